// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QStringList>

#include <memory>
#include <vector>

class QTextStream;

namespace marac {
class Clock;
}

namespace marac::cli {

/// All commands, in the order in which --help lists them.
std::vector<std::unique_ptr<Command>> allCommands();

/// Runs one command line. `words` without the program's own name. Refuses a passphrase among the words, unknown and
/// repeated options, and arguments too few or too many, with Impossible.
ExitCode runCommandLine(const QStringList &words, QTextStream &out, QTextStream &err, const Clock &clock);

/// What to do with a command line of which a word is not UTF-8: nothing is done, Impossible. QCoreApplication::arguments() has
/// replaced the wrong bytes by then, so another file or value would be meant than was typed.
ExitCode refuseUnreadableWords(const QStringList &words, QTextStream &out, QTextStream &err, const Clock &clock);

} // namespace marac::cli
