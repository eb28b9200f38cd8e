// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/OfficerTable.h"
#include "core/base/Refusals.h"
#include "core/documents/builders/UndertakingDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"

namespace marac::documents {

static Designated designated(Designation designation)
{
    return designation == Designation::Pdmo ? Designated::PrimaryOfficer : Designated::OtherOfficer;
}

/// Who chairs, takes the minutes or observes need not be a designated officer.
static Designated designated(const Attendance &line)
{
    const bool isMember = line.seat == Seat::Member || line.officerId.isValid();
    return isMember ? designated(line.designation) : Designated::NotKnown;
}

/// The people invited; before anybody was, the officers designated on the day.
static QList<UndertakingPerson> expectedAt(const Connection &db, const Meeting &meeting)
{
    QList<UndertakingPerson> people;
    const QList<Attendance> attendance = AttendanceTable(db).ofMeeting(meeting.id);
    for (const Attendance &line : attendance) {
        if (line.presence != Presence::Apologies)
            people << UndertakingPerson{line.name, agencyName(db, line.agencyId), line.post, designated(line)};
    }
    if (!attendance.isEmpty())
        return people;
    for (const Officer &officer : OfficerTable::designatedOn(db, meeting.heldOn))
        people << UndertakingPerson{officer.name, agencyName(db, officer.agencyId), officer.post,
                                    designated(officer.designation)};
    return people;
}

Result<PaperDraft> undertakingPaper(const PaperGround &ground)
{
    UndertakingInput input;
    input.wording = undertakingWording(ground.edition);
    input.stamp = ground.stamp;
    PaperDraft draft;
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting && !(ground.order.blank && !ground.order.meeting.isValid()))
        return noSuchRecord();
    if (meeting) {
        input.meetingReference = meeting->ref;
        input.meetingDate = meeting->heldOn;
        draft.ref = meeting->ref;
        draft.about << Subject{SubjectKind::Meeting, meeting->id.value(), meeting->ref};
    }
    if (ground.order.blank) {
        input.blankPlaces = 4;
        input.stamp.descriptor.clear();
    } else {
        input.people = expectedAt(ground.db(), *meeting);
    }
    draft.document = undertakingDocument(input);
    return draft;
}

} // namespace marac::documents
