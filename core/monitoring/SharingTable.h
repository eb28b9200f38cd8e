// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/monitoring/AgencyPresence.h"
#include "core/monitoring/SharingReport.h"

namespace marac {

class Connection;

/// A meeting of the period, as far as the report needs it.
struct MonitoredMeeting
{
    MeetingId id;
    MeetingKind kind = MeetingKind::Full;
    QDate heldOn;
};

/// How many contributions of a kind an agency made.
struct ContributionCount
{
    AgencyId agencyId;
    ContributionKind kind = ContributionKind::Fact;
    int count = 0;
};

/// All SQL of the monitoring report; it reads no name and no text of a record. A meeting belongs to a period when its day lies in it
/// and it is or has been in session; contributions and actions go with their meeting.
class SharingTable
{
public:
    explicit SharingTable(const Connection &db) : m_db(db) {}

    QList<MonitoredMeeting> meetings(const SharingPeriod &period) const; ///< earliest first
    QList<SeatTaken> attendance(MeetingId id) const;
    QList<ContributionCount> contributions(const SharingPeriod &period) const;
    /// Owner, state and days alone.
    QList<Action> actions(const SharingPeriod &period) const;

private:
    const Connection &m_db;
};

} // namespace marac
