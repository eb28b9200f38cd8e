// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/CliContext.h"
#include "app/cli/CliWords.h"
#include "core/agencies/Agency.h"
#include "core/register/Register.h"

namespace marac::cli {

/// One step of a command: `marac-cli meeting open MTG-2026-11-12`.
struct Step
{
    QString name;    ///< "open"
    QString words;   ///< what follows it, for the help: "MEETING NAME…"
    QString summary; ///< one line, without a full stop
    int least = 1;   ///< how many words must follow
    int most = 1;    ///< and may; -1 without end
    Result<QJsonObject> (*run)(const CliContext &context, Register &records);
};

/// A command made of steps, each a use case of the register. A step answers with what it did as an object; `done` in it is
/// the sentence that is printed without --json, and the lines of `warnings` and `explanation` become notices.
class StepCommand : public Command
{
public:
    QList<CliArgument> arguments() const final;
    QString details() const final;
    bool opensRegister() const final { return true; }
    ExitCode run(CliContext &context) const final;

protected:
    virtual QList<Step> steps() const = 0;
    /// More for --help, under the steps.
    virtual QString remarks() const { return {}; }
};

/// What a step answers: the sentence, and the reference of what it worked on.
QJsonObject stepDone(const QString &sentence, const QString &ref);

/// What follows the step, by its place: 0 is the reference; references in capitals.
QString stepWord(const CliContext &context, int place);
QString stepRef(const CliContext &context, int place = 0);

// Options by their meaning. A value that is not one is Unavailable and names the option.

/// Text of a case never stands on the command line, where others could see it: --text FILE, or - for the standard input.
/// Invalid when it is not UTF-8.
Result<QString> textOption(const CliContext &context, const QString &option = QStringLiteral("text"));
/// YYYY-MM-DD; `otherwise` when left out.
Result<QDate> dayOption(const CliContext &context, const QString &option, QDate otherwise = {});
/// HH:MM of a day's 24 hours; invalid when left out.
Result<QTime> timeOption(const CliContext &context, const QString &option);
/// A whole number from 0; `otherwise` when left out.
Result<int> numberOption(const CliContext &context, const QString &option, int otherwise = 0);
/// The agency --agency names by its code.
Result<AgencyId> agencyOption(const CliContext &context, Register &records);

/// One of an enum's codes; `otherwise` when left out.
template <Coded E>
Result<E> codeOption(const CliContext &context, const QString &option, E otherwise)
{
    if (!context.has(option))
        return otherwise;
    if (const std::optional<E> value = fromCode<E>(context.value(option)))
        return *value;
    QStringList known;
    for (const Code<E> &code : Codes<E>::all)
        known << QString::fromLatin1(code.text);
    return failure(Problem::Kind::Unavailable,
                   CliWords::tr("--%1 is one of: %2. Nothing was done.").arg(option, known.join(QStringLiteral(", "))));
}

} // namespace marac::cli
