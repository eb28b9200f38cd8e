// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `restore`: a register of its own from a backup, or the check of a backup without one.
class RestoreCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliArgument> arguments() const override;
    QList<CliOption> options() const override;
    QString details() const override;
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
