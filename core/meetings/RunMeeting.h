// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Register;

/// Opens a planned meeting on its day: from now on its cases are closed until everyone present has signed (R103). Refused while
/// the chair is not on the attendance list; a chair whose agency is known from an earlier meeting is put there.
Result<> openMeeting(Register &records, MeetingId id);
Result<> openMeeting(Change &change, MeetingId id);

/// Records that the chair made everyone aware of the protocol (R104); the minutes carry the sentence.
Result<> recordProtocolReminder(Register &records, MeetingId id);
Result<> recordProtocolReminder(Change &change, MeetingId id);

/// Closes a meeting in session. Everyone still present leaves with it. Refused as mayCloseMeeting() says; `withoutReminder` is why
/// the chair's reminder of the protocol is not recorded, which the minutes carry.
Result<> closeMeeting(Register &records, MeetingId id, const QString &withoutReminder = {});
Result<> closeMeeting(Change &change, MeetingId id, const QString &withoutReminder = {});

/// Says how the hearing of one case ended. Heard needs the gate open (R103). What is carried, or heard by a mini MARAC, goes
/// on as carryOn() says (R026); the answer is the item that waits, invalid when there is none.
Result<AgendaItemId> recordHearing(Register &records, AgendaItemId id, HearingOutcome outcome);
Result<AgendaItemId> recordHearing(Change &change, AgendaItemId id, HearingOutcome outcome);

} // namespace marac
