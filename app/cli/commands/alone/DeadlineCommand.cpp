// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/alone/DeadlineCommand.h"

#include "app/cli/CliContext.h"
#include "core/base/IsoDay.h"
#include "core/calendar/BankHolidays.h"
#include "core/calendar/CirculationDeadline.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

namespace marac::cli {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DeadlineCommand)
};

constexpr qsizetype holidaysLimit = 1024 * 1024; // bytes, as readStrictJson allows
} // namespace

QString DeadlineCommand::name() const
{
    return QStringLiteral("deadline");
}

QString DeadlineCommand::summary() const
{
    return Words::tr("Say by which day the case list of a meeting must be circulated");
}

QList<CliOption> DeadlineCommand::options() const
{
    return {
        {QStringLiteral("meeting"), QStringLiteral("YYYY-MM-DD"), Words::tr("the day of the meeting")},
        {QStringLiteral("rule"), QStringLiteral("ordinary|clear"), Words::tr("how to count; ordinary unless given")},
        {QStringLiteral("holidays"), QStringLiteral("FILE"),
         Words::tr("bank holidays in the shape GOV.UK publishes, instead of the built-in list")},
    };
}

QString DeadlineCommand::details() const
{
    return Words::tr(
        "At least 8 working days lie between circulation and the meeting. By the ordinary rule the day of circulation\n"
        "is the eighth of them; by the clear rule it comes before all eight. The day of the meeting never counts.\n"
        "\n"
        "With --json: meeting, rule, circulateBy, daysCounted [dates, from the meeting back], holidaysSkipped\n"
        "[{date, name}], warnings [{code, text}].");
}

static QString spoken(QDate day)
{
    return QLocale(QLocale::English, QLocale::UnitedKingdom).toString(day, QStringLiteral("dddd d MMMM yyyy"));
}

static QJsonObject toJson(const CirculationDeadline &deadline, const WorkingDays &calendar)
{
    QJsonArray days, holidays, warnings;
    for (const QDate day : deadline.daysCounted)
        days.append(day.toString(Qt::ISODate));
    for (const Holiday &holiday : deadline.holidaysSkipped)
        holidays.append(QJsonObject{{QStringLiteral("date"), holiday.day.toString(Qt::ISODate)},
                                    {QStringLiteral("name"), holiday.name}});
    for (const DeadlineWarning warning : deadline.warnings) {
        warnings.append(QJsonObject{{QStringLiteral("code"), toCode(warning)},
                                    {QStringLiteral("text"), warningText(warning, deadline.meeting, calendar)}});
    }
    return {{QStringLiteral("meeting"), deadline.meeting.toString(Qt::ISODate)},
            {QStringLiteral("rule"), toCode(deadline.rule)},
            {QStringLiteral("circulateBy"), deadline.circulateBy.toString(Qt::ISODate)},
            {QStringLiteral("daysCounted"), days},
            {QStringLiteral("holidaysSkipped"), holidays},
            {QStringLiteral("warnings"), warnings}};
}

static QString toText(const CirculationDeadline &deadline, const WorkingDays &calendar)
{
    QStringList lines;
    lines.append(Words::tr("Circulate by %1").arg(spoken(deadline.circulateBy)));
    lines.append(Words::tr("for the meeting on %1 (%2 rule).").arg(spoken(deadline.meeting), toCode(deadline.rule)));
    lines.append(Words::tr("Working days counted:"));
    for (const QDate day : deadline.daysCounted)
        lines.append(QStringLiteral("  ") + spoken(day));
    for (const Holiday &holiday : deadline.holidaysSkipped)
        lines.append(Words::tr("Skipped: %1, %2").arg(spoken(holiday.day), holiday.name));
    for (const DeadlineWarning warning : deadline.warnings)
        lines.append(Words::tr("Warning: %1").arg(warningText(warning, deadline.meeting, calendar)));
    return lines.join(u'\n');
}

static Result<WorkingDays> calendarFor(const CliContext &context)
{
    const QString option = QStringLiteral("holidays");
    if (!context.has(option))
        return WorkingDays(defaultBankHolidays());
    const Result<QByteArray> json = context.readJson(context.value(option), holidaysLimit);
    if (!json)
        return Failure(json.error());
    const Result<QList<Holiday>> holidays = readBankHolidays(*json);
    if (!holidays)
        return Failure(holidays.error());
    return WorkingDays(*holidays);
}

ExitCode DeadlineCommand::run(CliContext &context) const
{
    const std::optional<QDate> meeting = isoDay(context.value(QStringLiteral("meeting")));
    if (!meeting)
        return context.misused(Words::tr("--meeting must be a day that exists, written as 2026-11-12."));
    const std::optional<CountingRule> rule =
        fromCode<CountingRule>(context.value(QStringLiteral("rule"), toCode(CountingRule::Ordinary)));
    if (!rule)
        return context.misused(Words::tr("--rule must be ordinary or clear."));
    const Result<WorkingDays> calendar = calendarFor(context);
    if (!calendar)
        return context.fail(calendar.error());
    const Result<CirculationDeadline> deadline = circulationDeadline(*meeting, *rule, *calendar);
    if (!deadline)
        return context.fail(deadline.error());
    return context.answer(toJson(*deadline, *calendar), toText(*deadline, *calendar));
}

} // namespace marac::cli
