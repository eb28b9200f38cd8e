// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `about`: the versions of the program and of every library it is made of, as they run, without a register.
class AboutCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QString details() const override;
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
