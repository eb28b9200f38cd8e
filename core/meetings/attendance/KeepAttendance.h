// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Register;

// The steps of one person's line. Each refuses what does not follow from where the line stands, and says so.

/// The person is in the room: on the day of the meeting, before it is opened or while it is in session. Takes down the
/// controller and registration number of the agency as they stand now; an agency that takes part no longer sends nobody
/// (R090, R135), and an officer whose designation has ended sits for none (R010, R011). Who comes back after having left keeps the time at which they first came.
Result<> recordArrival(Register &records, AttendanceId id);
/// The paper undertaking, signed in the room (R103, R153). `ownWording`: the SHA-256 of the partnership's own words that it was
/// printed with, in hexadecimal digits; empty: the supplied words.
Result<> recordSignature(Register &records, AttendanceId id, const QString &ownWording = {});
/// Never before they came in: a clock that was put back meanwhile has to be set right first.
Result<> recordLeaving(Register &records, AttendanceId id);
/// Apologies, and whether the agency's information came all the same, on which day; an invalid day: not told. A day to come is
/// refused, and none is kept where nothing came.
Result<> recordApologies(Register &records, AttendanceId id, bool informationSent, QDate informationOn = {});
/// The same inside a change that is already open.
Result<> recordArrival(Change &change, AttendanceId id);
Result<> recordSignature(Change &change, AttendanceId id, const QString &ownWording = {});

/// Takes back what was recorded of the wrong person; the reason, which is compulsory, goes to the audit trail. A signature
/// that is taken back closes the cases until the person has signed (R103); an arrival can be taken back once no signature
/// stands, and it and apologies leave the person invited.
Result<> withdrawSignature(Register &records, AttendanceId id, const QString &reason);
Result<> withdrawArrival(Register &records, AttendanceId id, const QString &reason);
Result<> withdrawApologies(Register &records, AttendanceId id, const QString &reason);

} // namespace marac
