// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/MetaTable.h"

#include "core/store/Statement.h"
#include "core/store/rows/CanonicalHash.h"

namespace marac {

QByteArray MetaTable::hashOf(const QByteArray &keyring)
{
    return CanonicalHash("marac-keyring-copy-v1").bytes(keyring).result();
}

void MetaTable::insert(Connection &db, const Meta &meta)
{
    Statement s(
        db,
        "INSERT INTO meta (id, uuid, keyring, keyring_generation, keyring_hash, head_seq, head_hash, bound_rows) "
        "VALUES (1, :uuid, :keyring, :generation, :hash, :head_seq, :head_hash, :bound_rows)");
    s.bind(":uuid", QString::fromLatin1(meta.uuid)).bind(":keyring", meta.keyring).bind(":generation", meta.generation);
    s.bind(":hash", hashOf(meta.keyring)).bind(":head_seq", meta.head.seq).bind(":head_hash", meta.head.hash);
    s.bind(":bound_rows", meta.boundRows);
    s.run();
}

std::optional<Meta> MetaTable::read(const Connection &db)
{
    Statement s(db,
                "SELECT uuid, keyring, keyring_generation, keyring_hash, head_seq, head_hash, bound_rows FROM meta "
                "WHERE id = 1");
    if (!s.next())
        return std::nullopt;
    return Meta{s.get<QString>(0).toLatin1(),
                s.get<QByteArray>(1),
                s.get<qint64>(2),
                s.get<QByteArray>(3),
                {s.get<qint64>(4), s.get<QByteArray>(5)},
                s.get<qint64>(6)};
}

void MetaTable::setHead(Connection &db, const TrailHead &head, qint64 boundRows)
{
    Statement s(db, "UPDATE meta SET head_seq = :seq, head_hash = :hash, bound_rows = :bound_rows WHERE id = 1");
    s.bind(":seq", head.seq).bind(":hash", head.hash).bind(":bound_rows", boundRows).run();
}

void MetaTable::setKeyring(Connection &db, const QByteArray &keyring, qint64 generation)
{
    Statement s(
        db, "UPDATE meta SET keyring = :keyring, keyring_generation = :generation, keyring_hash = :hash WHERE id = 1");
    s.bind(":keyring", keyring).bind(":generation", generation).bind(":hash", hashOf(keyring)).run();
}

} // namespace marac
