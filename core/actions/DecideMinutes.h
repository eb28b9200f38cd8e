// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/MinutesLifecycle.h"

namespace marac {

class Change;
class Connection;
class Register;

/// The minutes of a meeting; a draft is begun when there are none (id not valid until it is first kept).
Minutes minutesOf(const Connection &db, MeetingId id);
/// What stands in the way of approving them.
MinutesStanding minutesStanding(const Connection &db, const Meeting &meeting);

/// Matters that belong to no case; only while the minutes are a draft.
Result<> keepMinutesNotes(Register &records, MeetingId id, qint64 version, const QString &notes);

/// Draft → approved by the chair, named; approved → draft again, with the reason; approved → locked for good (D5).
Result<> approveMinutes(Register &records, MeetingId id, const QString &chair);
Result<> approveMinutes(Change &change, MeetingId id, const QString &chair);
Result<> reopenMinutes(Register &records, MeetingId id, const QString &reason);
Result<> lockMinutes(Register &records, MeetingId id);
Result<> lockMinutes(Change &change, MeetingId id);

} // namespace marac
