// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/base/Clock.h"
#include "core/calendar/DueTime.h"

namespace marac {

// For SQL whose action is `a`, whose agenda item is `i` and whose meeting is `m`.

/// Those of the conditions that are asked for, with the names of their values: one that also lets everything through would keep SQLite from its indexes.
template <class Take>
void eachCondition(const ActionFilter &filter, const Take &take)
{
    const auto where = [&take](bool isAsked, const char *condition, const char *name, const auto &value) {
        if (isAsked)
            take(condition, name, value);
    };
    where(filter.state.has_value(), " AND a.state = :state", ":state", filter.state);
    where(filter.hasEnded, " AND a.state <> :open", ":open", ActionState::Open);
    where(filter.id.isValid(), " AND a.id = :id", ":id", filter.id);
    where(filter.owner.isValid(), " AND a.owner_agency_id = :owner", ":owner", filter.owner);
    where(filter.caseId.isValid(), " AND a.case_id = :case", ":case", filter.caseId);
    where(filter.meetingId.isValid(), " AND i.meeting_id = :meeting", ":meeting", filter.meetingId);
    // One condition with two values.
    const QDateTime wall = filter.pastDueAt.isValid() ? Clock::local(filter.pastDueAt) : QDateTime();
    where(wall.isValid(), " AND (a.due_on < :wall_day OR (a.due_on = :wall_day", ":wall_day", wall.date());
    where(wall.isValid(), " AND a.due_minute < :wall_minute))", ":wall_minute", minuteOfDay(wall.time()));
    where(filter.setBefore.isValid(), " AND m.held_on < :set_before", ":set_before", filter.setBefore);
    where(filter.openOrEndedFrom.isValid(), " AND (a.state = 'open' OR a.ended_on >= :ended_from)", ":ended_from",
          filter.openOrEndedFrom);
    where(filter.onAgendaOf.isValid(), " AND a.case_id IN (SELECT case_id FROM agenda_item WHERE meeting_id = :agenda)",
          ":agenda", filter.onAgendaOf);
}

/// Whether the conditions speak of the agenda item or the meeting.
inline bool areOfMeetings(const ActionFilter &filter)
{
    return filter.meetingId.isValid() || filter.setBefore.isValid();
}

} // namespace marac
