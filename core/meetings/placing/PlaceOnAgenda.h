// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/NextAvailableMeeting.h"
#include "core/users/Role.h"

namespace marac {

class Change;
class Register;

/// Where a case should go and why, without placing it, inside a change or reading that is already open.
AllocationProposal proposeMeeting(const Connection &db, QDate today, const AllocationCase &wanted);

/// Placing is the administrator's work; the chair does it only where it is an exception (R027).
Operation placingOperation(const Register &records);

/// Places a case at the end of a planned meeting's agenda. A full meeting whose circulation deadline has passed takes it
/// only with the chair's reason and name (R027); a mini MARAC is exempt (R025).
/// `item` needs meetingId, caseId, referralId, sourceAgencyId, repeat and, when late, lateReason and lateDecidedBy.
Result<AgendaItemId> placeOnAgenda(Register &records, const AgendaItem &item);
Result<AgendaItemId> placeOnAgenda(Change &change, const AgendaItem &item);

/// An agenda item goes to another meeting.
struct Move
{
    AgendaItemId item;
    qint64 version = 1; ///< of the item, as it was read
    MeetingId to;
    QString reason;
    QString lateReason = {};    ///< when the deadline of the other meeting has passed
    QString lateDecidedBy = {}; ///< the chair, by name
};

/// Moves a case to another planned meeting, as mayMoveCase() says (R026); late as placeOnAgenda() says. What agencies
/// returned on it for the meeting it leaves is erased: the other one asks anew (R028).
Result<> moveToMeeting(Register &records, const Move &move);
Result<> moveToMeeting(Change &change, const Move &move);

/// Another order for an agenda, and the one over which it was decided.
struct Reordering
{
    QList<AgendaItemId> shown; ///< as it was read
    QList<AgendaItemId> order; ///< every item once
};

/// Puts the agenda of a planned meeting in another order. Refused when it is no longer as it was shown: somebody else's order
/// is not overwritten unseen.
Result<> orderAgenda(Register &records, MeetingId id, const Reordering &wanted);
Result<> orderAgenda(Change &change, MeetingId id, const Reordering &wanted);

} // namespace marac
