// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include "core/base/Secret.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>
#include <QTextStream>

namespace marac {
class Clock;
}

namespace marac::cli {

/// What the words of the command line came to.
struct CliInput
{
    QStringList arguments;          ///< by place, the command's own name left out
    QHash<QString, QString> values; ///< options with a value
    QStringList switches;           ///< options without
};

/// Everything a command may use: its input, the clock, and the two streams. Answers go to the output, problems to the error
/// stream; with --json both are JSON objects of stable shape.
class CliContext
{
public:
    CliContext(QTextStream &out, QTextStream &err, const Clock &clock) : m_out(out), m_err(err), m_clock(clock) {}

    void setInput(const CliInput &input) { m_input = input; }
    void setJson(bool json) { m_json = json; }

    /// What the person should know beside the answer (failed attempts, a clock that went back): lines on the error stream,
    /// with --json the entry "notices" of the answer or the problem.
    void notice(const QStringList &texts);

    /// The same for what the answer carries under a name of its own with --json: lines on the error stream only.
    void aside(const QStringList &texts);

    bool json() const { return m_json; }
    const Clock &clock() const { return m_clock; }

    QString argument(int place) const { return m_input.arguments.value(place); }
    const QStringList &arguments() const { return m_input.arguments; }
    bool has(const QString &option) const
    {
        return m_input.values.contains(option) || m_input.switches.contains(option);
    }
    QString value(const QString &option, const QString &otherwise = {}) const
    {
        return m_input.values.value(option, otherwise);
    }

    /// Writes the answer: the object with --json, otherwise the text. Good, or Impossible when it could not be written.
    ExitCode answer(const QJsonObject &object, const QString &text);
    /// Writes the problem and gives its exit code.
    ExitCode fail(const Problem &problem);
    /// The command line itself is wrong: says so and points to --help. Impossible.
    ExitCode misused(const QString &text);

    /// The bytes of a file, or of the standard input for "-"; at most `limit` + 1, so that the reader can tell too much.
    /// Refused where the file is a part of the command's own register (standsOutside).
    Result<QByteArray> readFile(const QString &path, qsizetype limit) const;
    /// The same of a file that holds one JSON object of at most `limit` bytes, read in a process of its own (readJsonApart).
    Result<QByteArray> readJson(const QString &path, qsizetype limit) const;

    /// The passphrase from --passphrase-fd or --passphrase-file, without its line end; `which` is the options' stem, such as
    /// "new-passphrase" for a second one. Guarded memory throughout; no program that is started later has the descriptor.
    Result<Secret> passphrase(const QString &which = QStringLiteral("passphrase")) const;
    /// --login, or empty.
    QString login() const { return value(QStringLiteral("login")); }

private:
    QTextStream &m_out;
    QTextStream &m_err;
    const Clock &m_clock;
    CliInput m_input;
    QStringList m_notices;
    bool m_json = false;
};

} // namespace marac::cli
