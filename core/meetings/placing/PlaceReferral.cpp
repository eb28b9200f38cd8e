// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/PlaceReferral.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseFileTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/placing/ChairsDecision.h"
#include "core/meetings/placing/FullHearing.h"
#include "core/meetings/placing/OtherMeeting.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(PlaceReferral)
};
} // namespace

static bool waitsFor(const QList<WaitingItem> &waiting, MeetingKind kind)
{
    return std::any_of(waiting.cbegin(), waiting.cend(),
                       [kind](const WaitingItem &one) { return one.meeting.kind == kind; });
}

QList<MeetingId> waitingFor(const QList<WaitingItem> &waiting)
{
    QList<MeetingId> meetings;
    for (const WaitingItem &one : waiting)
        meetings << one.meeting.id;
    return meetings;
}

PlacingStep placingStep(const QList<WaitingItem> &waiting, const Meeting &to)
{
    if (waiting.isEmpty())
        return PlacingStep::Place;
    const bool keepsItsFullOne = to.kind == MeetingKind::Mini && !waitsFor(waiting, MeetingKind::Mini);
    return keepsItsFullOne ? PlacingStep::PlaceAsWell : PlacingStep::Move;
}

static AllocationNeed needOf(bool emergency, bool takenUpByMini)
{
    if (takenUpByMini)
        return AllocationNeed::AfterMini;
    return emergency ? AllocationNeed::Emergency : AllocationNeed::Ordinary;
}

Result<Placing> readPlacing(const Connection &db, QDate today, ReferralId id)
{
    const std::optional<Referral> referral = ReferralTable(db).find(id);
    if (!referral)
        return noSuchRecord();
    const std::optional<CaseFile> file = CaseFileTable(db).find(referral->caseId);
    if (referral->state != ReferralState::Accepted || !file) {
        return failure(Problem::Kind::Refused,
                       Words::tr("Only an accepted referral has a place on a meeting. Accept it first; nothing was "
                                 "changed."));
    }
    if (const Result<> gate = CaseGate(db).mayOpen(file->id); !gate)
        return Failure(gate.error());
    Placing placing;
    placing.referralRef = referral->ref;
    placing.caseRef = file->ref;
    placing.item.caseId = file->id;
    placing.item.referralId = id;
    placing.item.sourceAgencyId = referral->sourceAgencyId;
    placing.item.repeat = referral->repeatOf.isValid();
    bool takenUpByMini = false;
    const MeetingTable meetings(db);
    for (const AgendaItem &item : AgendaTable(db).ofReferral(id)) {
        const std::optional<Meeting> meeting = meetings.find(item.meetingId);
        takenUpByMini = takenUpByMini || (meeting && tookUpByMini({meeting->kind, meeting->state, item.outcome}));
        if (meeting && meeting->state == MeetingState::Planned)
            placing.waiting << WaitingItem{item, *meeting};
    }
    placing.need = needOf(referral->emergency, takenUpByMini);
    placing.proposal = proposeMeeting(db, today, {placing.need, Clock::local(referral->receivedAt).date()});
    placing.chairs = chairUsers(db);
    return placing;
}

Result<Allocation> consultAllocation(Register &records, const AllocationCase &wanted)
{
    return records.consult(
        Operation::ConsultMeetings, {AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("planned meetings")}},
        [&](const Reading &reading) -> Result<Allocation> {
            return Allocation{proposeMeeting(reading.db(), reading.today(), wanted), chairUsers(reading.db())};
        });
}

Result<Placing> consultPlacing(Register &records, ReferralId id)
{
    return records.consult(
        Operation::ConsultMeetings,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const Result<Placing> placing = readPlacing(reading.db(), reading.today(), id);
            if (!placing)
                return Failure(placing.error());
            return AuditEvent{AuditVerb::Consult,
                              {SubjectKind::Referral, id.value(), placing->referralRef},
                              {QStringLiteral("meetingId")},
                              {},
                              {},
                              {{SubjectKind::CaseFile, placing->item.caseId.value(), placing->caseRef}}};
        },
        [id](const Reading &reading) { return readPlacing(reading.db(), reading.today(), id); });
}

/// The item that gives way to the new place: a full meeting's for a full one, where it waits for both kinds.
static WaitingItem leaving(const Placing &placing, const Placement &placement, const Meeting &to)
{
    const WaitingItem *best = &placing.waiting.first();
    for (const WaitingItem &one : placing.waiting) {
        if (one.item.id == placement.from)
            return one;
        if (one.meeting.kind == to.kind)
            best = &one;
    }
    return *best;
}

/// It waits elsewhere than when it was decided where it goes.
static bool isDecidedOverOther(const Placing &placing, const Placement &placement)
{
    if (!placement.from.isValid())
        return placement.decidedOver && *placement.decidedOver != waitingFor(placing.waiting);
    return std::none_of(placing.waiting.cbegin(), placing.waiting.cend(), [&placement](const WaitingItem &one) {
        return one.item.id == placement.from
            && (!placement.decidedOver || placement.decidedOver->contains(one.meeting.id));
    });
}

Result<> placeReferral(Change &change, const Placement &placement)
{
    const Result<Placing> placing = readPlacing(change.db(), change.today(), placement.referralId);
    if (!placing)
        return Failure(placing.error());
    if (isDecidedOverOther(*placing, placement))
        return changedMeanwhile();
    const std::optional<Meeting> to = MeetingTable(change.db()).find(placement.to);
    if (!to)
        return invalid({{QStringLiteral("meetingId"), Words::tr("Choose the meeting that will hear the case.")}});
    const PlacingStep step = placement.from.isValid() ? PlacingStep::Move : placingStep(placing->waiting, *to);
    if (step == PlacingStep::Move) {
        if (placing->waiting.isEmpty())
            return changedMeanwhile();
        const WaitingItem from = leaving(*placing, placement, *to);
        return moveToMeeting(change,
                             {from.item.id, from.item.version, placement.to, placement.reason, placement.lateReason,
                              placement.lateDecidedBy});
    }
    const QString reason = text::kept(placement.reason);
    const bool asksWhy = step == PlacingStep::Place && asksWhyThisMeeting(placing->proposal, *to, placing->need);
    const QList<FieldProblem> unexplained = otherMeetingProblems(asksWhy, reason, QStringLiteral("reason"));
    if (!unexplained.isEmpty())
        return invalid(unexplained);
    AgendaItem item = placing->item;
    item.meetingId = placement.to;
    item.lateReason = placement.lateReason;
    item.lateDecidedBy = placement.lateDecidedBy;
    const Result<AgendaItemId> placed = placeOnAgenda(change, item);
    if (!placed)
        return Failure(placed.error());
    if (!reason.isEmpty()) {
        change.audit({AuditVerb::Alter,
                      {SubjectKind::Referral, placement.referralId.value(), placing->referralRef},
                      {QStringLiteral("meetingId")},
                      reason,
                      {},
                      {{SubjectKind::CaseFile, item.caseId.value(), placing->caseRef},
                       {SubjectKind::Meeting, to->id.value(), to->ref}}});
    }
    return {};
}

Result<> placeReferrals(Register &records, const QList<Placement> &placements)
{
    return records.change(placingOperation(records), [&](Change &change) -> Result<> {
        for (const Placement &placement : placements) {
            const Result<> placed = placeReferral(change, placement);
            if (!placed)
                return placed;
        }
        return {};
    });
}

} // namespace marac
