// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// Looks through the memory of another process at whose window a register was unlocked and read, after it was locked: for the
/// passphrase, the database key, the person's seed and what the register says (security.md, fault 79). While it is unlocked the
/// same looking has to find what is in sight, and no passphrase. In that session the register's file is opened once, and one SQLite is at work.
void scanAfterLocking(Proof &proof);

} // namespace marac::proof
