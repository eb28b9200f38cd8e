// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Inside of the register room only.

#include "core/register/RegisterCore.h"

#include <functional>

namespace marac {

/// A new keyring has to reach two places that can't be written at one instant: the register (its own copy in meta, with
/// the accounts) and the two files beside it. What is written first decides what a kill in between leaves behind:
///
/// - Who may open (add, disable, enable, reset, rename): the register first. Until the files follow, the old files still
///   let the old people in, but the register's account table decides at the door; the next unlock puts its copy beside it.
///   The other order could shut out the last administrator, or let in somebody no entry speaks of.
/// - One's own passphrase: the files first. From that instant the new passphrase opens and the old one does not; the next
///   unlock takes the files' copy in, since they differ in a passphrase only. The other order would open with the old
///   passphrase once and then, after the copy was put beside it, with the new one: confusing, and never asked for.
///
/// In neither order is there a moment at which nobody's passphrase opens. Entrance::reconcileKeyring is the other half.
namespace keyringRenewal {

/// Runs `work` (accounts, entries) as a change with the new keyring in meta, then renews the files. Unavailable when only the
/// files could not be written: what was done stands, and they follow at the next unlock.
Result<> registerFirst(Register &reg, Operation operation, const Keyring &next,
                       const std::function<Result<>(Change &)> &work);

/// Renews the files, then runs `work` with the new keyring in meta. When only the register could not be written, what was
/// done stands and is taken in at the next unlock; the Problem says so.
Result<> filesFirst(Register &reg, Operation operation, const Keyring &next,
                    const std::function<Result<>(Change &)> &work);

} // namespace keyringRenewal

} // namespace marac
