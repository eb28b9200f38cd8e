// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace marac {

struct RegisterCore;

/// For RegisterPlace::beforeMigration: a checked backup of the register as the older program left it, in the first folder
/// or, when that is out of reach, beside the register. Whoever unlocks makes it, whatever their role. Recorded.
Result<> backUpBeforeMigration(RegisterCore &core);

} // namespace marac
