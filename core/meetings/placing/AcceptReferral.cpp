// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/AcceptReferral.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/placing/FileOfReferral.h"
#include "core/meetings/placing/OtherMeeting.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/deciding/HearingThreshold.h"
#include "core/referrals/deciding/ReferralCompleteness.h"
#include "core/referrals/deciding/ReferralReturnTable.h"
#include "core/referrals/deciding/ReferralStanding.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/risk/AssessmentTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AcceptReferral)
};
} // namespace

static Result<> checkComplete(const QList<CompletenessItem> &items)
{
    QList<FieldProblem> missing;
    for (const CompletenessItem &item : items) {
        if (item.isWaitedFor())
            missing.append({item.field, item.text});
    }
    if (missing.isEmpty())
        return {};
    return failure(
        Problem::Kind::Invalid,
        Words::tr(
            "This referral is not complete yet. It is kept; add what is missing, or return it to the referrer with "
            "reasons."),
        missing);
}

/// R038, domain.md 1.1: the same victim alone makes no repeat; perpetrator, place, way or motive are the same too. Where the
/// register knows of none of them, whoever confirms it does.
static QList<FieldProblem> unexplainedRepeat(const EarlierHearing &hearing, const QString &reason)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("repeatReason"), reason, text::narrativeLimit);
    if (!hearing.pointsToTheSame() && reason.isEmpty()) {
        problems.append({QStringLiteral("repeatReason"),
                         Words::tr("No perpetrator, place or motive is known to be the same as when %1 was referred "
                                   "before. Say why it is a repeat (R4), or accept it without the tick.")
                             .arg(hearing.caseRef)});
    }
    return problems;
}

/// R4: the hearing it repeats where the administrator confirms a repeat; none where they don't.
static Result<std::optional<EarlierHearing>> confirmedRepeat(const Connection &db, const ReferralRecord &record,
                                                             const Acceptance &acceptance,
                                                             const std::optional<CaseFile> &file)
{
    if (!acceptance.repeat)
        return std::optional<EarlierHearing>();
    std::optional<EarlierHearing> hearing = file ? earlierHearing(db, file->id, record) : std::nullopt;
    if (!hearing) {
        const QString why = Words::tr(
            "This is not a repeat (R4): no hearing of its file lies within the %n month(s) before the incident, "
            "and nothing that was referred before it waits to be heard. Accept it without the tick; it joins "
            "the same file and goes by its own score.",
            nullptr, SettingTable::read(db).repeatMonths);
        return invalid({{QStringLiteral("repeat"), why}});
    }
    const QList<FieldProblem> unexplained = unexplainedRepeat(*hearing, text::kept(acceptance.repeatReason));
    if (!unexplained.isEmpty())
        return invalid(unexplained);
    return hearing;
}

QString heardTogether()
{
    return Words::tr("The same matter waits for this meeting; both referrals are heard together.");
}

MeetingId meetingToJoin(const EarlierHearing &repeat, const AllocationProposal &proposal, bool emergency)
{
    const QList<AllocationOption> &options = proposal.options;
    const bool hasRoom = std::any_of(options.cbegin(), options.cend(), [&](const AllocationOption &option) {
        return option.meeting.id == repeat.meetingId && option.hasRoom;
    });
    return repeat.waits && hasRoom && !emergency ? repeat.meetingId : MeetingId();
}

static Result<AgendaItemId> place(Change &change, const Acceptance &acceptance, const ReferralRecord &record,
                                  const CaseFile &file, const std::optional<EarlierHearing> &repeat, Accepted &accepted)
{
    const AllocationNeed need = record.referral.emergency ? AllocationNeed::Emergency : AllocationNeed::Ordinary;
    const AllocationProposal proposal =
        proposeMeeting(change.db(), change.today(), {need, Clock::local(record.referral.receivedAt).date()});
    accepted.explanation = proposal.explanation;
    const MeetingId together = repeat ? meetingToJoin(*repeat, proposal, record.referral.emergency) : MeetingId();
    const MeetingId next = together.isValid() ? together : proposal.meetingId;
    accepted.meetingId = acceptance.meetingId.isValid() ? acceptance.meetingId : next;
    if (!accepted.meetingId.isValid())
        return AgendaItemId();
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(accepted.meetingId);
    if (!meeting)
        return noSuchRecord();
    accepted.meetingRef = meeting->ref;
    const QString reason = text::kept(acceptance.otherMeetingReason);
    const bool isTogether = meeting->id == together;
    const bool asksWhy = !isTogether && asksWhyThisMeeting(proposal, *meeting, need);
    const QList<FieldProblem> unexplained = otherMeetingProblems(asksWhy, reason, QStringLiteral("otherMeetingReason"));
    if (!unexplained.isEmpty())
        return invalid(unexplained);
    if (asksWhy)
        accepted.explanation << reason;
    if (isTogether)
        accepted.explanation = {heardTogether()};
    AgendaItem item;
    item.meetingId = accepted.meetingId;
    item.caseId = file.id;
    item.referralId = record.referral.id;
    item.repeat = record.referral.repeatOf.isValid();
    item.lateReason = acceptance.lateReason;
    item.lateDecidedBy = acceptance.lateDecidedBy;
    item.sourceAgencyId = record.referral.sourceAgencyId;
    return placeOnAgenda(change, item);
}

Result<Accepted> acceptReferral(Change &change, const Acceptance &acceptance)
{
    ReferralTable table(change.db());
    std::optional<ReferralRecord> record = table.record(acceptance.referralId);
    if (!record)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(acceptance.referralId); !gate)
        return Failure(gate.error());
    Referral &referral = record->referral;
    if (referral.state == ReferralState::Accepted || referral.state == ReferralState::Refused)
        return failure(Problem::Kind::Refused,
                       Words::tr("This referral has been decided already. Nothing was changed. Open it again on the "
                                 "Referrals page to see the decision."));
    const ReferralStanding standing = referralStanding(change.db(), *record, change.today());
    const Result<> complete = checkComplete(standing.completeness);
    if (!complete)
        return Failure(complete.error());
    const Result<std::optional<CaseFile>> existing = existingFile(change.db(), *record, acceptance);
    if (!existing)
        return Failure(existing.error());
    const Result<std::optional<EarlierHearing>> repeat = confirmedRepeat(change.db(), *record, acceptance, *existing);
    if (!repeat)
        return Failure(repeat.error());
    const Result<> threshold = meetsThreshold(standing.finalBand, repeat->has_value(), referral.emergency);
    if (!threshold)
        return Failure(threshold.error());

    Accepted accepted;
    accepted.joinedExistingFile = existing->has_value();
    const CaseFile file = *existing ? joinFile(change, **existing, referral) : openFile(change, *record);
    accepted.caseId = file.id;
    accepted.caseRef = file.ref;
    referral.state = ReferralState::Accepted;
    referral.caseId = file.id;
    referral.decidedAt = change.now();
    referral.decisionReason = *repeat ? text::kept(acceptance.repeatReason) : QString();
    referral.repeatOf = *repeat ? (*repeat)->meetingId : MeetingId();
    referral.version = acceptance.version;
    if (!table.update(referral))
        return changedMeanwhile();
    AssessmentTable(change.db()).moveToCase(referral.id, file.id);
    CaseFileTable files(change.db());
    files.insertEvent(
        {0, file.id, referral.receivedAt, CaseEventKind::Referral, referral.ref, referral.sourceAgencyId});
    const QList<ReferralReturn> returns = ReferralReturnTable(change.db()).ofReferral(referral.id);
    for (const ReferralReturn &one : returns)
        files.insertEvent({0, file.id, one.returnedAt, CaseEventKind::Returned, one.reasons, referral.sourceAgencyId});
    const Result<AgendaItemId> placed = place(change, acceptance, *record, file, *repeat, accepted);
    if (!placed)
        return Failure(placed.error());
    AuditEvent event{AuditVerb::Alter,
                     {SubjectKind::Referral, referral.id.value(), referral.ref},
                     {QStringLiteral("state"), QStringLiteral("caseId")},
                     text::kept(acceptance.otherMeetingReason),
                     {},
                     {{SubjectKind::CaseFile, file.id.value(), file.ref}}};
    if (*repeat) {
        event.fields += QStringLiteral("repeatOf");
        if (!referral.decisionReason.isEmpty())
            event.fields += QStringLiteral("decisionReason");
        event.about += {SubjectKind::Meeting, (*repeat)->meetingId.value(), (*repeat)->meetingRef};
    }
    change.audit(event);
    return accepted;
}

Result<Accepted> acceptReferral(Register &records, const Acceptance &acceptance)
{
    return records.change(Operation::DecideReferral,
                          [&](Change &change) { return acceptReferral(change, acceptance); });
}

} // namespace marac
