// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"
#include "core/documents/builders/meeting/MinutesDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"

namespace marac::documents {

static void nameCases(const Connection &db, const MinutesRecord &record, PaperDraft &draft)
{
    for (const QList<MinutesEarlierAction> &actions :
         {record.actionsDone, record.actionsOpen, record.actionsNotDone, record.actionsNoLongerPossible}) {
        for (const MinutesEarlierAction &action : actions)
            draft.names(db, action.caseId);
    }
    for (const MinutesCase &heard : record.cases)
        draft.names(db, heard.caseId);
}

/// What was read out stands in the words it had when the minutes were approved; those that were approved before it was kept with
/// them have today's.
static void keepSpokenWords(const SpokenWords &spoken, MeetingWording &wording)
{
    if (!spoken.confidentiality.isEmpty())
        wording.confidentiality = spoken.confidentiality;
    if (!spoken.protocolReminder.isEmpty())
        wording.protocolReminder = spoken.protocolReminder;
}

Result<PaperDraft> minutesPaper(const PaperGround &ground)
{
    const Result<Meeting> meeting = openedMeeting(ground);
    if (!meeting)
        return Failure(meeting.error());
    if (!meeting->openedAt.isValid()) {
        return failure(Problem::Kind::Refused,
                       PaperWords::tr("The meeting has not been opened, so it has no minutes yet. Nothing was made."));
    }
    const MinutesFile file = readMinutes(ground.reading, meeting->id);
    PaperDraft draft;
    draft.isOf(*meeting);
    draft.isLocked = file.minutes.state == MinutesState::Locked;

    MinutesInput input;
    static_cast<MinutesRecord &>(input) = minutesRecordOf(ground.db(), file);
    const bool old = fromCode<Framework>(input.framework) == Framework::Protocol2009;
    input.wording = ground.wording.meeting(old ? WordingEdition::Protocol2009 : WordingEdition::Uk2026);
    keepSpokenWords(input.spoken, input.wording);
    input.state = file.minutes.state;
    input.version = file.versions.isEmpty() ? 0 : file.versions.last().number;
    input.riskLabel = riskLabelFor(RiskToolTable::inUse(ground.db()), !input.cases.isEmpty());
    input.amendments = file.amendments;
    input.stamp = ground.stamp;
    nameCases(ground.db(), input, draft);
    draft.document = minutesDocument(input);
    return draft;
}

} // namespace marac::documents
