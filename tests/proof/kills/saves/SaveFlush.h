// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/Faults.h"

namespace marac::kills {

/// The places, counted from 1, of the calls without which a save may not be told as kept: flushes of the register itself, of
/// its journal, or of the key file that is written first (`.keys2` while both are alike, see KeyringFiles; the other may follow
/// at the next unlock). What flushes a folder, a witness or a card is of something that is made good later, and a file to which
/// nothing was done since its last flush loses nothing.
QList<int> flushesOfSaves(const QList<faults::Call> &calls);

/// Whether a flush that goes wrong in this way keeps nothing and is not made once more, as one that a signal cuts into is.
bool losesFlushes(faults::Kind kind);

} // namespace marac::kills
