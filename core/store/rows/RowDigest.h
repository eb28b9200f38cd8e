// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

struct sqlite3_stmt;

namespace marac {

class Connection;

/// BLAKE2b-256 of one row as it stands: table, rowid, and name, type and value of each column that isn't NULL. NULL columns
/// are left out so that a later nullable column does not change the digest of older rows.
/// std::nullopt when there is no such row. Throws StoreFault, Misuse for a name that is no table of the file.
std::optional<QByteArray> rowDigest(const Connection &db, const QString &table, qint64 rowid);

/// The same for many rows, one after the other. Ends before the connection does.
class RowDigests
{
public:
    explicit RowDigests(const Connection &db);
    ~RowDigests();
    RowDigests(const RowDigests &) = delete;
    RowDigests &operator=(const RowDigests &) = delete;

    std::optional<QByteArray> of(const QString &table, qint64 rowid);

private:
    const Connection &m_db;
    QHash<QString, sqlite3_stmt *> m_cursors; ///< by table
};

/// The digests of all rows of a table, in the order of rowid and one at a time. Ends before the connection does.
class EachRowDigest
{
public:
    EachRowDigest(const Connection &db, const QString &table);
    ~EachRowDigest();
    EachRowDigest(const EachRowDigest &) = delete;
    EachRowDigest &operator=(const EachRowDigest &) = delete;

    /// False when there are no more; before the first call nothing is read of row() and digest().
    bool next();
    qint64 row() const;
    QByteArray digest() const;

private:
    const Connection &m_db;
    QString m_table;
    sqlite3_stmt *m_cursor;
};

/// The same for a whole table at once.
void forEachRowDigest(const Connection &db, const QString &table,
                      const std::function<void(qint64 rowid, const QByteArray &digest)> &take);

/// The tables whose rows are bound to the audit trail, sorted: every ordinary table of the file except `excluded`.
/// Views, virtual tables and what belongs to them hold nothing of their own. Throws StoreFault::Misuse when a table
/// WITHOUT ROWID is among them: its changes could not be seen.
QStringList tablesToBind(const Connection &db, const QStringList &excluded);

} // namespace marac
