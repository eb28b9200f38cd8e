// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

namespace marac::kills {

/// Whether a save may not be told as kept when this call failed: a flush of the register itself, of its journal, or of the key
/// file that is written first (`.keys2` while both are alike, see KeyringFiles; the other may follow at the next unlock). What
/// flushes a folder, a witness or a card is of something that is made good later.
bool isFlushOfASave(const faults::Call &call);

/// Whether a flush that goes wrong in this way keeps nothing and is not made once more, as one that a signal cuts into is.
bool losesFlushes(faults::Kind kind);

} // namespace marac::kills
