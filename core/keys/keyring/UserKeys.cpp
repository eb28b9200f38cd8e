// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/UserKeys.h"

#include "core/keys/Sodium.h"

#include <QCoreApplication>

#include <sodium.h>

namespace marac {

static_assert(UserKeys::seedBytes == crypto_kdf_KEYBYTES);
static_assert(UserKeys::publicKeyBytes == crypto_box_PUBLICKEYBYTES
              && UserKeys::publicKeyBytes == crypto_sign_PUBLICKEYBYTES);
static_assert(UserKeys::signatureBytes == crypto_sign_BYTES && UserKeys::sealOverhead == crypto_box_SEALBYTES);

UserKeys UserKeys::generate()
{
    sodium::require();
    Secret seed(seedBytes);
    randombytes_buf(seed.data(), seed.size());
    return fromSeed(std::move(seed));
}

UserKeys UserKeys::fromSeed(Secret seed)
{
    Q_ASSERT(seed.size() == std::size_t(seedBytes));
    UserKeys keys;
    keys.m_seed = std::move(seed);
    keys.m_sealingPrivate = Secret(crypto_box_SECRETKEYBYTES);
    keys.m_signingPrivate = Secret(crypto_sign_SECRETKEYBYTES);
    keys.m_sealingPublic.resize(publicKeyBytes);
    keys.m_signingPublic.resize(publicKeyBytes);

    // One seed, two uses: each pair gets a seed of its own, so that neither tells anything about the other.
    Secret forSealing(crypto_box_SEEDBYTES);
    crypto_kdf_derive_from_key(forSealing.data(), forSealing.size(), 1, "maracbox", keys.m_seed.data());
    crypto_box_seed_keypair(sodium::bytes(keys.m_sealingPublic), keys.m_sealingPrivate.data(), forSealing.data());
    Secret forSigning(crypto_sign_SEEDBYTES);
    crypto_kdf_derive_from_key(forSigning.data(), forSigning.size(), 1, "maracsig", keys.m_seed.data());
    crypto_sign_seed_keypair(sodium::bytes(keys.m_signingPublic), keys.m_signingPrivate.data(), forSigning.data());
    return keys;
}

QByteArray UserKeys::sign(QByteArrayView message) const
{
    QByteArray signature(signatureBytes, Qt::Uninitialized);
    crypto_sign_detached(sodium::bytes(signature), nullptr, sodium::bytes(message), size_t(message.size()),
                         m_signingPrivate.data());
    return signature;
}

bool UserKeys::verify(QByteArrayView signingPublicKey, QByteArrayView message, QByteArrayView signature)
{
    sodium::require();
    return signingPublicKey.size() == publicKeyBytes && signature.size() == signatureBytes
        && crypto_sign_verify_detached(sodium::bytes(signature), sodium::bytes(message), size_t(message.size()),
                                       sodium::bytes(signingPublicKey))
        == 0;
}

QByteArray UserKeys::seal(QByteArrayView sealingPublicKey, QByteArrayView plain)
{
    sodium::require();
    Q_ASSERT(sealingPublicKey.size() == publicKeyBytes);
    QByteArray sealed(plain.size() + sealOverhead, Qt::Uninitialized);
    // Fails only for a public key that is no key at all (a point of small order): nothing could be kept from anybody then.
    if (crypto_box_seal(sodium::bytes(sealed), sodium::bytes(plain), size_t(plain.size()),
                        sodium::bytes(sealingPublicKey))
        != 0)
        return {};
    return sealed;
}

Result<Secret> UserKeys::openSealed(QByteArrayView sealed) const
{
    if (sealed.size() >= sealOverhead) {
        Secret plain(std::size_t(sealed.size() - sealOverhead));
        unsigned char none = 0;
        if (crypto_box_seal_open(plain.isEmpty() ? &none : plain.data(), sodium::bytes(sealed), size_t(sealed.size()),
                                 sodium::bytes(m_sealingPublic), m_sealingPrivate.data())
            == 0)
            return plain;
    }
    return failure(
        Problem::Kind::Tampered,
        QCoreApplication::translate("Keys",
                                    "Something sealed for this person was damaged or altered. Nothing was changed. "
                                    "Restore the last good backup, or ask whoever keeps the register."));
}

} // namespace marac
