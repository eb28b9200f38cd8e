// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AcceptReferral.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseMatch.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/PlaceOnAgenda.h"
#include "core/referrals/HearingThreshold.h"
#include "core/referrals/ReferralCompleteness.h"
#include "core/referrals/ReferralStanding.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
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
        if (!item.met)
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

static PersonId firstVictim(const ReferralRecord &record)
{
    const auto victim = std::find_if(record.parts.begin(), record.parts.end(),
                                     [](const ReferralPart &part) { return part.role == PartRole::Victim; });
    return victim == record.parts.end() ? PersonId() : victim->personId;
}

/// R038: the file the administrator chose, that of the person, or that of the place.
static Result<std::optional<CaseFile>> existingFile(const Connection &db, const ReferralRecord &record,
                                                    const Acceptance &acceptance)
{
    const CaseFileTable table(db);
    if (acceptance.intoCase.isValid()) {
        const std::optional<CaseFile> chosen = table.find(acceptance.intoCase);
        if (!chosen)
            return noSuchRecord();
        return chosen;
    }
    const PersonId victim = firstVictim(record);
    if (victim.isValid())
        return table.ofPerson(victim);
    const QList<CaseMatch> same =
        acceptance.intoNewFile ? QList<CaseMatch>() : placeMatches(db, record.referral.incidentPlace);
    return same.isEmpty() ? std::optional<CaseFile>() : table.find(same.first().caseId);
}

static CaseFile newFile(Change &change, const ReferralRecord &record)
{
    CaseFileTable table(change.db());
    const PersonId victim = firstVictim(record);
    CaseFile file;
    const int year = change.today().year();
    file.ref = QStringLiteral("SHC-%1-%2").arg(year).arg(table.nextNumber(year), 4, 10, QLatin1Char('0'));
    file.victimId = victim;
    if (!victim.isValid())
        file.place = record.referral.incidentPlace;
    file.openedOn = change.today();
    file.sourceAgencyId = record.referral.sourceAgencyId;
    file.id = table.insert(file);
    change.audit({AuditVerb::Collect,
                  {SubjectKind::CaseFile, file.id.value(), file.ref},
                  {},
                  {},
                  {},
                  {{SubjectKind::Person, victim.value(), {}}}});
    return file;
}

static Result<AgendaItemId> place(Change &change, const Acceptance &acceptance, const ReferralRecord &record,
                                  const CaseFile &file, Accepted &accepted)
{
    const AllocationProposal proposal =
        proposeMeeting(change.db(), change.today(),
                       {record.referral.emergency ? AllocationNeed::Emergency : AllocationNeed::Ordinary,
                        Clock::local(record.referral.receivedAt).date()});
    accepted.explanation = proposal.explanation;
    accepted.meetingId = acceptance.meetingId.isValid() ? acceptance.meetingId : proposal.meetingId;
    if (!accepted.meetingId.isValid())
        return AgendaItemId();
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(accepted.meetingId);
    if (!meeting)
        return noSuchRecord();
    accepted.meetingRef = meeting->ref;
    const bool isMiniForEmergency = meeting->kind == MeetingKind::Mini && record.referral.emergency;
    if (accepted.meetingId != proposal.meetingId && !isMiniForEmergency) {
        const QString reason = text::kept(acceptance.otherMeetingReason);
        if (reason.isEmpty()) {
            return invalid(
                {{QStringLiteral("otherMeetingReason"),
                  Words::tr("This is not the next available meeting (R024). Say why the case goes there.")}});
        }
        accepted.explanation << reason;
    }
    AgendaItem item;
    item.meetingId = accepted.meetingId;
    item.caseId = file.id;
    item.referralId = record.referral.id;
    item.repeat = acceptance.repeat;
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
                       Words::tr("This referral has been decided already. Nothing was changed."));
    const ReferralStanding standing = referralStanding(change.db(), *record, change.today());
    const Result<> complete = checkComplete(standing.completeness);
    if (!complete)
        return Failure(complete.error());
    const Result<> threshold = meetsThreshold(standing.finalBand, acceptance.repeat, referral.emergency);
    if (!threshold)
        return Failure(threshold.error());

    Accepted accepted;
    const Result<std::optional<CaseFile>> existing = existingFile(change.db(), *record, acceptance);
    if (!existing)
        return Failure(existing.error());
    accepted.joinedExistingFile = existing->has_value();
    const CaseFile file = *existing ? **existing : newFile(change, *record);
    accepted.caseId = file.id;
    accepted.caseRef = file.ref;
    referral.state = ReferralState::Accepted;
    referral.caseId = file.id;
    referral.decidedAt = change.now();
    referral.version = acceptance.version;
    if (!table.update(referral))
        return changedMeanwhile();
    AssessmentTable(change.db()).moveToCase(referral.id, file.id);
    CaseFileTable(change.db())
        .insertEvent(
            {0, file.id, referral.receivedAt, QStringLiteral("referral"), referral.ref, referral.sourceAgencyId});
    const Result<AgendaItemId> placed = place(change, acceptance, *record, file, accepted);
    if (!placed)
        return Failure(placed.error());
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Referral, referral.id.value(), referral.ref},
                  {QStringLiteral("state"), QStringLiteral("caseId")},
                  text::kept(acceptance.otherMeetingReason),
                  {},
                  {{SubjectKind::CaseFile, file.id.value(), file.ref}}});
    return accepted;
}

Result<Accepted> acceptReferral(Register &records, const Acceptance &acceptance)
{
    return records.change(Operation::DecideReferral,
                          [&](Change &change) { return acceptReferral(change, acceptance); });
}

} // namespace marac
