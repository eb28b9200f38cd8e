// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// Each role tries every use case of core that asks for a right, on a register with a case, a referral and a meeting in session: who
/// is denied is whom the matrix denies, and all it leaves is its refusal in the trail, which names the operation. Whoever still has
/// the passphrase that somebody else gave them may change it and nothing else. An operation that no use case asks for is a fault, and
/// so is a store that fails in a try.
void tryPermissions(Proof &proof);

} // namespace marac::proof
