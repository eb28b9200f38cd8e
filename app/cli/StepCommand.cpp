// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/StepCommand.h"

#include "app/cli/RegisterDoor.h"
#include "app/cli/StrictText.h"
#include "core/base/IsoDay.h"
#include "core/base/Text.h"

using namespace Qt::StringLiterals;

namespace marac::cli {

static Failure misuse(const QString &text)
{
    return failure(Problem::Kind::Unavailable, text);
}

QList<CliArgument> StepCommand::arguments() const
{
    QStringList names;
    for (const Step &step : steps())
        names << step.name;
    return {{u"STEP"_s, CliWords::tr("one of: %1").arg(names.join(u", "_s))},
            {u"WORDS"_s, CliWords::tr("what the step is about, as listed below"), true, true}};
}

QString StepCommand::details() const
{
    QString text = CliWords::tr("Steps:") + u'\n';
    qsizetype width = 0;
    const QList<Step> all = steps();
    for (const Step &step : all)
        width = std::max(width, step.name.size() + step.words.size());
    for (const Step &step : all)
        text += u"  "_s + (step.name + u' ' + step.words).leftJustified(width + 3) + step.summary + u'\n';
    if (!remarks().isEmpty())
        text += u'\n' + remarks() + u'\n';
    return text + u'\n'
        + CliWords::tr("Exit code 1: a rule refuses it, and the problem says which and why; nothing was changed.");
}

/// What a step found worth telling beside its sentence.
static void tellBeside(CliContext &context, const QJsonObject &done)
{
    for (const QString &part : {u"warnings"_s, u"explanation"_s})
        context.aside(done.value(part).toVariant().toStringList());
}

ExitCode StepCommand::run(CliContext &context) const
{
    const QList<Step> all = steps();
    const auto step =
        std::find_if(all.begin(), all.end(), [&](const Step &one) { return one.name == context.argument(0); });
    if (step == all.end())
        return context.misused(CliWords::tr("There is no such step. See marac-cli %1 --help.").arg(name()));
    const qsizetype words = context.arguments().size() - 1;
    if (words < step->least || (step->most >= 0 && words > step->most)) {
        return context.misused(CliWords::tr("This step is written: marac-cli %1 %2 %3. Nothing was done.")
                                   .arg(name(), step->name, step->words));
    }
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    const Result<QJsonObject> done = step->run(context, **records);
    if (!done)
        return context.fail(done.error());
    backUpOnLeaving(context, **records);
    tellBeside(context, *done);
    return context.answer(*done, done->value(u"done").toString());
}

QJsonObject stepDone(const QString &sentence, const QString &ref)
{
    return {{u"done"_s, sentence}, {u"ref"_s, ref}};
}

QString stepWord(const CliContext &context, int place)
{
    return context.argument(place + 1).trimmed();
}

QString stepRef(const CliContext &context, int place)
{
    return stepWord(context, place).toUpper();
}

Result<QString> textOption(const CliContext &context, const QString &option)
{
    if (!context.has(option))
        return QString();
    const Result<QByteArray> bytes = context.readFile(context.value(option), 4 * text::narrativeLimit);
    if (!bytes)
        return Failure(bytes.error());
    if (bytes->size() > 4 * text::narrativeLimit)
        return misuse(CliWords::tr("The text is too long to keep. Nothing was done."));
    if (const std::optional<QString> text = strictText(*bytes))
        return text->trimmed();
    return failure(
        Problem::Kind::Invalid,
        CliWords::tr("The text of --%1 is not UTF-8, so a part of it would be lost. Nothing was kept. Save the "
                     "file as UTF-8 and try again.")
            .arg(option));
}

Result<QDate> dayOption(const CliContext &context, const QString &option, QDate otherwise)
{
    if (!context.has(option))
        return otherwise;
    const std::optional<QDate> day = isoDay(context.value(option));
    return day ? Result<QDate>(*day)
               : Result<QDate>(misuse(CliWords::tr("--%1 is a day as YYYY-MM-DD. Nothing was done.").arg(option)));
}

Result<QTime> timeOption(const CliContext &context, const QString &option)
{
    if (!context.has(option))
        return QTime();
    const QTime time = QTime::fromString(context.value(option), u"HH:mm"_s);
    return time.isValid()
        ? Result<QTime>(time)
        : Result<QTime>(misuse(CliWords::tr("--%1 is a time as HH:MM, such as 18:00. Nothing was done.").arg(option)));
}

Result<int> numberOption(const CliContext &context, const QString &option, int otherwise)
{
    bool isNumber = true;
    const int number = context.has(option) ? context.value(option).toInt(&isNumber) : otherwise;
    return isNumber && number >= 0
        ? Result<int>(number)
        : Result<int>(misuse(CliWords::tr("--%1 is a whole number. Nothing was done.").arg(option)));
}

Result<AgencyId> agencyOption(const CliContext &context, Register &records)
{
    if (!context.has(u"agency"_s))
        return misuse(CliWords::tr("Say which agency by --agency CODE. Nothing was done."));
    return agencyWithCode(records, context.value(u"agency"_s).toUpper());
}

} // namespace marac::cli
