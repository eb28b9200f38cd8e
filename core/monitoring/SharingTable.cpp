// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/SharingTable.h"

#include "core/actions/ActionTable.h"
#include "core/store/Statement.h"

namespace marac {

#define IN_PERIOD " m.state IN ('in_session', 'held') AND m.held_on BETWEEN :from AND :to"

static void bindPeriod(Statement &s, const SharingPeriod &period)
{
    s.bind(":from", period.from).bind(":to", period.to);
}

QList<MonitoredMeeting> SharingTable::meetings(const SharingPeriod &period) const
{
    Statement s(m_db,
                "SELECT m.id, m.kind, m.held_on FROM meeting m WHERE" IN_PERIOD " ORDER BY m.held_on, m.starts_at");
    bindPeriod(s, period);
    QList<MonitoredMeeting> meetings;
    while (s.next())
        meetings << MonitoredMeeting{s.get<MeetingId>(0), s.get<MeetingKind>(1), s.get<QDate>(2)};
    return meetings;
}

QList<SeatTaken> SharingTable::attendance(MeetingId id) const
{
    Statement s(m_db, "SELECT agency_id, presence, seat FROM attendance WHERE meeting_id = :id");
    s.bind(":id", id);
    QList<SeatTaken> lines;
    while (s.next())
        lines << SeatTaken{s.get<AgencyId>(0), s.get<Presence>(1), s.get<Seat>(2)};
    return lines;
}

QList<ContributionCount> SharingTable::contributions(const SharingPeriod &period) const
{
    Statement s(m_db,
                "SELECT c.source_agency_id, c.kind, count(*) FROM contribution c"
                " JOIN agenda_item i ON i.id = c.agenda_item_id JOIN meeting m ON m.id = i.meeting_id"
                " WHERE" IN_PERIOD " GROUP BY c.source_agency_id, c.kind");
    bindPeriod(s, period);
    QList<ContributionCount> counts;
    while (s.next())
        counts << ContributionCount{s.get<AgencyId>(0), s.get<ContributionKind>(1), s.get<int>(2)};
    return counts;
}

QList<Action> SharingTable::actions(const SharingPeriod &period) const
{
    Statement s(m_db,
                "SELECT a.owner_agency_id, a.state, a.due_on, a.ended_on, " MARAC_COMPLETED_ON " FROM action a"
                " JOIN agenda_item i ON i.id = a.agenda_item_id JOIN meeting m ON m.id = i.meeting_id"
                " WHERE" IN_PERIOD);
    bindPeriod(s, period);
    QList<Action> actions;
    while (s.next()) {
        Action action;
        action.ownerAgencyId = s.get<AgencyId>(0);
        action.state = s.get<ActionState>(1);
        action.dueOn = s.get<QDate>(2);
        action.endedOn = s.get<QDate>(3);
        action.completedOn = s.get<QDate>(4);
        actions << action;
    }
    return actions;
}

} // namespace marac
