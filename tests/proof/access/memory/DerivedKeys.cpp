// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/DerivedKeys.h"

#include "core/keys/DatabaseKey.h"
#include "core/keys/Passphrase.h"
#include "core/keys/Sodium.h"
#include "core/keys/keyring/KeyringSlot.h"
#include "core/keys/keyring/UserKeys.h"
#include "tests/proof/access/memory/PrivateKeys.h"

#include <sodium.h>

namespace marac::proof {

using namespace Qt::StringLiterals;

/// The wrapped seed under this key, unchecked: the first block of the stream belongs to the tag that stands behind it.
static QByteArray unwrapped(const KeyringSlot &slot, QByteArrayView key)
{
    QByteArray seed = slot.wrappedSeed.first(UserKeys::seedBytes);
    crypto_stream_xchacha20_xor_ic(sodium::bytes(seed), sodium::bytes(QByteArrayView(seed)), std::size_t(seed.size()),
                                   sodium::bytes(QByteArrayView(slot.nonce)), 1, sodium::bytes(key));
    return seed;
}

QList<Needle> passphraseKeyOf(const KeyringSlot &slot, const Passphrase &passphrase, const UserKeys &keys)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const QByteArrayView words = passphrase.bytes().view();
    const int made = crypto_pwhash(sodium::bytes(key), std::size_t(key.size()), words.data(), std::size_t(words.size()),
                                   sodium::bytes(QByteArrayView(slot.salt)), slot.cost.passes,
                                   std::size_t(slot.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13);
    if (made != 0 || unwrapped(slot, key) != keys.seed().view())
        qFatal("a seed is wrapped in another way than the proof unwraps it");
    return needlesOf(u"key made of the passphrase"_s, QByteArrayView(key));
}

QList<Needle> keysMadeFrom(const DatabaseKey &key)
{
    using Purpose = DatabaseKey::Purpose;
    const Secret keyring = key.derive(Purpose::KeyringSeal);
    const Secret manifest = key.derive(Purpose::Manifest);
    const UserKeys door = UserKeys::fromSeed(key.derive(Purpose::DoorLog));
    const PrivateKeys pair = privateKeysOf(door);
    return needlesOf(u"key that seals the keyring"_s, keyring.view())
        + needlesOf(u"key that seals a manifest"_s, manifest.view())
        + needlesOf(u"seed of the door"_s, door.seed().view()) + pair.sealing + pair.signing;
}

} // namespace marac::proof
