// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/TypedDue.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace marac {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(TypedDue)
};

/// What was typed, taken apart.
struct Parts
{
    QString day;  ///< empty: none was said
    QString time; ///< empty: none was said
};

Parts partsOf(const QString &text)
{
    static const QString time = QStringLiteral("(noon|\\d{1,2}[:.]\\d{2} ?(?:am|pm)?|\\d{1,2} ?(?:am|pm))");
    static const QRegularExpression timeLast(QStringLiteral("^(?:(.+?),? (?:at )?)?") + time + QLatin1Char('$'));
    static const QRegularExpression timeFirst(QLatin1Char('^') + time + QStringLiteral(",? (?:on )?(.+)$"));
    if (const auto match = timeLast.match(text); match.hasMatch())
        return {match.captured(1), match.captured(2)};
    if (const auto match = timeFirst.match(text); match.hasMatch())
        return {match.captured(2), match.captured(1)};
    return {text, {}};
}

/// A word for a day: a weekday, today, tomorrow. Numbers behind it may be of the date as well as of the time.
bool isWord(const QString &day)
{
    static const QRegularExpression word(QStringLiteral("^[a-z]+$"));
    return word.match(day).hasMatch();
}

/// A day in a word and behind it a number without anything that makes it a time: "mon 9", "today 1800".
bool endsInBareNumber(const QString &text, QDate today)
{
    static const QRegularExpression form(QStringLiteral("^([a-z]+),? (?:at )?(?:\\d{1,2}|\\d{4})$"));
    const auto match = form.match(text);
    return match.hasMatch() && readDate(match.captured(1), today).date.isValid();
}

/// Whether it has the form of a date, though there is none such: 31/11, a weekday that the date is not.
bool isImpossibleDate(const TypedDate &read, QDate today)
{
    return !read.problem.isEmpty() && read.problem != readDate(QStringLiteral("?"), today).problem;
}

TypedDue asks(const QString &problem, QTime at = {})
{
    return {{}, at, problem, true};
}

} // namespace

TypedDue readDue(const QString &typed, QDate today, const CountDays &workingDays)
{
    const QString text = typed.simplified().toLower();
    const Parts parts = partsOf(text);
    const bool isNumber = !text.isEmpty()
        && (text.front().isDigit() || text.front() == QLatin1Char('+') || text.front() == QLatin1Char('-'));
    const TypedDate whole = readDate(text, today, workingDays);
    if (parts.time.isEmpty()) {
        if (!whole.date.isValid() && endsInBareNumber(text, today))
            return asks(Words::tr("Is the number a time? Write it as 09:00 or 9am."));
        return {whole.date, {}, whole.problem, whole.date.isValid() || isNumber || isImpossibleDate(whole, today)};
    }
    const TypedDate day = readDate(parts.day, today, workingDays);
    if (day.date.isValid() && isWord(parts.day) && readDate(parts.time, today).date.isValid())
        return asks(
            Words::tr("“%1” can be a day or a time. Write the day as 9/10, or the time as 09:10.").arg(parts.time));
    if (whole.date.isValid())
        return {whole.date, {}, {}, true};
    const std::optional<QTime> time = readTime(parts.time);
    if (parts.day.isEmpty() && time)
        return asks(
            Words::tr("Say on which day as well, for example “today %1”.").arg(time->toString(QStringLiteral("HH:mm"))),
            *time);
    if (!day.date.isValid())
        return {{}, {}, day.problem.isEmpty() ? whole.problem : day.problem, isNumber || isImpossibleDate(day, today)};
    if (!time)
        return asks(
            Words::tr("“%1” is no time of day. Write hours and minutes, for example 18:00 or 6pm.").arg(parts.time));
    return {day.date, *time, {}, true};
}

} // namespace marac
