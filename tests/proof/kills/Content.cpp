// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/Content.h"

#include <QCryptographicHash>
#include <QList>

#include <sqlite3.h>

namespace marac::kills {
namespace {

/// Past the door and past the driver: what is compared must not be what is proved.
class Rows
{
public:
    Rows(const Connection &db, const QByteArray &sql) : m_db(db)
    {
        if (const int code = sqlite3_prepare_v2(db.handle(), sql.constData(), -1, &m_statement, nullptr);
            code != SQLITE_OK)
            db.fail(code);
    }
    ~Rows() { sqlite3_finalize(m_statement); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;

    bool next()
    {
        const int code = sqlite3_step(m_statement);
        if (code != SQLITE_ROW && code != SQLITE_DONE)
            m_db.fail(code);
        return code == SQLITE_ROW;
    }
    int columns() const { return sqlite3_column_count(m_statement); }
    bool isBlob(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_BLOB; }
    QByteArray bytes(int column) const
    {
        const void *first = sqlite3_column_blob(m_statement, column);
        return {static_cast<const char *>(first), sqlite3_column_bytes(m_statement, column)};
    }

private:
    const Connection &m_db;
    sqlite3_stmt *m_statement = nullptr;
};

bool isOfTheTrail(const QByteArray &table)
{
    return table == "meta" || table.startsWith("audit");
}

void add(QCryptographicHash &hash, const QByteArray &bytes)
{
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

QByteArray contentOf(const Connection &db, Extent extent)
{
    QList<QByteArray> tables;
    {
        Rows names(db,
                   "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name");
        while (names.next()) {
            if (const QByteArray name = names.bytes(0); extent == Extent::Everything || !isOfTheTrail(name))
                tables.append(name);
        }
    }
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &table : tables) {
        add(hash, table);
        Rows rows(db, "SELECT * FROM \"" + table + '"');
        while (rows.next()) {
            for (int column = 0; column < rows.columns(); ++column) {
                const bool isByLot = extent == Extent::Records && rows.isBlob(column); // asked before it is read
                const QByteArray bytes = rows.bytes(column);
                add(hash, isByLot ? QByteArray::number(bytes.size()) : bytes);
            }
        }
    }
    return hash.result().toHex();
}

} // namespace marac::kills
