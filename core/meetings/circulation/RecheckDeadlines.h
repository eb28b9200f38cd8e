// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/ChairsDecision.h"

namespace marac {

class Change;
class Register;

/// A planned meeting has got another day or deadline: counts anew which of its cases are late papers, which lists went out in time
/// (R027) and which returns came too late (R028). What is late now and was not decided on before takes the chair's `decision`; without one, Invalid. A case that is in
/// time again is no late paper any more.
Result<> recheckDeadlines(Change &change, const Meeting &meeting, const ChairsDecision &decision);

/// Somebody has seen the deadline as it is counted now, after days off or the counting rule were changed: from now on cases and
/// lists stand as it says. What it makes late takes the chair's `decision`; without one, Invalid.
Result<> confirmDeadline(Register &records, MeetingId id, const ChairsDecision &decision = {});

} // namespace marac
