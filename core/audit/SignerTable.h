// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>

#include <optional>

namespace marac {

/// A public key somebody signed entries with. Kept for ever: old entries must verify after a reset or a departure.
struct Signer
{
    qint64 keyId = 0;
    qint64 userId = 0;
    QByteArray publicKey; ///< Ed25519, 32 bytes
    QDateTime issuedAt;
    qint64 issuedBy = 0; ///< the user who gave it; the same person for the first
};

/// Every SQL statement about signing keys. Throws StoreFault.
class SignerTable
{
public:
    /// Gives the new key's number.
    static qint64 insert(Connection &db, const Signer &signer);
    static std::optional<Signer> byId(const Connection &db, qint64 keyId);
    static QHash<qint64, Signer> all(const Connection &db);
};

} // namespace marac
