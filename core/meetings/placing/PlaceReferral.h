// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/NextAvailableMeeting.h"

#include <optional>

namespace marac {

class Change;
class Connection;
class Register;

/// A planned meeting on which a referral waits to be heard.
struct WaitingItem
{
    AgendaItem item;
    Meeting meeting;
};

/// Where an accepted referral stands, and where it can go.
struct Placing
{
    AgendaItem item; ///< what placeOnAgenda() needs; meetingId is not valid
    QString referralRef;
    QString caseRef;
    QList<WaitingItem> waiting; ///< oldest meeting first; a missed meeting that is not cancelled counts
    AllocationNeed need = AllocationNeed::Ordinary;
    AllocationProposal proposal;
    QStringList chairs; ///< who has the chair's role here
};

/// The planned meetings for a referral that is about to be accepted; consults the list of meetings.
struct Allocation
{
    AllocationProposal proposal;
    QStringList chairs; ///< who has the chair's role here
};
Result<Allocation> consultAllocation(Register &records, const AllocationCase &wanted);

/// What choosing `to` means for a referral that stands where it stands.
enum class PlacingStep {
    Place,       ///< it waits nowhere yet
    PlaceAsWell, ///< it keeps its full meeting and is heard by a mini MARAC before
    Move         ///< from the meeting it waits for
};

/// The meetings of those items, in their order.
QList<MeetingId> waitingFor(const QList<WaitingItem> &waiting);

/// R026: a referral keeps its full meeting when it is placed on a mini MARAC; it waits for one full meeting at a time.
PlacingStep placingStep(const QList<WaitingItem> &waiting, const Meeting &to);

/// The entry names the referral and its case. Refused when the referral was not accepted, and while its case is closed (R103).
Result<Placing> consultPlacing(Register &records, ReferralId id);
Result<Placing> readPlacing(const Connection &db, QDate today, ReferralId id);

/// The decision where a referral goes.
struct Placement
{
    ReferralId referralId;
    AgendaItemId from; ///< the item that moves; invalid: the one it waits with, if it has to move
    MeetingId to;
    QString reason;        ///< compulsory when it moves, and where asksWhyThisMeeting() says so (R024)
    QString lateReason;    ///< the chair's, when the deadline has passed
    QString lateDecidedBy; ///< the chair, by name
    /// The meetings it waited for when this was decided (waitingFor), or the one that `from` stood on; none: not asked.
    std::optional<QList<MeetingId>> decidedOver = {};
};

/// Places an accepted referral on a planned meeting or moves it there. All referrals or none. Conflict when one of them has
/// been placed or moved since that was decided: what somebody else did meanwhile stands. Refused while the case is closed (R103).
Result<> placeReferrals(Register &records, const QList<Placement> &placements);
Result<> placeReferral(Change &change, const Placement &placement);

} // namespace marac
