// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <memory>
#include <vector>

namespace marac::cli {

/// The options a command takes: its own, those every command has, and those to unlock where it opens a register.
QList<CliOption> optionsOf(const Command &command);

/// What `marac-cli --help` prints.
QString overview(const std::vector<std::unique_ptr<Command>> &commands);

/// What `marac-cli COMMAND --help` prints.
QString helpFor(const Command &command);

} // namespace marac::cli
