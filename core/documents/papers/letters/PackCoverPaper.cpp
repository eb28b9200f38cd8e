// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/builders/letters/PackCoverDocument.h"
#include "core/documents/papers/letters/AboutMeeting.h"
#include "core/documents/papers/letters/AgencyAddress.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac::documents {

Result<PaperDraft> packCoverPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    const Result<Agency> agency = agencyWrittenTo(ground);
    if (!agency)
        return Failure(agency.error());
    PaperDraft draft;
    draft.isOf(*meeting);
    PackCoverInput input;
    static_cast<MeetingLetter &>(input) = letterAbout(ground, *meeting);
    input.to = officersOf(ground.db(), *agency, meeting->heldOn);
    input.startsAt = meeting->startsAt;
    input.venue = venueOf(ground, *meeting);
    for (const AgendaRow &row : readMeeting(ground.reading, meeting->id).agenda) {
        input.cases << PackedCase{row.caseRef, victimInitials(ground.db(), row.item.caseId),
                                  caseKind(ground.db(), row)};
        draft.names(ground.db(), row.item.caseId);
    }
    draft.document = packCoverDocument(input);
    return draft;
}

} // namespace marac::documents
