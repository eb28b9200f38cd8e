// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/TypedDate.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

#include <cstdlib>

namespace marac {

static constexpr int mostCounted = 4000;

static QString said(const char *text)
{
    return QCoreApplication::translate("TypedDate", text);
}

static TypedDate unreadable()
{
    return {{},
            said(QT_TRANSLATE_NOOP(
                "TypedDate",
                "This is not a date. Type day, month and year, for example 3/9/26, 3 Sep 2026, today or +3d."))};
}

/// 1 to 7 or 0; `word` is in small letters and at least three long.
static int weekdayFrom(const QString &word)
{
    for (int day = 1; day <= 7 && word.size() >= 3; ++day) {
        if (QLocale(QLocale::English).dayName(day).toLower().startsWith(word))
            return day;
    }
    return 0;
}

static int monthFrom(const QString &word)
{
    for (int month = 1; month <= 12 && word.size() >= 3; ++month) {
        if (QLocale(QLocale::English).monthName(month).toLower().startsWith(word))
            return month;
    }
    return word == QStringLiteral("sept") ? 9 : 0;
}

static TypedDate counted(const QRegularExpressionMatch &match, QDate today, const CountDays &workingDays)
{
    const int count = match.captured(2).toInt() * (match.captured(1) == QStringLiteral("-") ? -1 : 1);
    const QString unit = match.captured(3);
    if (std::abs(count) > mostCounted)
        return unreadable();
    if (unit == QStringLiteral("w"))
        return {today.addDays(7 * count), {}};
    if (unit == QStringLiteral("m"))
        return {today.addMonths(count), {}};
    if (unit == QStringLiteral("wd")) {
        if (!workingDays)
            return {{},
                    said(QT_TRANSLATE_NOOP("TypedDate",
                                           "Working days can't be counted in this field. Type the date itself."))};
        const QDate day = workingDays(today, count);
        return day.isValid() ? TypedDate{day, {}} : unreadable();
    }
    return {today.addDays(count), {}};
}

static int fullYear(const QString &digits, QDate today)
{
    int year = digits.toInt();
    if (digits.size() <= 2) {
        year += today.year() / 100 * 100;
        if (year > today.year() + 19)
            year -= 100;
        else if (year < today.year() - 80)
            year += 100;
    }
    return year;
}

static TypedDate fromParts(int day, int month, const QString &yearDigits, QDate today)
{
    if (yearDigits.isEmpty()) {
        QDate nearest;
        for (int year = today.year() - 1; year <= today.year() + 1; ++year) {
            const QDate date(year, month, day);
            if (date.isValid()
                && (!nearest.isValid() || std::llabs(today.daysTo(date)) < std::llabs(today.daysTo(nearest))))
                nearest = date;
        }
        if (nearest.isValid())
            return {nearest, {}};
    } else {
        const QDate date(fullYear(yearDigits, today), month, day);
        if (date.isValid() && date.year() >= 1880 && date.year() <= 2200)
            return {date, {}};
    }
    if (month >= 1 && month <= 12 && day > 28 && day <= 31) {
        return {{},
                said(QT_TRANSLATE_NOOP("TypedDate", "%1 has no day %2 in that year. Check the day and the month."))
                    .arg(QLocale(QLocale::English).standaloneMonthName(month))
                    .arg(day)};
    }
    return {{},
            said(QT_TRANSLATE_NOOP(
                "TypedDate", "There is no such date. The day comes first, then the month (1 to 12), then the year."))};
}

TypedDate readDate(const QString &typed, QDate today, const CountDays &workingDays)
{
    QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return {};
    if (text.size() > 60)
        return unreadable();
    if (text == QStringLiteral("today"))
        return {today, {}};
    if (text == QStringLiteral("tomorrow"))
        return {today.addDays(1), {}};
    if (text == QStringLiteral("yesterday"))
        return {today.addDays(-1), {}};

    static const QRegularExpression countedForm(QStringLiteral("^([+-]) ?(\\d{1,4}) ?(d|w|m|wd)?$"));
    if (const auto match = countedForm.match(text); match.hasMatch())
        return counted(match, today, workingDays);

    static const QRegularExpression weekdayForm(QStringLiteral("^([a-z]{3,9})(?:,? (.+))?$"));
    int weekday = 0;
    if (const auto match = weekdayForm.match(text); match.hasMatch())
        weekday = weekdayFrom(match.captured(1));
    if (weekday) {
        text = weekdayForm.match(text).captured(2);
        if (text.isEmpty()) {
            const int ahead = (weekday - today.dayOfWeek() + 6) % 7 + 1;
            return {today.addDays(ahead), {}};
        }
    }

    TypedDate found = unreadable();
    static const QRegularExpression isoForm(QStringLiteral("^(\\d{4})-(\\d{1,2})-(\\d{1,2})$"));
    static const QRegularExpression numbersForm(
        QStringLiteral("^(\\d{1,2}) ?[/. -] ?(\\d{1,2})(?: ?[/. -] ?(\\d{4}|\\d{2}))?$"));
    static const QRegularExpression runForm(QStringLiteral("^(\\d{2})(\\d{2})(\\d{4}|\\d{2})$"));
    static const QRegularExpression namedForm(QStringLiteral(
        "^(\\d{1,2})(?:st|nd|rd|th)? ?[-/ ]? ?(?:of )?([a-z]{3,9})\\.?(?:,? ?[-/ ]? ?(\\d{4}|\\d{2}))?$"));
    if (const auto match = isoForm.match(text); match.hasMatch())
        found = fromParts(match.captured(3).toInt(), match.captured(2).toInt(), match.captured(1), today);
    else if (const auto numbers = numbersForm.match(text); numbers.hasMatch())
        found = fromParts(numbers.captured(1).toInt(), numbers.captured(2).toInt(), numbers.captured(3), today);
    else if (const auto run = runForm.match(text); run.hasMatch())
        found = fromParts(run.captured(1).toInt(), run.captured(2).toInt(), run.captured(3), today);
    else if (const auto named = namedForm.match(text); named.hasMatch() && monthFrom(named.captured(2)))
        found = fromParts(named.captured(1).toInt(), monthFrom(named.captured(2)), named.captured(3), today);

    if (weekday && found.date.isValid() && found.date.dayOfWeek() != weekday) {
        return {{},
                said(QT_TRANSLATE_NOOP("TypedDate", "That date is a %1. Mend the weekday or the date."))
                    .arg(QLocale(QLocale::English).dayName(found.date.dayOfWeek()))};
    }
    return found;
}

std::optional<QTime> readTime(const QString &typed)
{
    const QString text = typed.simplified().toLower();
    if (text == QStringLiteral("noon"))
        return QTime(12, 0);
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})(?:[:. ]?(\\d{2}))? ?(am|pm)?$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3);
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return std::nullopt;
        hour = hour % 12 + (half == QStringLiteral("pm") ? 12 : 0);
    }
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace marac
