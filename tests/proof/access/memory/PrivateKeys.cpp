// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/memory/PrivateKeys.h"

#include "core/keys/Sodium.h"
#include "core/keys/keyring/UserKeys.h"

#include <sodium.h>

namespace marac::proof {

/// A pair's own seed, which is in the register's memory only while the pair is made.
static QByteArray seedFor(const UserKeys &keys, const char *context)
{
    static_assert(crypto_box_SEEDBYTES == crypto_sign_SEEDBYTES);
    QByteArray seed(crypto_box_SEEDBYTES, '\0');
    crypto_kdf_derive_from_key(sodium::bytes(seed), std::size_t(seed.size()), 1, context, keys.seed().data());
    return seed;
}

static void expectSame(const QByteArray &made, const QByteArray &own)
{
    if (made != own)
        qFatal("a key pair is made in another way than the proof makes it");
}

PrivateKeys privateKeysOf(const UserKeys &keys)
{
    QByteArray open(UserKeys::publicKeyBytes, '\0');
    QByteArray sealing(crypto_box_SECRETKEYBYTES, '\0');
    crypto_box_seed_keypair(sodium::bytes(open), sodium::bytes(sealing), sodium::bytes(seedFor(keys, "maracbox")));
    expectSame(open, keys.sealingPublicKey());
    QByteArray signing(crypto_sign_SECRETKEYBYTES, '\0');
    const QByteArray signingSeed = seedFor(keys, "maracsig");
    crypto_sign_seed_keypair(sodium::bytes(open), sodium::bytes(signing), sodium::bytes(signingSeed));
    expectSame(open, keys.signingPublicKey());
    // Its second half is the public key, which is no secret and may stay; the first is what signs.
    return {needlesOf(QStringLiteral("private key for what is sealed"), QByteArrayView(sealing)),
            needlesOf(QStringLiteral("private key for signing"), QByteArrayView(signing).first(crypto_sign_SEEDBYTES))};
}

} // namespace marac::proof
