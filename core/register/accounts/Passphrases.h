// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "core/register/Register.h"

namespace marac {

/// Renews the actor's own passphrase: only the keyring is wrapped anew; of the register's pages only those of the entry, of
/// meta and of the "must change" mark are written. Old copies of the key files still accept the old passphrase until the
/// key is rotated. Derives two keys: about two seconds at full cost. Denied, and recorded, when `current` is wrong.
Result<> changeOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next);

/// Gives a new key pair and a first passphrase to somebody who forgot theirs; their old passphrase opens nothing any more
/// and they are asked for their own at the next unlock. Old entries keep their old signatures. Not for oneself.
Result<> resetUser(Register &reg, UserId id, const Passphrase &passphrase);

} // namespace marac
