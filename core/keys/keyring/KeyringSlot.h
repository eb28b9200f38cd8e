// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/KdfPolicy.h"

#include <QByteArray>
#include <QString>

namespace marac {

/// A person as the keyring knows them. `id` is the register's user number, chosen by the register and never used again for
/// somebody else. Logins are told apart without regard to case.
struct KeyringPerson
{
    qint64 id = 0;
    QString login;
    QString name;
};

/// One person's place in the keyring. Nothing in it is secret by itself.
struct KeyringSlot
{
    KeyringPerson person;
    KdfCost cost;                ///< per person: it can be raised only when that person types the passphrase
    QByteArray salt;             ///< 16 bytes
    QByteArray nonce;            ///< 24 bytes
    QByteArray wrappedSeed;      ///< 32 + 16 bytes
    QByteArray sealingPublicKey; ///< X25519, 32 bytes
    QByteArray signingPublicKey; ///< Ed25519, 32 bytes
    QByteArray sealedKey;        ///< database key and salt, 48 + 48 bytes; empty while disabled

    bool isActive() const { return !sealedKey.isEmpty(); }
};

} // namespace marac
