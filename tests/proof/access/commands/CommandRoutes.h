// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// The commands of marac-cli that only look, and the exports of papers: with a trail at work each leaves the entry of its look, no look is told twice, and whoever is named in the answer can be asked of the trail; with a trail that takes
/// no look, the answer holds nothing of any record and no file is made (R122, T3). In the short form some of them, by lot.
void runCommandsThatLook(Proof &proof);

} // namespace marac::proof
