// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Connection;
class Register;

/// Puts everyone designated on the day of the meeting on its list, and the chair when it is known from an earlier meeting for
/// which agency they sit; whoever is on it already is left. Answers how many were added.
Result<int> inviteOfficers(Register &records, MeetingId id);
Result<int> inviteOfficers(Change &change, MeetingId id);

/// Adds one person to the list. An officer; the chair, the minute-taker or an observer (`seat`); or a member who is not
/// designated and then sits as a temporary DMO on the word of their own agency's PDMO, named in `authorisedBy` (R011;
/// scenario 6).
Result<AttendanceId> addAttendance(Register &records, const Attendance &attendance);
Result<AttendanceId> addAttendance(Change &change, const Attendance &attendance);

/// Whether the chair is on the list, so that they sign like everybody in the room (R103): whoever sits as chair, or the person
/// the meeting names as its chair; not who sent apologies.
bool hasChair(const Meeting &meeting, const QList<Attendance> &attendance);

/// Adds the chair the meeting names, for the agency they sat for at the last meeting they came to. Does nothing when they are
/// on the list, or when no such agency is known.
Result<> seatChair(Change &change, const Meeting &meeting);

/// Who may let somebody sit as a temporary officer: the PDMOs designated on the day (R010, R011).
QList<Officer> primaryOfficersOn(const Connection &db, QDate day);

} // namespace marac
