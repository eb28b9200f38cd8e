// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/placing/ChairsDecision.h"

namespace marac {

class Register;

/// How many agencies are represented: in the room now, or at the meeting at any time. Who observes or takes the minutes speaks
/// for no agency.
int agenciesPresent(const QList<Attendance> &attendance);
int agenciesThatCame(const QList<Attendance> &attendance);

/// Whether so many agencies are enough by the partnership's own number; the protocol is silent.
bool isQuorate(int agencies, int quorum);

/// The chair goes on although fewer agencies are present than the partnership's quorum; the minutes carry the reason. For a
/// meeting in session.
Result<> goOnWithoutQuorum(Register &records, MeetingId id, const ChairsDecision &decision);

} // namespace marac
