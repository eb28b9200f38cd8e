// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"

#include <QList>

#include <array>

namespace marac {

/// The days a report covers, both included.
struct SharingPeriod
{
    QDate from;
    QDate to;
};

/// What one agency gave and was given at the meetings of a period. Numbers alone: nothing in it tells of a person.
struct SharingLine
{
    AgencyId agencyId; ///< invalid in the line of totals
    QString code;
    QString name;
    int invited = 0; ///< meetings
    int attended = 0;
    int apologies = 0;
    int listsInTime = 0; ///< meetings whose cases it was sent by the deadline (R027)
    int listsLate = 0;
    int listsNotSent = 0; ///< not at all, or not every case
    int given = 0;        ///< contributions of fact or opinion (R028)
    int nil = 0;
    int withheld = 0; ///< R050
    int actionsSet = 0;
    int completed = 0;     ///< those completed late too
    int completedLate = 0; ///< done after the day they were due (R034)
    int overdue = 0;       ///< open on the day of the report, and due before it
    int notPossible = 0;
    int notDone = 0;
};

/// How sharing went (R033): one line for each agency, by name, and their sum.
struct SharingReport
{
    SharingPeriod period;
    int meetings = 0; ///< full and mini, that have begun
    QList<SharingLine> lines;
    SharingLine total;
};

/// A number of a line under the name that files and answers give it.
struct SharingCount
{
    const char *name;
    int SharingLine::*count;
};

/// Every number, in the order of the report.
inline constexpr std::array<SharingCount, 15> sharingCounts{{
    {"invited", &SharingLine::invited},
    {"attended", &SharingLine::attended},
    {"apologies", &SharingLine::apologies},
    {"listsInTime", &SharingLine::listsInTime},
    {"listsLate", &SharingLine::listsLate},
    {"listsNotSent", &SharingLine::listsNotSent},
    {"given", &SharingLine::given},
    {"nil", &SharingLine::nil},
    {"withheld", &SharingLine::withheld},
    {"actionsSet", &SharingLine::actionsSet},
    {"completed", &SharingLine::completed},
    {"completedLate", &SharingLine::completedLate},
    {"overdue", &SharingLine::overdue},
    {"notPossible", &SharingLine::notPossible},
    {"notDone", &SharingLine::notDone},
}};

} // namespace marac
