// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// Everything that is due, late or missing, soonest first; Return goes to where it is cleared.
Page todayPage();

} // namespace marac
