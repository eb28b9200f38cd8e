// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/Content.h"

#include "core/store/cipher/CipherHandle.h"

#include <QCryptographicHash>
#include <QList>

#include <sqlite3.h>

namespace marac::proof {

namespace {

/// Adds every value of every row, with its type and length.
bool addRows(QCryptographicHash &hash, sqlite3 *handle, const QByteArray &sql)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
        return false;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(rows); ++column) {
            const int type = sqlite3_column_type(rows, column);
            const auto *value = static_cast<const char *>(sqlite3_column_blob(rows, column));
            const int size = sqlite3_column_bytes(rows, column);
            hash.addData(QByteArray::number(type) + ':' + QByteArray::number(size) + ':');
            hash.addData(QByteArray(value, size));
        }
    }
    sqlite3_finalize(rows);
    return code == SQLITE_DONE;
}

QList<QByteArray> tablesOf(sqlite3 *handle)
{
    const QByteArray names =
        askText(handle, "SELECT name || char(10) FROM sqlite_schema WHERE type = 'table' ORDER BY name");
    QList<QByteArray> tables = names.split('\n');
    tables.removeAll(QByteArray());
    return tables;
}

} // namespace

QByteArray contentDigest(const QString &path, const DatabaseKey &key)
{
    const Result<CipherHandle> handle = openHandle(path);
    if (!handle || !giveKey(handle->get(), key.sqlcipherKey()))
        return {};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    bool whole =
        addRows(hash, handle->get(), "SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name");
    const QList<QByteArray> tables = tablesOf(handle->get());
    for (const QByteArray &table : tables) {
        hash.addData(table);
        whole = whole && addRows(hash, handle->get(), "SELECT * FROM \"" + table + '"');
    }
    return whole && !tables.isEmpty() ? hash.result() : QByteArray();
}

} // namespace marac::proof
