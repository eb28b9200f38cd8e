// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "core/keys/keyring/KeyringSlot.h"
#include "core/keys/keyring/UserKeys.h"

#include <QUuid>

namespace marac {

/// Puts the person's seed under a key derived from the passphrase (Argon2id, XChaCha20-Poly1305) with fresh salt and nonce,
/// bound to the register, the person's number, the cost and both public keys. Fills everything of `slot` but the person and
/// the sealed database key. Unavailable when there is too little memory.
Result<> wrapSeed(KeyringSlot &slot, const QUuid &registerId, const UserKeys &keys, const Passphrase &passphrase,
                  const KdfCost &cost);

/// Opens it again. Denied for a wrong passphrase; Unavailable when there is too little memory.
Result<UserKeys> unwrapSeed(const KeyringSlot &slot, const QUuid &registerId, const Passphrase &passphrase);

/// Does the work of unwrapSeed for nobody and always fails, so that an unknown login takes as long as a wrong passphrase.
Failure unwrapNothing(const KdfCost &cost, const Passphrase &passphrase);

} // namespace marac
