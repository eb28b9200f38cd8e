// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/officers/OfficerTable.h"
#include "core/base/Refusals.h"
#include "core/documents/builders/UndertakingDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"

namespace marac::documents {

static UndertakingPerson signer(const Connection &db, AgencyId agency, const QString &name, const QString &post,
                                Designation designation)
{
    return {name, agencyName(db, agency), post,
            designation == Designation::Pdmo ? Designated::PrimaryOfficer : Designated::OtherOfficer};
}

/// The people invited; before anybody was, the officers designated on the day.
static QList<UndertakingPerson> expectedAt(const Connection &db, const Meeting &meeting)
{
    QList<UndertakingPerson> people;
    const QList<Attendance> attendance = AttendanceTable(db).ofMeeting(meeting.id);
    for (const Attendance &line : attendance) {
        if (line.presence != Presence::Apologies)
            people << signer(db, line.agencyId, line.name, line.post, line.designation);
    }
    if (!attendance.isEmpty())
        return people;
    for (const Officer &officer : OfficerTable::designatedOn(db, meeting.heldOn))
        people << signer(db, officer.agencyId, officer.name, officer.post, officer.designation);
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
