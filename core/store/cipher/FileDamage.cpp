// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/FileDamage.h"

#include "core/store/cipher/CipherHandle.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <sqlite3.h>

namespace marac {
namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// A file up to this size is read to its end to tell a broken first page from a key that is another's, in a fraction of a
/// second; of a larger one the beginning is blamed without.
constexpr qint64 readToTellKey = 256 * 1024 * 1024;

/// SQLite reads no file that is shorter than its first page says, not even the numbers on that page.
bool isEndMissing(sqlite3 *handle)
{
    return askNumber(handle, "PRAGMA application_id") < 0;
}

/// SQLCipher 4.6 counts the place of a page in 32 bits: it reads the wrong place for each page behind this, and calls it broken.
constexpr qint64 countedInFull = qint64(4) << 30;

/// Whoever reads a page checks its seal, and this reads each that is in use; a free one holds nothing. What it says of an index of
/// words that can't be opened is no matter of seals.
int readEveryPage(sqlite3 *handle)
{
    const int code = sqlite3_exec(handle, "PRAGMA integrity_check(1)", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK || sqlite3_extended_errcode(handle) == SQLITE_CORRUPT_VTAB || code == SQLITE_ERROR)
        return SQLITE_OK;
    return sqlite3_extended_errcode(handle);
}

/// One line of SQLCipher for a page: "HMAC verification failed for page 27", "page 3 has an invalid size of 100 bytes…", or
/// "error reading 4096 bytes from file page 6 at offset 20480".
void take(const QByteArray &line, Seals &seals)
{
    static const QRegularExpression page(QStringLiteral("\\bpage (\\d+)"));
    if (line.startsWith("error reading"))
        seals.code = SQLITE_IOERR;
    if (++seals.broken == 1)
        seals.first = page.match(QString::fromUtf8(line)).captured(1).toInt();
}

} // namespace

bool areUsedPagesWhole(sqlite3 *handle)
{
    return readEveryPage(handle) == SQLITE_OK;
}

Seals checkSeals(sqlite3 *handle)
{
    Seals seals;
    if (bytesBehind(handle) > countedInFull) {
        seals.code = readEveryPage(handle);
        return seals;
    }
    const auto hear = [](void *to, int, char **texts, char **) {
        take(QByteArray(texts[0]), *static_cast<Seals *>(to));
        return 0;
    };
    const int code = sqlite3_exec(handle, "PRAGMA cipher_integrity_check", hear, &seals, nullptr);
    if (code != SQLITE_OK)
        seals.code = code;
    return seals;
}

Problem brokenSeals(const Seals &seals)
{
    return {Problem::Kind::Tampered,
            Store::tr("%n page(s) of the register's file are damaged or were altered, the first is page %1. Keep the "
                      "file and restore the newest backup.",
                      nullptr, seals.broken)
                .arg(seals.first)};
}

Problem openingProblem(sqlite3 *handle, int code)
{
    const bool isFirstPageRead = (code & 0xff) == SQLITE_CORRUPT; // so the key is the right one
    const bool isKeyInDoubt = (code & 0xff) == SQLITE_NOTADB && bytesBehind(handle) <= readToTellKey;
    if (!isFirstPageRead && !isKeyInDoubt)
        return openProblem(code);
    const Seals seals = checkSeals(handle);
    if (seals.code != SQLITE_OK || seals.broken >= bytesBehind(handle) / cipherPageSize)
        return openProblem(code);
    if (seals.broken > 0)
        return seals.first > 0 ? brokenSeals(seals) : openProblem(code);
    if (!isFirstPageRead)
        return openProblem(code);
    if (isEndMissing(handle))
        return {Problem::Kind::Tampered,
                Store::tr("The end of the register's file is missing. Nothing was changed. Keep the file and restore "
                          "the newest backup.")};
    return {Problem::Kind::Tampered,
            Store::tr("Each page of the register's file is whole, but they do not fit together: some were altered, or "
                      "are of another time than the rest. Nothing was changed. Keep the file and restore the newest "
                      "backup.")};
}

} // namespace marac
