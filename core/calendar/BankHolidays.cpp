// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"

#include "core/base/IsoDay.h"
#include "core/base/StrictJson.h"
#include "core/base/Text.h"
#include "core/calendar/WorkingDays.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QMap>

#include <algorithm>

// Outside the namespace: the macro declares a function of the global one. Needed because a static library's resources are
// not registered by themselves.
static void registerCalendarResource()
{
    Q_INIT_RESOURCE(calendar);
}

namespace marac {

static constexpr qsizetype eventLimit = 2000;

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BankHolidays)
};
} // namespace

static Failure invalid(const QString &text)
{
    return failure(Problem::Kind::Invalid, text);
}

static Result<Holiday> readEvent(const QJsonValue &value, int number)
{
    if (!value.isObject())
        return invalid(Words::tr("Holiday %1 of the list is not an object. Nothing was read.").arg(number));
    const QJsonObject event = value.toObject();
    const QStringList known{QStringLiteral("title"), QStringLiteral("date"), QStringLiteral("notes"),
                            QStringLiteral("bunting")};
    if (const Result<> keys = onlyKnownKeys(event, known, Words::tr("holiday %1").arg(number)); !keys)
        return Failure(keys.error());

    const std::optional<QDate> day = isoDay(event.value(u"date").toString());
    if (!day)
        return invalid(
            Words::tr("Holiday %1 of the list has no date of the form 2026-12-25 that exists. Nothing was read.")
                .arg(number));
    if (day->dayOfWeek() >= Qt::Saturday) {
        return invalid(Words::tr("Holiday %1 of the list falls on a weekend; the list for England and Wales gives the "
                                 "substitute weekday. "
                                 "Nothing was read.")
                           .arg(number));
    }
    const QString title = text::kept(event.value(u"title").toString());
    const QString notes = text::kept(event.value(u"notes").toString());
    if (title.isEmpty() || !text::problemsIn(QString(), title, text::lineLimit).isEmpty()
        || !text::problemsIn(QString(), notes, text::lineLimit).isEmpty()) {
        return invalid(Words::tr("Holiday %1 of the list has no usable title or notes. Nothing was read.").arg(number));
    }
    Holiday holiday;
    holiday.day = *day;
    holiday.name = title;
    holiday.note = notes;
    return holiday;
}

static Result<> checkYears(const QList<Holiday> &sorted)
{
    QMap<int, int> counts;
    for (const Holiday &holiday : sorted)
        ++counts[holiday.day.year()];
    int expected = counts.firstKey();
    for (auto it = counts.cbegin(); it != counts.cend(); ++it, ++expected) {
        if (it.key() != expected)
            return invalid(Words::tr("The list leaves out the year %1. Nothing was read.").arg(expected));
        if (it.value() < bankHolidaysInAYear) {
            return invalid(Words::tr("The list has only %1 of at least %2 bank holidays for %3. Nothing was read. Take "
                                     "the complete list.")
                               .arg(it.value())
                               .arg(bankHolidaysInAYear)
                               .arg(it.key()));
        }
    }
    return {};
}

Result<QList<Holiday>> readBankHolidays(QByteArrayView json)
{
    const Result<QJsonObject> root = readStrictJson(json);
    if (!root)
        return Failure(root.error());
    const QStringList divisions{QStringLiteral("england-and-wales"), QStringLiteral("scotland"),
                                QStringLiteral("northern-ireland")};
    if (const Result<> keys = onlyKnownKeys(*root, divisions, Words::tr("the file")); !keys)
        return Failure(keys.error());
    const QJsonObject division = root->value(u"england-and-wales").toObject();
    if (const Result<> keys =
            onlyKnownKeys(division, {QStringLiteral("division"), QStringLiteral("events")}, Words::tr("the division"));
        !keys)
        return Failure(keys.error());
    const QJsonArray events = division.value(u"events").toArray();
    if (events.isEmpty())
        return invalid(Words::tr("The file has no list of bank holidays for England and Wales. Nothing was read."));
    if (events.size() > eventLimit)
        return invalid(
            Words::tr("The list has more than %L1 holidays. Nothing was read. Check that it is the right file.")
                .arg(eventLimit));

    QList<Holiday> holidays;
    for (qsizetype i = 0; i < events.size(); ++i) {
        const Result<Holiday> holiday = readEvent(events.at(i), int(i) + 1);
        if (!holiday)
            return Failure(holiday.error());
        holidays.append(*holiday);
    }
    std::sort(holidays.begin(), holidays.end(), [](const Holiday &a, const Holiday &b) { return a.day < b.day; });
    const auto twice = std::adjacent_find(holidays.cbegin(), holidays.cend(),
                                          [](const Holiday &a, const Holiday &b) { return a.day == b.day; });
    if (twice != holidays.cend())
        return invalid(Words::tr("The list gives %1 twice. Nothing was read.").arg(twice->day.toString(Qt::ISODate)));
    if (const Result<> years = checkYears(holidays); !years)
        return Failure(years.error());
    return holidays;
}

QList<Holiday> defaultBankHolidays()
{
    registerCalendarResource();
    QFile file(QStringLiteral(":/calendar/bank-holidays.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    const Result<QList<Holiday>> holidays = readBankHolidays(opened ? file.readAll() : QByteArray());
    Q_ASSERT_X(holidays.has_value(), "defaultBankHolidays", "the list that comes with the program can't be read");
    return holidays.value_or(QList<Holiday>());
}

} // namespace marac
