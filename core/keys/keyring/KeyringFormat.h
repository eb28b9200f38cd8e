// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring/Keyring.h"

namespace marac {

/// How a keyring is written, byte for byte. Format 1, all numbers big-endian:
///   "MARACKEY", format, algorithms, register id 16, generation 8, door key 32, recovery key 32, recovery box 96, count 1,
///   per person: id 8, active 1, memory 8, passes 4, login and name (length 2, UTF-8), salt 16, nonce 24, wrapped seed 48,
///               sealing key 32, signing key 32, and for the active the sealed database key 96;
///   seal 32 (BLAKE2b keyed from the database key, over all before it), checksum 32 (BLAKE2b, over all before it).
/// There is one way to write a keyring; anything else is refused.
class KeyringFormat
{
public:
    /// What the seal covers.
    static QByteArray sealedPart(const Keyring &keyring);
    static QByteArray write(const Keyring &keyring);
    static Result<Keyring> read(QByteArrayView bytes, const KdfPolicy &policy);
};

} // namespace marac
