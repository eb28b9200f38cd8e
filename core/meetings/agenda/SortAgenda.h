// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/agenda/AgendaOrder.h"

namespace marac {

class Register;

/// Puts the agenda of a planned meeting in that order, as orderAgenda() does. Refused while a case on it is closed (R103) and
/// the order would have to look into it. `shown` is the agenda as it was read.
Result<> sortAgenda(Register &records, MeetingId id, AgendaBy by, const QList<AgendaItemId> &shown);

} // namespace marac
