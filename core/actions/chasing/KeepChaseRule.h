// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/ChaseRule.h"

namespace marac {

class Register;

/// When agencies are chased here. One entry for the settings.
Result<ChaseRule> consultChaseRule(Register &records);

/// Keeps the partnership's numbers; they count for every open action from then on. Invalid names what can't be kept.
Result<> keepChaseRule(Register &records, const ChaseRule &rule);

} // namespace marac
