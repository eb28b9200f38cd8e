// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// Wrong passphrases, each given to a marac-cli of its own: the wait grows from one process to the next, a right passphrase is not
/// looked at while it lasts, and the next unlock finds every wrong try in the trail (security.md, fault 45).
void tryTheDoor(Proof &proof);

} // namespace marac::proof
