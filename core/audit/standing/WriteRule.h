// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/users/Role.h"

namespace marac {

/// Whether an entry of this sort can have written a record at all (security.md 3.2, threat T4). Looking, printing, exporting,
/// locking, refusing and the rest write nothing, so an entry of theirs that binds a record hides a change.
bool mayWrite(AuditVerb verb);

/// Whether the permission matrix lets a role write this table: accounts and keys are the administrator's, what a chair
/// decides may be the chair's, everything else belongs to whoever keeps the cases. Coarser than the matrix, since a record
/// knows its table and not the operation that wrote it; a table unknown here counts among the cases.
bool mayWrite(Role role, const QString &table);

/// Whether a role may bring the register up to a new version, which binds every record that it touches.
bool mayMigrate(Role role);

} // namespace marac
