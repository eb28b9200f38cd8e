// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema/WordIndex.h"

#include "core/store/Statement.h"
#include "core/store/schema/WordIndexPages.h"

#include <sqlite3.h>

namespace marac {

namespace {

/// While it lives, what SQLite keeps of an index may be written to as a table.
class OpenIndex
{
public:
    explicit OpenIndex(sqlite3 *handle) : m_handle(handle)
    {
        sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 0, nullptr);
    }
    ~OpenIndex() { sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr); }
    OpenIndex(const OpenIndex &) = delete;
    OpenIndex &operator=(const OpenIndex &) = delete;

private:
    sqlite3 *m_handle;
};

} // namespace

/// False when the index is spoilt. Asked past Statement, which would take that for damage of the file.
static bool tell(const Connection &db, const QByteArray &index, const QByteArray &columns, const QByteArray &values)
{
    db.demandSound();
    const QByteArray sql = "INSERT INTO " + index + " (" + columns + ") VALUES (" + values + ')';
    if (sqlite3_exec(db.handle(), sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    const int code = sqlite3_extended_errcode(db.handle());
    if (code == SQLITE_CORRUPT_VTAB || code == SQLITE_ERROR)
        return false;
    db.fail(code);
}

bool wordIndexFollows(const Connection &db, const QByteArray &index)
{
    // With 1 the words are held against the texts themselves (SQLite FTS5, the 'integrity-check' command).
    if (!tell(db, index, index + ", rank", "'integrity-check', 1") || !wordIndexLeadsToItsPages(db, index))
        return false;
    const QByteArray sql = "SELECT 1 FROM " + index + "_config WHERE k = 'secure-delete' AND v = 1";
    Statement forgets(db, sql.constData());
    return forgets.next();
}

/// As it is when FTS5 makes it: no words, and the mark of its format.
static void empty(Connection &db, const QByteArray &index)
{
    const OpenIndex open(db.handle());
    const QByteArray sql = "DELETE FROM " + index + "_data; DELETE FROM " + index + "_idx; DELETE FROM " + index
        + "_config; INSERT INTO " + index + "_config (k, v) VALUES ('version', 4); INSERT INTO " + index
        + "_data (id, block) VALUES (1, x''), (10, x'00000000000000')";
    db.execute(sql.constData());
}

void makeWordIndexAnew(Connection &db, const QByteArray &index)
{
    if (!tell(db, index, index, "'rebuild'")) {
        empty(db, index);
        if (!tell(db, index, index, "'rebuild'"))
            db.fail(SQLITE_CORRUPT_VTAB);
    }
    if (!tell(db, index, index + ", rank", "'secure-delete', 1"))
        db.fail(SQLITE_CORRUPT_VTAB);
}

} // namespace marac
