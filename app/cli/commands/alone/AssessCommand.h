// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `assess FILE`: scores answers to the 20-item tool (R021), without a register.
class AssessCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliArgument> arguments() const override;
    QString details() const override;
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
