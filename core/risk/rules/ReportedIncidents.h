// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>

namespace marac {

/// What rule R3 of the tool looks at.
struct ReportedIncidents
{
    int inSixMonths = 0;
    int inThirtyDays = 0; ///< of these
    friend bool operator==(const ReportedIncidents &, const ReportedIncidents &) = default;
};

/// Rule R3: incidents reported to any agency in the six months and in the thirty days before an assessment, its own day
/// included. `on` names the day of each, in any order; two entries of one day are taken for one incident that two agencies
/// told of. A proposal: who knows better corrects it.
ReportedIncidents reportedIncidents(const QList<QDate> &on, QDate assessedOn);

} // namespace marac
