// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/users/Role.h"
#include "core/users/User.h"

namespace marac {

/// The one place that says which role may do what (R059 "staff access levels", R096, R105).
/// Chair: sees the meeting, approves, decides exceptions. Auditor: the audit trail only.
bool permits(Role role, Operation operation);

/// The same for one person: whoever still has the passphrase that somebody else gave them may change it and nothing else,
/// since until then two people could act under one name.
bool permits(const User &user, Operation operation);

} // namespace marac
