// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Statement.h"
#include "core/store/cipher/CipherFile.h"
#include "core/store/cipher/CipherKey.h"
#include "core/store/schema/Migration.h"
#include "core/store/schema/SchemaPermit.h"

#include <QFile>
#include <QTest>

#include <optional>

namespace marac::test {

/// A key text made of one repeated byte; the salt is the next byte.
inline Secret keyOf(char byte)
{
    return cipherKeyText(Secret::copyOf(QByteArray(qsizetype(cipherKeySize), byte)),
                         QByteArray(qsizetype(cipherSaltSize), char(byte + 1)));
}

inline void define(Connection &db, const char *schema)
{
    const SchemaPermit permit(db);
    runScript(db, schema);
}

template <class Do>
std::optional<StoreFault::Cause> causeOf(Do &&work)
{
    try {
        work();
    } catch (const StoreFault &fault) {
        return fault.cause();
    }
    return std::nullopt;
}

template <class T>
T ask(const Connection &db, const char *sql)
{
    Statement statement(db, sql);
    statement.next();
    return statement.get<T>(0);
}

/// Words that would stand out in a file that isn't encrypted.
inline QString canary()
{
    return QStringLiteral("Canary-of-Crosby");
}

/// Makes a closed file of a few dozen pages, with words in tables, an index and blobs.
inline bool makeSample(const QString &path, const Secret &key, int rows = 60)
{
    const auto db = CipherFile::create(path, key);
    if (!db)
        return false;
    define(**db,
           "CREATE TABLE note (id INTEGER PRIMARY KEY, words TEXT NOT NULL, body BLOB NOT NULL) STRICT;"
           "CREATE INDEX note_words ON note (words);");
    (*db)->execute("BEGIN");
    Statement insert(**db, "INSERT INTO note (words, body) VALUES (:words, :body)");
    for (int i = 0; i < rows; ++i)
        insert.bind(":words", QStringLiteral("%1 %2").arg(canary()).arg(i))
            .bind(":body", QByteArray(1500, char(i)))
            .run();
    (*db)->execute("COMMIT");
    return true;
}

/// The sample's rows as one text, to be compared.
inline QString contentOf(const Connection &db)
{
    QString all;
    Statement rows(db, "SELECT id, words, hex(body) FROM note ORDER BY id");
    while (rows.next())
        all += rows.get<QString>(0) + rows.get<QString>(1) + rows.get<QString>(2) + u'\n';
    return all;
}

/// Only for files that nobody has open.
inline QByteArray readAll(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline bool writeAll(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size();
}

} // namespace marac::test
