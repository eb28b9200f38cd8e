// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: contributions, risk analysis, minutes, actions and the feedback on them.
extern const Migration actionsSchema;
/// A step of the register: who recorded the chair's approval and why, and what minutes said when they were locked.
extern const Migration actionsLockingSchema;
/// A step of the register: each time an agency was chased for an action, who reported on one, and who tells the victim what was decided.
extern const Migration chasingSchema;
/// A step of the register: numbered amendments to locked minutes, and the versions minutes went through.
extern const Migration amendmentsSchema;
/// A step of the register: the time of the day by which an action is due, where it has one.
extern const Migration dueTimeSchema;

} // namespace marac
