// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// Commands of marac-cli that change a register, as ChangingSteps has them. While the entry of a change can't be made, each ends with its problem told, and
/// neither the register, beyond what a look changes, nor its key files nor the folder of backups is another than before; then it is
/// done, and leaves its entry. In the short form the first steps, of which some are refused, by lot.
void runCommandsThatChange(Proof &proof);

} // namespace marac::proof
