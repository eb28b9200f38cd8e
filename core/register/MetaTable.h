// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/store/Connection.h"

#include <QByteArray>

#include <optional>

namespace marac {

/// What the register knows of itself: one row.
struct Meta
{
    QByteArray uuid;    ///< as text without braces; the keyring carries the same
    QByteArray keyring; ///< the third copy, serialised
    qint64 generation = 0;
    QByteArray keyringHash; ///< BLAKE2b-256 of the copy
    TrailHead head;
    qint64 boundRows = 0; ///< live rows that entries have bound
};

/// Every SQL statement about meta. Throws StoreFault.
class MetaTable
{
public:
    static void insert(Connection &db, const Meta &meta);
    /// Nothing when the row is missing.
    static std::optional<Meta> read(const Connection &db);
    static void setHead(Connection &db, const TrailHead &head, qint64 boundRows);
    static void setKeyring(Connection &db, const QByteArray &keyring, qint64 generation);
    static QByteArray hashOf(const QByteArray &keyring);
};

} // namespace marac
