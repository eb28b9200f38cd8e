// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/monitoring/SharingReport.h"

#include <optional>

namespace marac {

/// What became of the actions of one agency that were due in one quarter of the calendar year. Numbers alone.
struct TrendLine
{
    AgencyId agencyId; ///< invalid: all agencies together
    QString code;
    QString name;
    QDate from; ///< the quarter's first day
    int due = 0;
    int onTime = 0;      ///< done by the day they were due, whenever that was reported
    int late = 0;        ///< done after it
    int notPossible = 0; ///< circumstances changed: no failure of the agency
    int notDone = 0;     ///< the agency did not act
    int overdue = 0;     ///< open on the day of the report, and due before it
    int notYetDue = 0;   ///< open, and their day has not passed

    QDate to() const { return from.addMonths(3).addDays(-1); }
};

/// By agency in the order of `agencies`, each by quarter; then all together by quarter. Those without a number are left out.
struct ActionTrend
{
    SharingPeriod period;
    QList<TrendLine> lines;
};

struct TrendCount
{
    const char *name;
    int TrendLine::*count;
};

/// Every number, in the order of the report.
inline constexpr std::array<TrendCount, 7> trendCounts{{
    {"due", &TrendLine::due},
    {"onTime", &TrendLine::onTime},
    {"late", &TrendLine::late},
    {"notDone", &TrendLine::notDone},
    {"overdue", &TrendLine::overdue},
    {"notPossible", &TrendLine::notPossible},
    {"notYetDue", &TrendLine::notYetDue},
}};

/// The first day of the quarter of the calendar year in which a day falls.
QDate quarterOf(QDate day);

/// From the first day of the quarter in which a period begins to the last of the one in which it ends: a part of a quarter
/// would look like a bad or a good one.
SharingPeriod wholeQuarters(const SharingPeriod &period);

/// How many of a hundred were done on time, rounded; of those alone that the agency could have done by today. What is no longer
/// possible or not yet due counts on neither side. Nothing when there are none.
std::optional<int> onTimePercent(const TrendLine &line);

/// R034: each action counts in the quarter in which it was due.
QList<TrendLine> countTrend(const QList<Agency> &agencies, const QList<Action> &actions, QDate today);

} // namespace marac
