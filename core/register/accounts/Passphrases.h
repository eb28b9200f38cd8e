// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "core/register/accounts/KeyWork.h"

namespace marac {

/// Renews the actor's own passphrase: only the keyring is wrapped anew; of the register's pages only those of the entry, of
/// meta and of the "must change" mark are written. Old copies of the key files still accept the old passphrase until the
/// key is rotated. Denied, and recorded, when `current` is wrong; that comes out at KeyWork::commit.
Result<KeyWork> prepareOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next);

/// Gives a new key pair and a first passphrase to somebody who forgot theirs; their old passphrase opens nothing any more
/// and the new one is good for nothing but changing it. Old entries keep their old signatures. Not for oneself.
Result<KeyWork> prepareReset(Register &reg, UserId id, const Passphrase &passphrase);

/// Both halves at once: about two seconds at full cost, and about one.
Result<> changeOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next);
Result<> resetUser(Register &reg, UserId id, const Passphrase &passphrase);

} // namespace marac
