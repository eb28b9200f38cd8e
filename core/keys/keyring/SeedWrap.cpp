// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/SeedWrap.h"

#include "core/keys/Sodium.h"

#include <QCoreApplication>
#include <QtEndian>

#include <sodium.h>

namespace marac {

static constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;

static Result<Secret> deriveKey(const Passphrase &passphrase, QByteArrayView salt, const KdfCost &cost)
{
    sodium::require();
    Q_ASSERT(salt.size() == crypto_pwhash_SALTBYTES);
    Secret key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    const Secret &bytes = passphrase.bytes();
    if (crypto_pwhash(key.data(), key.size(), reinterpret_cast<const char *>(bytes.data()), bytes.size(),
                      sodium::bytes(salt), cost.passes, size_t(cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0) {
        return failure(Problem::Kind::Unavailable,
                       QCoreApplication::translate(
                           "Keys",
                           "There is not enough memory to check the passphrase (%L1 MB are needed for a moment). "
                           "Nothing was changed. Close other programs, then try again.")
                           .arg(cost.memoryBytes / (1024 * 1024)));
    }
    return key;
}

/// What the wrap is bound to: a slot whose numbers or public keys were exchanged does not open.
static QByteArray boundTo(const KeyringSlot &slot, const QUuid &registerId)
{
    QByteArray bound = QByteArrayLiteral("marac-seed-1") + registerId.toRfc4122();
    const quint64 numbers[] = {qToBigEndian(quint64(slot.person.id)), qToBigEndian(slot.cost.memoryBytes),
                               qToBigEndian(quint64(slot.cost.passes))};
    bound.append(reinterpret_cast<const char *>(numbers), sizeof numbers);
    return bound + slot.salt + slot.sealingPublicKey + slot.signingPublicKey;
}

static Failure denied()
{
    return failure(Problem::Kind::Denied,
                   QCoreApplication::translate(
                       "Keys",
                       "This login and passphrase do not open the register. Nothing was changed. Try again, or ask "
                       "an administrator of the register for a new passphrase."));
}

Result<> wrapSeed(KeyringSlot &slot, const QUuid &registerId, const UserKeys &keys, const Passphrase &passphrase,
                  const KdfCost &cost)
{
    slot.cost = cost;
    slot.salt = sodium::randomBytes(crypto_pwhash_SALTBYTES);
    slot.nonce = sodium::randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    slot.sealingPublicKey = keys.sealingPublicKey();
    slot.signingPublicKey = keys.signingPublicKey();
    const Result<Secret> key = deriveKey(passphrase, slot.salt, cost);
    if (!key)
        return Failure(key.error());
    const QByteArray bound = boundTo(slot, registerId);
    slot.wrappedSeed.resize(UserKeys::seedBytes + tagBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(sodium::bytes(slot.wrappedSeed), nullptr, keys.seed().data(),
                                               keys.seed().size(), sodium::bytes(QByteArrayView(bound)),
                                               size_t(bound.size()), nullptr, sodium::bytes(QByteArrayView(slot.nonce)),
                                               key->data());
    return {};
}

Result<UserKeys> unwrapSeed(const KeyringSlot &slot, const QUuid &registerId, const Passphrase &passphrase)
{
    const Result<Secret> key = deriveKey(passphrase, slot.salt, slot.cost);
    if (!key)
        return Failure(key.error());
    const QByteArray bound = boundTo(slot, registerId);
    Secret seed(UserKeys::seedBytes);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(
            seed.data(), nullptr, nullptr, sodium::bytes(QByteArrayView(slot.wrappedSeed)),
            size_t(slot.wrappedSeed.size()), sodium::bytes(QByteArrayView(bound)), size_t(bound.size()),
            sodium::bytes(QByteArrayView(slot.nonce)), key->data())
        != 0)
        return denied();
    return UserKeys::fromSeed(std::move(seed));
}

Failure unwrapNothing(const KdfCost &cost, const Passphrase &passphrase)
{
    const Result<Secret> key = deriveKey(passphrase, QByteArray(crypto_pwhash_SALTBYTES, '\0'), cost);
    if (!key)
        return Failure(key.error());
    return denied();
}

} // namespace marac
