// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/SignerTable.h"

#include "core/store/Statement.h"

namespace marac {

static Signer signerFrom(const Statement &s)
{
    return {s.get<qint64>(0), s.get<qint64>(1), s.get<QByteArray>(2), s.get<QDateTime>(3), s.get<qint64>(4)};
}

qint64 SignerTable::insert(Connection &db, const Signer &signer)
{
    Statement s(db,
                "INSERT INTO user_key (user_id, public_key, issued_at, issued_by) "
                "VALUES (:user_id, :public_key, :issued_at, :issued_by)");
    s.bind(":user_id", signer.userId).bind(":public_key", signer.publicKey);
    s.bind(":issued_at", signer.issuedAt).bind(":issued_by", signer.issuedBy);
    s.run();
    return s.insertedId();
}

std::optional<Signer> SignerTable::byId(const Connection &db, qint64 keyId)
{
    Statement s(db, "SELECT id, user_id, public_key, issued_at, issued_by FROM user_key WHERE id = :id");
    s.bind(":id", keyId);
    return s.next() ? std::optional(signerFrom(s)) : std::nullopt;
}

QHash<qint64, Signer> SignerTable::all(const Connection &db)
{
    QHash<qint64, Signer> signers;
    Statement s(db, "SELECT id, user_id, public_key, issued_at, issued_by FROM user_key");
    while (s.next()) {
        const Signer signer = signerFrom(s);
        signers.insert(signer.keyId, signer);
    }
    return signers;
}

} // namespace marac
