// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the register and safekeeping rooms only.

#include "core/audit/AuditEvent.h"
#include "core/keys/DoorLog.h"
#include "core/store/Connection.h"

namespace marac {

/// The entries of those who were turned away at the door while the register was shut: of the account whose login was typed, or
/// of the register when it has no such account. Throws StoreFault.
QList<AuditEvent> failedUnlocks(const Connection &db, const QList<DoorEntry> &entries);

} // namespace marac
