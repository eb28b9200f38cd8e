// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Register;

/// Invites everyone designated on the day of the meeting who is not on its list yet; answers how many were added.
Result<int> inviteOfficers(Register &records, MeetingId id);
Result<int> inviteOfficers(Change &change, MeetingId id);

/// Adds one person to the list: an officer, or somebody who is not designated and then sits as a temporary DMO on the word
/// of the PDMO named in `authorisedBy` (R011; scenario 6).
Result<AttendanceId> addAttendance(Register &records, const Attendance &attendance);
Result<AttendanceId> addAttendance(Change &change, const Attendance &attendance);

/// The steps of one person's line. Each refuses what does not follow from where the line stands, and says so. Arriving takes
/// down the controller and registration number of the agency as they stand now.
Result<> recordArrival(Register &records, AttendanceId id);
Result<> recordSignature(Register &records,
                         AttendanceId id); ///< the paper undertaking, signed in the room (R103, R153)
Result<> recordLeaving(Register &records, AttendanceId id);
Result<> recordApologies(Register &records, AttendanceId id, bool informationSent);
/// The same inside a change that is already open.
Result<> recordArrival(Change &change, AttendanceId id);
Result<> recordSignature(Change &change, AttendanceId id);

} // namespace marac
