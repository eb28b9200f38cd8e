// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/IsoDay.h"
#include "core/calendar/TypedDue.h"
#include "tests/proof/input/fuzz/Fuzz.h"

namespace marac::fuzz {

static const QDate today(2026, 10, 8);

static void readOn(const QString &typed)
{
    const TypedDate read = readDate(typed, today);
    const bool isBlank = typed.simplified().isEmpty();
    demand(isBlank ? read.problem.isEmpty() && !read.date.isValid() : read.date.isValid() == read.problem.isEmpty(),
           "a date or a problem, one of the two");
    if (read.date.isValid() && read.date.year() >= 1880 && read.date.year() <= 2200) {
        demand(readDate(read.date.toString(Qt::ISODate), today).date == read.date, "a date reads as itself");
        demand(readDate(read.date.toString(QStringLiteral("d/M/yyyy")), today).date == read.date,
               "and so it does in the British way");
    }
    const TypedDue due = readDue(typed, today);
    demand(isBlank ? due.problem.isEmpty() && !due.date.isValid() : due.date.isValid() == due.problem.isEmpty(),
           "a day by which or a problem, one of the two");
    demand(!due.date.isValid() || due.isMeant, "a day that is read was meant");
}

int fuzzDate(const std::uint8_t *data, std::size_t size)
{
    const QString typed = textOf(data, size);
    readOn(typed);
    if (const std::optional<QDate> day = isoDay(typed)) {
        demand(day->toString(Qt::ISODate) == typed, "a day of a file is written in one way");
        demand(readDate(typed, today).date == *day, "and typed so it is the same");
    }
    if (const std::optional<QTime> time = readTime(typed))
        demand(readTime(time->toString(QStringLiteral("HH:mm"))) == time, "a time reads as itself");
    return 0;
}

} // namespace marac::fuzz
