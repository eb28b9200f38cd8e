// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/RowDigest.h"

#include "core/store/Statement.h"
#include "core/store/rows/CanonicalHash.h"

#include <sqlite3.h>

#include <memory>

namespace marac {
namespace {

struct Finalize
{
    void operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }
};
using Cursor = std::unique_ptr<sqlite3_stmt, Finalize>;

QByteArray quotedTable(const Connection &db, const QString &table)
{
    Statement known(db, "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = :name");
    known.bind(":name", table);
    if (!known.next())
        throw StoreFault(StoreFault::Cause::Misuse, SQLITE_MISUSE);
    return '"' + QByteArray(table.toUtf8()).replace('"', "\"\"") + '"';
}

Cursor prepare(const Connection &db, const QByteArray &sql)
{
    db.demandSound();
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db.handle(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        db.fail(sqlite3_extended_errcode(db.handle()));
    return Cursor(statement);
}

bool step(const Connection &db, sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        db.fail(sqlite3_extended_errcode(db.handle()));
    return code == SQLITE_ROW;
}

void addValue(CanonicalHash &hash, sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        hash.number(sqlite3_column_int64(row, column));
        break;
    case SQLITE_FLOAT:
        hash.real(sqlite3_column_double(row, column));
        break;
    case SQLITE_TEXT: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(row, column));
        hash.text(QByteArrayView(text, sqlite3_column_bytes(row, column)));
        break;
    }
    default: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
        hash.bytes(QByteArrayView(bytes, sqlite3_column_bytes(row, column)));
    }
    }
}

/// Column 0 of the cursor is the rowid, the table's own columns follow.
QByteArray digestOf(const QString &table, sqlite3_stmt *row)
{
    CanonicalHash hash("marac-row-v1");
    hash.text(table).number(sqlite3_column_int64(row, 0));
    for (int i = 1; i < sqlite3_column_count(row); ++i) {
        if (sqlite3_column_type(row, i) == SQLITE_NULL)
            continue;
        hash.text(QByteArrayView(sqlite3_column_name(row, i)));
        addValue(hash, row, i);
    }
    return hash.result();
}

} // namespace

RowDigests::RowDigests(const Connection &db) : m_db(db)
{
}

RowDigests::~RowDigests()
{
    for (sqlite3_stmt *cursor : std::as_const(m_cursors))
        sqlite3_finalize(cursor);
}

std::optional<QByteArray> RowDigests::of(const QString &table, qint64 rowid)
{
    sqlite3_stmt *&row = m_cursors[table];
    if (!row)
        row = prepare(m_db, "SELECT rowid, * FROM " + quotedTable(m_db, table) + " WHERE rowid = ?1").release();
    sqlite3_bind_int64(row, 1, rowid);
    std::optional<QByteArray> digest;
    if (step(m_db, row))
        digest = digestOf(table, row);
    sqlite3_reset(row);
    return digest;
}

std::optional<QByteArray> rowDigest(const Connection &db, const QString &table, qint64 rowid)
{
    return RowDigests(db).of(table, rowid);
}

EachRowDigest::EachRowDigest(const Connection &db, const QString &table)
    : m_db(db), m_table(table),
      m_cursor(prepare(db, "SELECT rowid, * FROM " + quotedTable(db, table) + " ORDER BY rowid").release())
{
}

EachRowDigest::~EachRowDigest()
{
    sqlite3_finalize(m_cursor);
}

bool EachRowDigest::next()
{
    return step(m_db, m_cursor);
}

qint64 EachRowDigest::row() const
{
    return sqlite3_column_int64(m_cursor, 0);
}

QByteArray EachRowDigest::digest() const
{
    return digestOf(m_table, m_cursor);
}

void forEachRowDigest(const Connection &db, const QString &table,
                      const std::function<void(qint64, const QByteArray &)> &take)
{
    EachRowDigest rows(db, table);
    while (rows.next())
        take(rows.row(), rows.digest());
}

QStringList tablesToBind(const Connection &db, const QStringList &excluded)
{
    QStringList tables;
    Statement list(db, "PRAGMA table_list"); // schema, name, type, columns, without rowid, strict
    while (list.next()) {
        const QString name = list.get<QString>(1);
        if (list.get<QString>(0) != QLatin1StringView("main") || list.get<QString>(2) != QLatin1StringView("table")
            || name.startsWith(QLatin1StringView("sqlite_")) || excluded.contains(name))
            continue;
        if (list.get<bool>(4))
            throw StoreFault(StoreFault::Cause::Misuse, SQLITE_MISUSE);
        tables.append(name);
    }
    tables.sort();
    return tables;
}

} // namespace marac
