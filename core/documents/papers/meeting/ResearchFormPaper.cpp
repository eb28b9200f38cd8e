// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/HearingTable.h"
#include "core/base/Clock.h"
#include "core/documents/builders/meeting/ResearchFormDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/research/ResearchTable.h"

namespace marac::documents {

static ResearchFormInput formOf(const PaperGround &ground)
{
    const MeetingWording meetingWords = ground.wording.meeting();
    ResearchFormInput input;
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.stamp = ground.stamp;
    return input;
}

static Result<PaperDraft> blankForm(const PaperGround &ground)
{
    ResearchFormInput input = formOf(ground);
    input.blank = true;
    input.stamp.descriptor.clear();
    PaperDraft draft;
    draft.document = researchFormDocument(input);
    return draft;
}

/// What the agency itself returned and said so far; nobody else's word stands on its form (R008).
static ResearchedCase caseOf(const Connection &db, const AgendaRow &row, AgencyId agency)
{
    ResearchedCase researched{row.caseRef, victimInitials(db, row.item.caseId), row.referringAgency};
    for (const Contribution &said : HearingTable(db).contributions(row.item.id)) {
        if (said.sourceAgencyId == agency)
            researched.lines << ResearchLine{said.kind, said.text, Clock::local(said.at).date()};
    }
    if (const std::optional<ResearchReturn> given = ResearchTable(db).find(row.item.id, agency)) {
        researched.returned = given->kind;
        researched.returnedOn = Clock::local(given->receivedAt).date();
    }
    return researched;
}

Result<PaperDraft> researchFormPaper(const PaperGround &ground)
{
    if (ground.order.blank)
        return blankForm(ground);
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    if (!ground.order.recipient.isValid())
        return noRecipient();
    PaperDraft draft;
    draft.isOf(*meeting);
    ResearchFormInput input = formOf(ground);
    input.agency = ground.recipient;
    input.meetingReference = meeting->ref;
    input.meetingDate = meeting->heldOn;
    input.returnBy = answersBy(ground, *meeting);
    input.returnTo = answersTo();
    for (const AgendaRow &row : readMeeting(ground.reading, meeting->id).agenda) {
        if (ground.order.caseFile.isValid() && row.item.caseId != ground.order.caseFile)
            continue;
        input.cases << caseOf(ground.db(), row, ground.order.recipient);
        draft.names(ground.db(), row.item.caseId);
    }
    draft.document = researchFormDocument(input);
    return draft;
}

} // namespace marac::documents
