// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `deadline --meeting YYYY-MM-DD`: the last day of circulation for a full meeting (R027), without a register.
class DeadlineCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliOption> options() const override;
    QString details() const override;
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
