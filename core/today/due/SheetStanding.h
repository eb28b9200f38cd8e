// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

namespace marac {

/// Whether the recovery sheet that opens the register is on paper: somebody said so since the words were last made anew. A
/// sheet that was replaced or used is void, and what was said of it says nothing of the next one. Throws StoreFault.
bool isRecoverySheetKept(const Connection &db);

} // namespace marac
