// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"

namespace marac {

/// The stamp of a session that begins now on this computer: 16 random bytes, its name, its start, this program's version.
AuditSession newSession();

} // namespace marac
