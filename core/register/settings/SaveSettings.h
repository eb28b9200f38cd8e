// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

namespace marac {

/// Keeps the partnership's settings. Invalid lists what needs mending; the names of what changed go into the trail.
Result<> saveSettings(Register &reg, const Settings &settings);

} // namespace marac
