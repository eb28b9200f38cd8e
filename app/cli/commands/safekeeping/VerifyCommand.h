// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `verify`: the whole register checked, page by page and entry by entry.
class VerifyCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliOption> options() const override;
    QString details() const override;
    bool opensRegister() const override { return true; }
    bool takesOlder() const override { return false; } // it says so, and opens nothing
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
