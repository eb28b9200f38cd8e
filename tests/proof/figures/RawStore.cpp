// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/figures/RawStore.h"

#include "core/platform/PrivateFile.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>

namespace marac::proof {

static void must(bool isDone, const char *what)
{
    if (!isDone)
        qFatal("raw SQLCipher could not %s", what);
}

static void run(sqlite3 *db, const QByteArray &sql)
{
    if (sqlite3_exec(db, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("raw SQLCipher: %s", sqlite3_errmsg(db));
}

static sqlite3_stmt *prepared(sqlite3 *db, const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        qFatal("raw SQLCipher: %s", sqlite3_errmsg(db));
    return statement;
}

static CipherHandle opened(const QString &path, const Secret &key)
{
    Result<CipherHandle> handle = openHandle(path);
    must(handle.has_value(), "open the file");
    must(giveKey(handle->get(), key), "take the key");
    must(applySettings(handle->get(), true) == SQLITE_OK, "take the settings");
    return std::move(*handle);
}

namespace raw {

Samples opening(const QString &path, const Secret &key, int times)
{
    Samples samples;
    for (int i = 0; i < times; ++i) {
        CipherHandle db;
        samples.take([&] {
            db = opened(path, key);
            run(db.get(), "SELECT count(*) FROM sqlite_schema");
        });
    }
    return samples;
}

Samples firstPage(const QString &path, const Secret &key, int times)
{
    const CipherHandle db = opened(path, key);
    sqlite3_stmt *rows = prepared(db.get(),
                                  "SELECT c.id, c.ref, p.given_name, p.family_name, c.place, c.state, c.opened_on,"
                                  " a.protected FROM case_file c LEFT JOIN person p ON p.id = c.victim_id"
                                  " LEFT JOIN address a ON a.id = p.address_id ORDER BY c.id DESC LIMIT 100");
    Samples samples;
    for (int i = 0; i < times; ++i) {
        samples.take([rows] {
            while (sqlite3_step(rows) == SQLITE_ROW) {
                for (int column = 0; column < sqlite3_column_count(rows); ++column)
                    sqlite3_column_text(rows, column);
            }
        });
        sqlite3_reset(rows);
    }
    sqlite3_finalize(rows);
    return samples;
}

double plainCopy(const QString &from, const QString &to)
{
    Samples samples;
    samples.take([&] {
        QFile source(from);
        QFile target(to);
        must(source.open(QIODevice::ReadOnly) && target.open(QIODevice::WriteOnly | QIODevice::Unbuffered),
             "open the files of a copy");
        QByteArray part(1 << 20, Qt::Uninitialized);
        for (qint64 read = source.read(part.data(), part.size()); read > 0;
             read = source.read(part.data(), part.size()))
            must(target.write(part.constData(), read) == read, "write a copy");
        target.close();
        must(syncFile(to).has_value(), "flush a copy");
    });
    return samples.median();
}

} // namespace raw

RawCommits::RawCommits(const Connection &source, const QList<BoundRow> &rows, const QString &path, const Secret &key)
{
    static_cast<void>(QFile::remove(path));
    must(createExclusive(path).has_value(), "make a file");
    m_db = opened(path, key);
    run(m_db.get(), "PRAGMA foreign_keys = OFF"); // the other tables are not there
    for (const BoundRow &row : rows) {
        if (!m_tables.contains(row.table))
            makeTable(source, row.table);
        copyRow(source, row);
    }
}

RawCommits::~RawCommits()
{
    for (Row &row : m_rows) {
        for (sqlite3_value *value : row.values)
            sqlite3_value_free(value);
        sqlite3_finalize(row.insert);
    }
}

void RawCommits::makeTable(const Connection &source, const QString &table)
{
    m_tables << table;
    sqlite3_stmt *schema = prepared(source.handle(),
                                    "SELECT sql FROM sqlite_schema WHERE tbl_name = ?1 AND sql IS NOT NULL"
                                    " AND type IN ('table', 'index') ORDER BY type DESC");
    const QByteArray name = table.toUtf8();
    sqlite3_bind_text(schema, 1, name.constData(), int(name.size()), SQLITE_STATIC);
    while (sqlite3_step(schema) == SQLITE_ROW)
        run(m_db.get(), QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(schema, 0))));
    sqlite3_finalize(schema);
}

void RawCommits::copyRow(const Connection &source, const BoundRow &row)
{
    const QByteArray name = '"' + row.table.toUtf8() + '"';
    sqlite3_stmt *one = prepared(source.handle(), "SELECT * FROM " + name + " WHERE rowid = ?1");
    sqlite3_bind_int64(one, 1, row.row);
    must(sqlite3_step(one) == SQLITE_ROW, "read a row of the save");
    Row copy;
    QByteArray places;
    for (int i = 0; i < sqlite3_column_count(one); ++i) {
        const char *column = sqlite3_column_name(one, i);
        const std::size_t length = std::strlen(column);
        const bool isId =
            std::strcmp(column, "id") == 0 || (length > 3 && std::strcmp(column + length - 3, "_id") == 0);
        copy.values.push_back(sqlite3_value_dup(sqlite3_column_value(one, i)));
        copy.isOther.push_back(isId && sqlite3_column_type(one, i) == SQLITE_INTEGER);
        copy.isRef.push_back(std::strcmp(column, "ref") == 0);
        places += places.isEmpty() ? "?" : ", ?";
    }
    sqlite3_finalize(one);
    copy.insert = prepared(m_db.get(), "INSERT INTO " + name + " VALUES (" + places + ")");
    m_rows.push_back(std::move(copy));
}

void RawCommits::bind(const Row &row, int time) const
{
    constexpr sqlite3_int64 apart = 1'000'000;
    for (std::size_t i = 0; i < row.values.size(); ++i) {
        const int place = int(i) + 1;
        if (row.isOther[i]) {
            sqlite3_bind_int64(row.insert, place, sqlite3_value_int64(row.values[i]) + time * apart);
        } else if (row.isRef[i]) {
            const QByteArray ref = "RAW-" + QByteArray::number(time);
            sqlite3_bind_text(row.insert, place, ref.constData(), int(ref.size()), SQLITE_TRANSIENT);
        } else {
            sqlite3_bind_value(row.insert, place, row.values[i]);
        }
    }
}

Samples RawCommits::commit(int times)
{
    Samples samples;
    for (int time = 1; time <= times; ++time) {
        samples.take([this, time] {
            run(m_db.get(), "BEGIN IMMEDIATE");
            for (const Row &row : m_rows) {
                bind(row, time);
                must(sqlite3_step(row.insert) == SQLITE_DONE, "insert a row of the save");
                sqlite3_reset(row.insert);
            }
            run(m_db.get(), "COMMIT");
        });
    }
    return samples;
}

} // namespace marac::proof
