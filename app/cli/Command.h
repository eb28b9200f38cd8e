// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ExitCode.h"

#include <QList>
#include <QString>

namespace marac::cli {

class CliContext;

/// One option of a command. Without a value name it is a switch.
struct CliOption
{
    QString name;      ///< without the two hyphens
    QString valueName; ///< "FILE", "YYYY-MM-DD"; empty for a switch
    QString description;
};

/// One argument given by its place.
struct CliArgument
{
    QString name; ///< "FILE"
    QString description;
    bool optional = false;
    bool repeats = false; ///< the last one only: as many as there are
};

/// One command of marac-cli, in a class of its own. Holds nothing between runs.
class Command
{
public:
    virtual ~Command() = default;

    virtual QString name() const = 0;
    /// One line, without a full stop: what it does.
    virtual QString summary() const = 0;
    virtual QList<CliArgument> arguments() const { return {}; }
    virtual QList<CliOption> options() const { return {}; }
    /// More for --help: shapes of files, meaning of the answer. Plain text in lines.
    virtual QString details() const { return {}; }
    /// Whether it takes --register, --login and a passphrase.
    virtual bool opensRegister() const { return false; }
    /// Whether two people may have it go on with a register that is older than, or apart from, what this computer saw.
    virtual bool takesOlder() const { return opensRegister(); }

    virtual ExitCode run(CliContext &context) const = 0;
};

} // namespace marac::cli
