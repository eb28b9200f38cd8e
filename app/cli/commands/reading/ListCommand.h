// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `list KIND`: agencies, referrals, cases, meetings, actions, or how agencies shared (R033).
class ListCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliArgument> arguments() const override;
    QList<CliOption> options() const override;
    QString details() const override;
    bool opensRegister() const override { return true; }
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
