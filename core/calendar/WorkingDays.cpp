// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/WorkingDays.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

WorkingDays::WorkingDays(const QList<Holiday> &holidays)
{
    QMap<int, int> banks;
    for (const Holiday &holiday : holidays) {
        if (holiday.kind == HolidayKind::Bank)
            ++banks[holiday.day.year()];
        const auto present = m_holidays.constFind(holiday.day);
        if (present == m_holidays.constEnd() || present->kind == HolidayKind::Closure)
            m_holidays.insert(holiday.day, holiday);
    }
    for (auto it = banks.cbegin(); it != banks.cend(); ++it) {
        if (it.value() >= bankHolidaysInAYear)
            m_years.insert(it.key());
    }
}

int WorkingDays::firstYear() const
{
    return m_years.isEmpty() ? 0 : *std::min_element(m_years.cbegin(), m_years.cend());
}

int WorkingDays::lastYear() const
{
    return m_years.isEmpty() ? 0 : *std::max_element(m_years.cbegin(), m_years.cend());
}

bool WorkingDays::isWorkingDay(QDate day) const
{
    Q_ASSERT(day.isValid() && knows(day.year()));
    return !isWeekend(day) && !m_holidays.contains(day);
}

std::optional<Holiday> WorkingDays::holidayOn(QDate day) const
{
    const auto found = m_holidays.constFind(day);
    return found == m_holidays.constEnd() ? std::nullopt : std::optional<Holiday>(*found);
}

Result<QDate> WorkingDays::addWorkingDays(QDate from, int count) const
{
    Q_ASSERT(from.isValid());
    const int step = count < 0 ? -1 : 1;
    QDate day = from;
    if (!knows(day.year()))
        return Failure(unknownYear(day.year()));
    for (int left = std::abs(count); left > 0;) {
        day = day.addDays(step);
        if (!knows(day.year()))
            return Failure(unknownYear(day.year()));
        if (isWorkingDay(day))
            --left;
    }
    return day;
}

Result<int> WorkingDays::countBetween(QDate from, QDate to) const
{
    Q_ASSERT(from.isValid() && to.isValid());
    int count = 0;
    for (QDate day = from; day < to; day = day.addDays(1)) {
        if (!knows(day.year()))
            return Failure(unknownYear(day.year()));
        count += isWorkingDay(day) ? 1 : 0;
    }
    return count;
}

Problem WorkingDays::unknownYear(int year) const
{
    if (m_years.isEmpty()) {
        return {Problem::Kind::Unavailable,
                QCoreApplication::translate("WorkingDays",
                                            "The calendar holds no bank holidays, so working days can't be counted. "
                                            "Import the bank holidays of England and Wales.")};
    }
    return {Problem::Kind::Unavailable,
            QCoreApplication::translate(
                "WorkingDays",
                "Working days in %1 can't be counted: the calendar holds the bank holidays of %2 to %3. "
                "Import a list that covers %1, or choose another day.")
                .arg(year)
                .arg(firstYear())
                .arg(lastYear())};
}

} // namespace marac
