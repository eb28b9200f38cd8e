// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

namespace marac::cli {

/// `headless FOLDER`: the main job without a window, for a machine that has no display. Makes the demonstration register in
/// the folder, takes its next meeting from circulation to locked minutes and leaves every paper as PDF.
class HeadlessCommand final : public Command
{
public:
    QString name() const override;
    QString summary() const override;
    QList<CliArgument> arguments() const override;
    QString details() const override;
    ExitCode run(CliContext &context) const override;
};

} // namespace marac::cli
