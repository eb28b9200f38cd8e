// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/calendar/Holiday.h"

#include <QMap>
#include <QSet>

#include <optional>

namespace marac {

/// In England and Wales, each year: by the Banking and Financial Dealings Act 1971 Sch 1, common law and proclamation.
inline constexpr int bankHolidaysInAYear = 8;

/// The partnership's calendar: Monday to Friday except bank holidays and local closure days. A plain value.
/// It answers only for years whose bank holidays it knows; for others it refuses rather than count a holiday as a
/// working day.
class WorkingDays
{
public:
    WorkingDays() = default;
    /// A year is known when `holidays` holds the bank holidays every year has, at least eight: one alone would make every
    /// deadline of its year wrong.
    explicit WorkingDays(const QList<Holiday> &holidays);

    bool knows(int year) const { return m_years.contains(year); }
    /// The first and last known year; 0 when there is none.
    int firstYear() const;
    int lastYear() const;

    /// Expects a day of a known year.
    bool isWorkingDay(QDate day) const;
    static bool isWeekend(QDate day) { return day.dayOfWeek() >= Qt::Saturday; }
    /// The holiday that stands on the day, be it a weekend or not; the bank holiday where a closure falls together with one.
    std::optional<Holiday> holidayOn(QDate day) const;

    /// The day `count` working days after `from` (before it when negative). `from` itself is never counted; a count of 0
    /// gives `from` as it is. Refuses to leave the known years.
    Result<QDate> addWorkingDays(QDate from, int count) const;

    /// Working days from `from` on, up to but without `to`: what is left between sending and a meeting (R027).
    /// 0 when `to` is not after `from`. Refuses to leave the known years.
    Result<int> countBetween(QDate from, QDate to) const;

    /// Why a day of an unknown year can't be counted, and what to do.
    Problem unknownYear(int year) const;

private:
    QMap<QDate, Holiday> m_holidays;
    QSet<int> m_years;
};

} // namespace marac
