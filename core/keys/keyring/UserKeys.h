// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Secret.h"

#include <QByteArray>

namespace marac {

/// One person's two key pairs, both made from one 32-byte seed: X25519 to be sent secrets, Ed25519 to sign entries of the
/// audit trail. Public halves are plain bytes, private halves stay in guarded memory.
class UserKeys
{
public:
    static constexpr qsizetype seedBytes = 32;
    static constexpr qsizetype publicKeyBytes = 32;
    static constexpr qsizetype signatureBytes = 64;
    static constexpr qsizetype sealOverhead = 48;

    static UserKeys generate();
    static UserKeys fromSeed(Secret seed);

    const Secret &seed() const { return m_seed; }
    const QByteArray &sealingPublicKey() const { return m_sealingPublic; }
    const QByteArray &signingPublicKey() const { return m_signingPublic; }

    UserKeys clone() const { return fromSeed(m_seed.clone()); }

    QByteArray sign(QByteArrayView message) const;
    static bool verify(QByteArrayView signingPublicKey, QByteArrayView message, QByteArrayView signature);

    /// Closes `plain` so that only the owner of the key can open it. Anybody can seal: it proves nothing about the sender.
    static QByteArray seal(QByteArrayView sealingPublicKey, QByteArrayView plain);
    /// Tampered when it was not sealed to this key or was altered.
    Result<Secret> openSealed(QByteArrayView sealed) const;

private:
    UserKeys() = default;

    Secret m_seed;
    Secret m_sealingPrivate;
    Secret m_signingPrivate;
    QByteArray m_sealingPublic;
    QByteArray m_signingPublic;
};

} // namespace marac
