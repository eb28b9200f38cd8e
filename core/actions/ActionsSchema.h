// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema/Migration.h"

namespace marac {

/// A step of the register: contributions, risk analysis, minutes, actions and the feedback on them.
extern const Migration actionsSchema;
/// A step of the register: who recorded the chair's approval and why, and what minutes said when they were locked.
extern const Migration actionsLockingSchema;

} // namespace marac
