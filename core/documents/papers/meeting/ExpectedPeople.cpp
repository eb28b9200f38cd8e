// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/meeting/ExpectedPeople.h"

#include "core/agencies/officers/OfficerTable.h"
#include "core/meetings/attendance/AttendanceTable.h"

namespace marac::documents {

QList<Attendance> expectedAt(const Connection &db, const Meeting &meeting)
{
    QList<Attendance> people = AttendanceTable(db).ofMeeting(meeting.id);
    if (!people.isEmpty()) {
        people.removeIf([](const Attendance &line) { return line.presence == Presence::Apologies; });
        return people;
    }
    for (const Officer &officer : OfficerTable::designatedOn(db, meeting.heldOn)) {
        Attendance line;
        line.meetingId = meeting.id;
        line.agencyId = officer.agencyId;
        line.officerId = officer.id;
        line.name = officer.name;
        line.post = officer.post;
        line.designation = officer.designation;
        people << line;
    }
    return people;
}

} // namespace marac::documents
