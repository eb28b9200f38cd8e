// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTime>

#include <functional>
#include <optional>

namespace marac {

/// The working day `count` working days after (before, when negative) `day`.
using CountDays = std::function<QDate(QDate day, int count)>;

/// What somebody meant by a date typed at a keyboard. Exactly one of `date` (valid) and `problem` is given; both are
/// empty when nothing was typed.
struct TypedDate
{
    QDate date;
    QString problem;
};

/// Reads 3/9/26, 3.9.2026, 03-09-2026, 2026-09-03, 030926, 3 Sep 2026, 3 September, today, tomorrow, yesterday, a weekday
/// (the next one), +3d, -2w, +1m and, with `workingDays`, +8wd. The day comes before the month. A year of two digits lies
/// within 80 years back and 19 ahead of `today`; a missing year gives the date nearest to `today`.
/// An impossible date (31/02/2026) is a problem, never another day.
TypedDate readDate(const QString &typed, QDate today, const CountDays &workingDays = {});

/// Reads 14:30, 14.30, 1430, 9, 9am, 2.30 pm, noon. std::nullopt when it is no time of day.
std::optional<QTime> readTime(const QString &typed);

} // namespace marac
