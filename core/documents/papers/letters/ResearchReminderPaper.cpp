// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/Dates.h"
#include "core/documents/builders/letters/ResearchReminderDocument.h"
#include "core/documents/papers/letters/AboutMeeting.h"
#include "core/documents/papers/letters/AgencyAddress.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/research/ResearchChaseWords.h"

#include <algorithm>

namespace marac::documents {

Result<PaperDraft> researchReminderPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    const Result<Agency> agency = agencyWrittenTo(ground);
    if (!agency)
        return Failure(agency.error());
    const MeetingFile file = readMeeting(ground.reading, meeting->id);
    const auto research = std::find_if(file.research.begin(), file.research.end(),
                                       [&](const AgencyResearch &one) { return one.agency.id == agency->id; });
    if (research == file.research.end() || research->owed().isEmpty()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("This agency owes nothing for this meeting: no list went to it, or it has "
                                      "answered on every case. Nothing was made."));
    }
    PaperDraft draft;
    draft.isOf(*meeting);
    ResearchReminderInput input;
    static_cast<MeetingLetter &>(input) = letterAbout(ground, *meeting);
    input.to = officersOf(ground.db(), *agency, ground.reading.today());
    for (const ResearchChase &chase : research->chases) {
        //: when an agency was asked, how, and whom
        input.asked << PaperWords::tr("%1 %2, %3")
                           .arg(moment(chase.chasedAt), researchChaseMethodWord(chase.method).toLower(),
                                chase.recipient);
    }
    const QList<AgendaItemId> owed = research->owed();
    for (const AgendaRow &row : file.agenda) {
        if (!owed.contains(row.item.id))
            continue;
        input.owed << PackedCase{row.caseRef, victimInitials(ground.db(), row.item.caseId), {}};
        draft.names(ground.db(), row.item.caseId);
    }
    input.signer = answersTo();
    draft.document = researchReminderDocument(input);
    return draft;
}

} // namespace marac::documents
