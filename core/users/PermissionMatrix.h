// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/Role.h"

namespace marac {

/// The one place that says which role may do what (R059 "staff access levels", R096, R105).
/// Chair: sees the meeting, approves, decides exceptions. Auditor: the audit trail only.
bool permits(Role role, Operation operation);

} // namespace marac
