// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

namespace marac::proof {

/// A sanitizer's own allocator keeps what was freed as it was, so under one nothing is scanned and no megabyte is counted.
#ifdef __SANITIZE_ADDRESS__
inline constexpr bool scansForWhatWasFreed = false;
#else
inline constexpr bool scansForWhatWasFreed = true;
#endif

/// Looks through the memory of another process at whose window a register was unlocked and read, after it was locked: for the
/// passphrase and the key made of it, the database key and every key made of that, the person's seed and both private keys, and
/// what the register says (security.md, fault 79). The same looking has to find the passphrase while it is typed, and while the
/// register is unlocked what is in sight, the half sentence and the keys that are held; no passphrase, and no key that was needed
/// for a moment only. What can't
/// be read counts as a secret. In that session the register's file is opened once, and one SQLite is at work.
void scanAfterLocking(Proof &proof);

} // namespace marac::proof
