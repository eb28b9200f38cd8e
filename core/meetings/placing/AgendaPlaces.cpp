// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/AgendaPlaces.h"

#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"

namespace marac {

QList<AgendaPlace> agendaPlaces(const Connection &db, ReferralId id)
{
    const MeetingTable meetings(db);
    QList<AgendaPlace> places;
    for (const AgendaItem &item : AgendaTable(db).ofReferral(id)) {
        if (const std::optional<Meeting> meeting = meetings.find(item.meetingId))
            places << AgendaPlace{meeting->kind, meeting->state, item.outcome};
    }
    return places;
}

} // namespace marac
