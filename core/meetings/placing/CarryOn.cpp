// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/CarryOn.h"

#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/placing/AgendaPlaces.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"

namespace marac {

/// The full meeting, still planned, for which the referral of `item` waits besides.
static std::optional<AgendaItem> waitingItem(const Connection &db, const AgendaItem &item)
{
    const MeetingTable meetings(db);
    for (const AgendaItem &other : AgendaTable(db).ofReferral(item.referralId)) {
        const std::optional<Meeting> meeting = meetings.find(other.meetingId);
        if (other.id != item.id && meeting && meeting->kind == MeetingKind::Full
            && meeting->state == MeetingState::Planned)
            return other;
    }
    return std::nullopt;
}

/// Never another mini MARAC: an emergency that is carried on goes to a full meeting.
static AllocationNeed carryNeed(const Connection &db, ReferralId id)
{
    const std::optional<Referral> referral = ReferralTable(db).find(id);
    return isOwedFirstFull(referral && referral->emergency, agendaPlaces(db, id)) ? AllocationNeed::AfterMini
                                                                                  : AllocationNeed::Ordinary;
}

Result<AgendaItemId> carryOn(Change &change, const AgendaItem &item, const Meeting &from)
{
    const std::optional<AgendaItem> waiting = waitingItem(change.db(), item);
    switch (carryStep(from.kind, item.outcome, waiting.has_value())) {
    case CarryStep::Nothing:
        return AgendaItemId();
    case CarryStep::Wait:
        return waiting->id;
    case CarryStep::TakeBack:
        ResearchTable(change.db()).removeOf(waiting->id); // of a hearing that does not come
        AgendaTable(change.db()).remove(waiting->id);
        change.audit({AuditVerb::Erase,
                      {SubjectKind::AgendaItem, waiting->id.value(), from.ref},
                      {},
                      {},
                      {},
                      {{SubjectKind::CaseFile, item.caseId.value(), {}},
                       {SubjectKind::Meeting, waiting->meetingId.value(), {}}}});
        return AgendaItemId();
    case CarryStep::Place:
        break;
    }
    const AllocationCase wanted{carryNeed(change.db(), item.referralId), from.heldOn.addYears(-1)};
    const AllocationProposal proposal = proposeMeeting(change.db(), change.today(), wanted);
    if (!proposal.meetingId.isValid() || proposal.needsLateException)
        return AgendaItemId();
    AgendaItem next = item;
    next.id = {};
    next.meetingId = proposal.meetingId;
    next.lateReason.clear();
    next.lateDecidedBy.clear();
    return placeOnAgenda(change, next);
}

} // namespace marac
