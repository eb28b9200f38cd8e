// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/FullHearing.h"

namespace marac {

/// Whether a case may leave its place on an agenda for another meeting: not once its meeting was opened, and with the reason
/// only, as it is kept. R026: what waits for a full meeting isn't moved to a mini MARAC; it is heard by that one besides.
Result<> mayMoveCase(const AgendaPlace &from, MeetingKind to, const QString &reason);

} // namespace marac
