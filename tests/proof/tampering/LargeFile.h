// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// A file of more than 4 GiB, where the library beneath counts a page's place in 32 bits: as it is it raises no alarm, and a bit
/// flipped behind 4 GiB is told. Takes so much room in the folder of temporary files, and is tried in the long form alone.
void checkALargeFile(Proof &proof);

} // namespace marac::proof
