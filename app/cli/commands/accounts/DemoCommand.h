// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `demo FILE`: the demonstration register, with two years of invented work.
class DemoCommand final : public Command
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
