// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/AgencyExtract.h"
#include "core/actions/minutes/EarlierNames.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/documents/builders/meeting/AgencyExtractDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/documents/papers/TellingOf.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"

namespace marac::documents {

/// Minutes that are approved or locked know the agency by the name it had then.
static QStringList namesOf(const PaperGround &ground, const MinutesFile &file, const MinutesRecord &minutes)
{
    if (!file.locked && !file.approved)
        return {ground.recipient};
    return namesInMinutes(minutes, minutesAsOfNow(ground.db(), file), ground.recipient);
}

Result<PaperDraft> agencyExtractPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    if (!ground.order.recipient.isValid())
        return noRecipient();
    if (!meeting->openedAt.isValid()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("The meeting has not been opened, so it has no minutes yet. Nothing was made."));
    }
    const MinutesFile file = readMinutes(ground.reading, meeting->id);
    const MinutesRecord minutes = minutesRecordOf(ground.db(), file);
    QStringList telling;
    for (const CaseFileId id : casesIn(minutes))
        telling += tellingOf(ground.db(), id);

    PaperDraft draft;
    draft.isOf(*meeting);
    AgencyExtractInput input;
    const QStringList names = namesOf(ground, file, minutes);
    static_cast<MinutesRecord &>(input) = agencyExtract(minutes, names, telling);
    if (!concernsAgency(minutes, names)) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("Nothing in these minutes concerns this agency. Nothing was made."));
    }
    const MeetingWording meetingWords = ground.wording.meeting();
    input.wording = ground.wording.letters();
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.agency = ground.recipient;
    input.state = file.minutes.state;
    input.riskLabel = riskLabelFor(RiskToolTable::inUse(ground.db()), !input.cases.isEmpty());
    input.amendments = amendmentsFor(input, file.amendments, names, telling);
    input.stamp = ground.stamp;
    for (const CaseFileId id : casesIn(input))
        draft.names(ground.db(), id);
    for (const AmendmentRow &row : std::as_const(input.amendments)) {
        if (row.amendment.caseId.isValid())
            draft.names(ground.db(), row.amendment.caseId);
    }
    draft.document = agencyExtractDocument(input);
    return draft;
}

} // namespace marac::documents
