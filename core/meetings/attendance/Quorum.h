// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agenda/ChairsDecision.h"

namespace marac {

class Register;

/// How many agencies have somebody in the room now.
int agenciesPresent(const QList<Attendance> &attendance);

/// The chair goes on although fewer agencies are present than the partnership's quorum; the minutes carry the reason. For a
/// meeting in session.
Result<> goOnWithoutQuorum(Register &records, MeetingId id, const ChairsDecision &decision);

} // namespace marac
