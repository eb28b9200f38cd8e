// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/naming/Parts.h"

#include "core/store/cipher/CipherHandle.h"

#include <QCryptographicHash>

#include <sqlite3.h>

#include <algorithm>
#include <functional>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

/// Calls with each row; true when all were read.
bool eachRow(sqlite3 *handle, const QByteArray &sql, const std::function<void(sqlite3_stmt *)> &take)
{
    sqlite3_stmt *rows = nullptr;
    if (sqlite3_prepare_v2(handle, sql.constData(), -1, &rows, nullptr) != SQLITE_OK)
        return false;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(rows)) == SQLITE_ROW)
        take(rows);
    sqlite3_finalize(rows);
    return code == SQLITE_DONE;
}

/// Of every value from this column on, with its type and length.
QByteArray digestFrom(sqlite3_stmt *row, int column)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (; column < sqlite3_column_count(row); ++column) {
        const auto *value = static_cast<const char *>(sqlite3_column_blob(row, column));
        const int size = sqlite3_column_bytes(row, column);
        hash.addData(QByteArray::number(sqlite3_column_type(row, column)) + ':' + QByteArray::number(size) + ':');
        hash.addData(QByteArray(value, size));
    }
    return hash.result();
}

/// Whatever order they come in.
void addTo(QByteArray &sum, const QByteArray &digest)
{
    sum.resize(digest.size(), '\0');
    for (qsizetype i = 0; i < digest.size(); ++i)
        sum[i] = char(sum.at(i) + digest.at(i));
}

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8().replace('"', "\"\"") + '"';
}

bool isSound(sqlite3 *handle, const QString &table)
{
    QByteArray said;
    const bool isAsked =
        eachRow(handle, "PRAGMA integrity_check('" + table.toUtf8().replace('\'', "''") + "')",
                [&](sqlite3_stmt *row) { said += reinterpret_cast<const char *>(sqlite3_column_text(row, 0)); });
    return isAsked && said == "ok";
}

Parts::Table tableOf(sqlite3 *handle, const QString &name)
{
    Parts::Table table;
    const auto numbered = [&](sqlite3_stmt *row) {
        table.rows.insert(sqlite3_column_int64(row, 0), digestFrom(row, 1));
    };
    const auto inOrder = [&](sqlite3_stmt *row) { table.rows.insert(table.rows.size(), digestFrom(row, 0)); };
    const QByteArray from = " FROM " + quoted(name) + " NOT INDEXED";
    table.isWhole = eachRow(handle, "SELECT rowid, *" + from, numbered);
    if (!table.isWhole && table.rows.isEmpty())
        table.isWhole = eachRow(handle, "SELECT *" + from, inOrder);
    table.isSound = table.isWhole && isSound(handle, name);
    return table;
}

/// Numbers that only one of the two has, or that stand for something else in it.
QSet<qint64> otherNumbers(const QHash<qint64, QByteArray> &right, const QHash<qint64, QByteArray> &altered)
{
    QSet<qint64> others;
    for (auto it = right.begin(); it != right.end(); ++it) {
        if (altered.value(it.key()) != it.value())
            others.insert(it.key());
    }
    for (auto it = altered.begin(); it != altered.end(); ++it) {
        if (!right.contains(it.key()))
            others.insert(it.key());
    }
    return others;
}

} // namespace

Parts partsOf(const QString &path, const DatabaseKey &key)
{
    Parts parts;
    const Result<CipherHandle> opened = openHandle(path);
    if (!opened || !giveKey(opened->get(), key.sqlcipherKey()))
        return parts;
    sqlite3 *handle = opened->get();
    QStringList names;
    const bool isListed =
        eachRow(handle, "SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL TABLE %'",
                [&](sqlite3_stmt *row) {
                    names += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 0)));
                });
    if (isListed) {
        for (const QString &name : std::as_const(names))
            parts.tables.insert(name, tableOf(handle, name));
    }
    parts.isLengthRight = askNumber(handle, "PRAGMA page_count") * cipherPageSize == bytesBehind(handle);
    eachRow(handle, "SELECT seq, tbl, row_id, digest FROM audit_row NOT INDEXED", [&](sqlite3_stmt *row) {
        const QString table = QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(row, 1)));
        addTo(parts.bound[table][sqlite3_column_int64(row, 2)], digestFrom(row, 0));
        addTo(parts.entries[sqlite3_column_int64(row, 0)], digestFrom(row, 1));
    });
    eachRow(handle, "SELECT seq, kind, subject_id FROM audit_about NOT INDEXED",
            [&](sqlite3_stmt *row) { addTo(parts.entries[sqlite3_column_int64(row, 0)], digestFrom(row, 1)); });
    eachRow(handle, "SELECT * FROM audit NOT INDEXED",
            [&](sqlite3_stmt *row) { addTo(parts.entries[sqlite3_column_int64(row, 0)], digestFrom(row, 1)); });
    return parts;
}

Differing differing(const Parts &right, const Parts &altered)
{
    Differing found;
    found.isListOfTablesGone = altered.tables.isEmpty();
    found.isLengthWrong = !altered.isLengthRight;
    for (auto it = right.tables.begin(); it != right.tables.end(); ++it) {
        const Parts::Table table = altered.tables.value(it.key());
        if (!table.isSound)
            found.unsound.insert(it.key());
        if (const QSet<qint64> others = otherNumbers(it->rows, table.rows); !others.isEmpty())
            found.rows.insert(it.key(), others);
    }
    QSet<QString> bound(right.bound.keyBegin(), right.bound.keyEnd());
    bound.unite(QSet<QString>(altered.bound.keyBegin(), altered.bound.keyEnd()));
    for (const QString &table : std::as_const(bound))
        found.bound.insert(table, otherNumbers(right.bound.value(table), altered.bound.value(table)));
    found.entries = otherNumbers(right.entries, altered.entries);
    found.hasStrayEntries = std::any_of(found.entries.begin(), found.entries.end(),
                                        [&](qint64 seq) { return seq < 1 || seq > right.entries.size(); });
    return found;
}

} // namespace marac::proof
