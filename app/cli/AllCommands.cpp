// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AssessCommand.h"
#include "app/cli/CommandLine.h"
#include "app/cli/DeadlineCommand.h"

namespace marac::cli {

std::vector<std::unique_ptr<Command>> allCommands()
{
    std::vector<std::unique_ptr<Command>> commands;
    commands.push_back(std::make_unique<DeadlineCommand>());
    commands.push_back(std::make_unique<AssessCommand>());
    return commands;
}

} // namespace marac::cli
