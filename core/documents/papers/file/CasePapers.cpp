// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/file/CasePapers.h"

#include "core/actions/ActionDue.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/minutes/MinutesRecording.h"
#include "core/base/Refusals.h"
#include "core/documents/Dates.h"
#include "core/dossier/CaseChronology.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/AddressText.h"
#include "core/referrals/strands/Strands.h"
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

namespace marac::documents {

Result<CaseDossier> openedCase(const PaperGround &ground, PaperDraft &draft)
{
    return openedCase(ground, draft, ground.order.caseFile);
}

Result<CaseDossier> openedCase(const PaperGround &ground, PaperDraft &draft, CaseFileId id)
{
    const std::optional<CaseFile> file = CaseFileTable(ground.db()).find(id);
    if (!file)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(ground.db()).mayOpen(file->id); !gate)
        return Failure(gate.error());
    CaseDossier dossier = readCaseFile(ground.db(), file->id);
    draft.ref = file->ref;
    draft.names(ground.db(), file->id);
    for (const CasePerson &one : std::as_const(dossier.people)) {
        if (!one.person.closed)
            draft.names(one.person.person.id);
    }
    return dossier;
}

static QString bornText(const Person &person)
{
    if (!person.bornOn.isValid())
        return {};
    //: year of birth
    return person.bornOnEstimated ? PaperWords::tr("about %1").arg(person.bornOn.year()) : shortDate(person.bornOn);
}

static SummarisedPerson personOf(const Connection &db, const PersonFile &file, PartRole role, AgencyId source)
{
    if (file.closed)
        return {roleText(role), closedWords()};
    // Masked where it is made: the full text of a protected address never comes near the paper.
    return {roleText(role), personName(file.person), bornText(file.person),
            file.address ? addressOneLine(*file.address) : QString(), agencyName(db, source)};
}

static QString stateText(const Action &action, const QDateTime &now)
{
    return actionStanding(action, now) == ActionStanding::Overdue ? PaperWords::tr("Overdue") : actionStatus(action);
}

static QString outcomeText(HearingOutcome outcome)
{
    switch (outcome) {
    case HearingOutcome::Heard:
        return PaperWords::tr("Heard");
    case HearingOutcome::Carried:
        return PaperWords::tr("Carried over");
    case HearingOutcome::NotHeard:
        return PaperWords::tr("Not heard yet");
    }
    return {};
}

static void addRisk(const Connection &db, const CaseDossier &dossier, CaseSummaryInput &input)
{
    for (const Assessment &assessment : dossier.assessments) {
        //: ticks, number of items, agency
        input.risk << SummarisedRisk{
            assessment.assessedOn, bandName(assessment.computedBand),
            PaperWords::tr("%1 out of 20, by %2").arg(assessment.ticks).arg(agencyName(db, assessment.sourceAgencyId))};
        for (const Judgement &judgement : assessment.judgements)
            input.risk << SummarisedRisk{
                Clock::local(judgement.judgedAt).date(), bandName(judgement.band),
                //: name, agency, reason
                PaperWords::tr("Judgement of %1, %2: %3")
                    .arg(judgement.byName, agencyName(db, judgement.sourceAgencyId), judgement.rationale)};
    }
    input.riskLabel = riskLabelFor(RiskToolTable::inUse(db), !input.risk.isEmpty());
}

static void addReferrals(const Connection &db, const CaseDossier &dossier, CaseSummaryInput &input)
{
    for (const ReferralRecord &record : dossier.referrals) {
        const Referral &referral = record.referral;
        QStringList strands;
        for (const ReferralStrand &strand : record.strands)
            strands << Strands::inUse().nameOf(strand.strand);
        QStringList criteria;
        for (const ReferralCriterion &one : record.criteria)
            criteria << criterionWords(one);
        input.referrals << SummarisedReferral{referral.ref,
                                              Clock::local(referral.receivedAt).date(),
                                              agencyName(db, referral.referringAgencyId),
                                              strands.join(QStringLiteral(", ")),
                                              referral.narrative,
                                              referral.victimWishes,
                                              criteria.join(QStringLiteral("; "))};
    }
}

CaseSummaryInput summaryOf(const PaperGround &ground, const CaseDossier &dossier)
{
    const Connection &db = ground.db();
    const CaseFile &file = dossier.file;
    const bool isClosed = file.state == CaseState::Closed;
    const MeetingWording meetingWords = ground.wording.meeting();
    CaseSummaryInput input;
    input.purpose = meetingWords.purpose;
    input.handling = meetingWords.handling;
    input.reference = file.ref;
    input.state = isClosed ? PaperWords::tr("Closed %1", "a day").arg(shortDate(file.closedOn))
                           : PaperWords::tr("Live", "a case file");
    input.openedOn = file.openedOn;
    input.asOf = ground.reading.today();
    input.source = agencyName(db, file.sourceAgencyId);
    input.closing = isClosed ? file.closingReason : QString();
    if (file.outcome && file.residualBand) {
        //: what came of a case, and why it was closed
        input.closing = PaperWords::tr("%1. %2").arg(
            outcomeInWords(marac::outcomeText(*file.outcome, *file.residualBand)), file.closingReason);
    }
    if (dossier.victim)
        input.people << personOf(db, *dossier.victim, PartRole::Victim, file.sourceAgencyId);
    else
        input.people << SummarisedPerson{PaperWords::tr("Site or community"), file.place};
    for (const CasePerson &one : dossier.people)
        input.people << personOf(db, one.person, one.role, one.sourceAgencyId);
    addReferrals(db, dossier, input);
    addRisk(db, dossier, input);
    for (const CaseHearing &hearing : dossier.hearings) {
        if (hearing.meeting.state != MeetingState::Cancelled)
            input.hearings << SummarisedHearing{hearing.meeting.ref, hearing.meeting.heldOn,
                                                outcomeText(hearing.item.outcome)};
    }
    for (const ActionRow &row : dossier.actions)
        input.actions << SummarisedAction{
            row.action.ref,   agencyName(db, row.action.ownerAgencyId),    row.action.text,
            row.action.dueOn, stateText(row.action, ground.reading.now()), row.action.dueAt};
    input.stamp = ground.stamp;
    return input;
}

static QString stateText(MinutesState state)
{
    switch (state) {
    case MinutesState::Draft:
        return PaperWords::tr("minutes in draft");
    case MinutesState::Approved:
        return PaperWords::tr("minutes approved");
    case MinutesState::Locked:
        return PaperWords::tr("minutes approved and locked");
    }
    return {};
}

QList<FolderMeeting> minutesAbout(const PaperGround &ground, CaseFileId id, const Meeting &meeting)
{
    QList<FolderMeeting> meetings;
    if (!meeting.openedAt.isValid())
        return meetings;
    const QString state = stateText(minutesOf(ground.db(), meeting.id).state);
    const QList<MinutesCase> cases = minutesOfCase(ground.db(), meeting, id);
    for (const MinutesCase &heard : cases)
        meetings << FolderMeeting{meeting.ref, meeting.heldOn, state, heard};
    return meetings;
}

QList<ChronologyEntry> chronologyOf(const PaperGround &ground, const CaseDossier &dossier)
{
    QList<ChronologyEntry> entries;
    for (const ChronologyLine &line : caseChronology(dossier, ground.reading.today()))
        entries << ChronologyEntry{line.day, line.time, word(line.kind), line.text,
                                   agencyName(ground.db(), line.sourceAgencyId)};
    return entries;
}

} // namespace marac::documents
