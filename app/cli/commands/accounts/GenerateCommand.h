// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `generate FILE --cases N`: a register of any size, of invented people, to measure and to try out.
class GenerateCommand final : public Command
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
