// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/agencies/AgencyTable.h"
#include "core/documents/builders/letters/InvitationDocument.h"
#include "core/documents/papers/letters/AboutMeeting.h"
#include "core/documents/papers/letters/AgencyAddress.h"

namespace marac::documents {

Result<PaperDraft> invitationPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = standingMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    PaperDraft draft;
    draft.isOf(*meeting);
    InvitationInput input;
    static_cast<MeetingLetter &>(input) = letterAbout(ground, *meeting);
    input.handling = PaperWords::tr("For the named agency's designated officers.");
    input.mini = meeting->kind == MeetingKind::Mini;
    input.startsAt = meeting->startsAt;
    input.venue = venueOf(ground, *meeting);
    input.chair = meeting->chair;
    input.circulateBy = circulateBy(ground, *meeting);
    input.signer = answersTo();
    for (const Agency &agency : AgencyTable::takingPart(ground.db(), meeting->heldOn)) {
        if (ground.order.recipient.isValid() && agency.id != ground.order.recipient)
            continue;
        input.to << officersOf(ground.db(), agency, meeting->heldOn);
        draft.about << Subject{SubjectKind::Agency, agency.id.value(), agency.code};
        draft.recipients << agency.name;
    }
    if (input.to.isEmpty()) {
        return failure(
            Problem::Kind::Refused,
            PaperWords::tr("No such agency takes part on the day of the meeting (R090), so nobody can be invited. "
                           "Nothing was made: record its signature or choose another agency."));
    }
    draft.document = invitationDocument(input);
    return draft;
}

} // namespace marac::documents
