// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/documents/builders/letters/PackCoverDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/documents/papers/letters/AgencyAddress.h"
#include "core/meetings/ConsultMeetings.h"

namespace marac::documents {

Result<PaperDraft> packCoverPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    const std::optional<Agency> agency = AgencyTable::find(ground.db(), ground.order.recipient);
    if (!agency)
        return noRecipient();
    PaperDraft draft;
    draft.isOf(*meeting);
    const MeetingWording meetingWords = ground.wording.meeting();
    PackCoverInput input;
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.to = officersOf(ground.db(), *agency, meeting->heldOn);
    input.meetingReference = meeting->ref;
    input.meetingDate = meeting->heldOn;
    input.startsAt = meeting->startsAt;
    input.venue = venueOf(ground, *meeting);
    input.packedOn = ground.reading.today();
    input.returnBy = answersBy(ground, *meeting);
    input.returnTo = answersTo();
    for (const AgendaRow &row : readMeeting(ground.reading, meeting->id).agenda) {
        input.cases << PackedCase{row.caseRef, victimInitials(ground.db(), row.item.caseId),
                                  caseKind(ground.db(), row)};
        draft.names(ground.db(), row.item.caseId);
    }
    input.stamp = ground.stamp;
    draft.document = packCoverDocument(input);
    return draft;
}

} // namespace marac::documents
