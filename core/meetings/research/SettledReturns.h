// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
struct AgendaItem;

/// A planned meeting has got another day, or days off moved its deadlines: counts anew which of its returns came too late (R028).
/// Writes those that stand differently now, and leaves it to the caller to audit that.
Result<> recountReturns(Change &change, const Meeting &meeting);

/// A case leaves the agenda of `from` before it was heard: what agencies returned on it answered that meeting's list, so it goes,
/// with an entry of its own that names the agencies. Nothing happens where none was returned.
void dropReturns(Change &change, const AgendaItem &item, const Meeting &from);

} // namespace marac
