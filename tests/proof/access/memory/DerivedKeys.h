// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/access/memory/MemoryScan.h"

namespace marac {
class DatabaseKey;
class Passphrase;
class UserKeys;
struct KeyringSlot;
} // namespace marac

namespace marac::proof {

/// The key that Argon2id makes of a passphrase, under which the person's seed is wrapped. Nothing hands it out, so it is made here
/// once more from the slot's own salt and cost; the program stops when it does not open that slot to the seed of `keys`.
QList<Needle> passphraseKeyOf(const KeyringSlot &slot, const Passphrase &passphrase, const UserKeys &keys);

/// Every key that is made from the database key for another use: the seals of the keyring and of a backup's manifest, and the
/// seed and private halves of the pair to which failed unlocks are sealed.
QList<Needle> keysMadeFrom(const DatabaseKey &key);

} // namespace marac::proof
