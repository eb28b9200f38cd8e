// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Register;

/// What one case may be given, in minutes.
inline constexpr int fewestMinutes = 5;
inline constexpr int mostMinutes = 120;

/// R029: how long the meeting takes over a case, settled while it is planned. `version` is that of the item as it was read.
Result<> keepMinutesAllowed(Register &records, AgendaItemId id, qint64 version, int minutes);

} // namespace marac
