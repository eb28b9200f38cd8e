// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;

/// Takes a case on from the meeting where its hearing ended (`item` as it stands now): what was carried, or heard by a mini
/// MARAC, goes to the next available full meeting (R026). The answer is the item that waits there. None when no planned
/// meeting can take it, or only as a late paper: that is the chair's to decide, and Today asks for it. What isOwedFirstFull()
/// says never passes over such a meeting by itself.
/// A case that a full meeting heard after all waits nowhere: the item that carrying made is taken back.
Result<AgendaItemId> carryOn(Change &change, const AgendaItem &item, const Meeting &from);

} // namespace marac
