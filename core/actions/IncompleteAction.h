// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

namespace marac {

/// Whether an action was still open at the end of a day: what ended later was open then.
bool wasOpenOn(const Action &action, QDate day);

/// R034: whether a meeting has to look at an action that was set on `setOn`: an earlier one that is still open on its day, or
/// ended without being done since the meeting `before` it (invalid: there was none). Every default is told once: one that was
/// reported on the day of a meeting is told there, and at the next one only where that same meeting had set the action.
bool isIncomplete(const Action &action, QDate setOn, QDate meeting, QDate before);

/// As which a meeting reads an incomplete action.
enum class Incomplete { AgencyDidNotAct, NoLongerPossible, StillOpen };

/// As it stood on the day of the meeting; only the first speaks against the agency.
Incomplete readAs(const Action &action, QDate meeting);

} // namespace marac
