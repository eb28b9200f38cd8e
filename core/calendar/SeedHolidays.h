// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/store/Connection.h"

namespace marac {

/// Puts the bank holidays that come with the program into a new register, in the transaction that makes it
/// (NewRegister::begin). Gives the entry that tells of it.
AuditEvent seedHolidays(Connection &db);

} // namespace marac
