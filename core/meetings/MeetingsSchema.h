// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: meetings, agendas, attendance, undertakings and circulation.
extern const Migration meetingsSchema;
/// A step of the register: why a meeting was closed without the reminder of the protocol (R104).
extern const Migration meetingsClosingSchema;
/// A step of the register: as what somebody sits in a meeting: as chair, minute-taker or observer (R103).
extern const Migration attendanceSeatsSchema;

} // namespace marac
