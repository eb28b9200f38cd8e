// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CutChange.h"

#include "core/platform/PrivateFile.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/FileDamage.h"
#include "core/store/cipher/FilesBeside.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <algorithm>

namespace marac {

/// As many as a value may be long on this connection, with room to spare.
static qint64 mostPagesBehind(sqlite3 *handle)
{
    return sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, -1) / cipherPageSize;
}

/// Bytes of a row that has so many pages behind the one of its table, where SQLite uses so many bytes of each (its file format,
/// section 1.6: M, and U - 4).
static qint64 bytesWith(qint64 pagesBehind, qint64 usable)
{
    const qint64 least = (usable - 12) * 32 / 255 - 23;
    constexpr qint64 aboveLeast = 100; // the row's own header is shorter
    return least + aboveLeast + pagesBehind * (usable - 4);
}

/// Without what SQLCipher keeps at the end of each page for its seal; negative when it can't be told.
static qint64 usableBytes(sqlite3 *handle)
{
    int kept = -1; // asks
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_RESERVE_BYTES, &kept) != SQLITE_OK)
        return -1;
    return cipherPageSize - kept;
}

static bool run(sqlite3 *handle, const QByteArray &sql)
{
    return sqlite3_exec(handle, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

/// One row after the other until no page is free.
static bool takeEachFreePage(sqlite3 *handle)
{
    const qint64 usable = usableBytes(handle);
    qint64 free = usable < 0 ? -1 : askNumber(handle, "PRAGMA freelist_count");
    while (free > 0) {
        const QByteArray bytes = QByteArray::number(bytesWith(std::min(free, mostPagesBehind(handle)), usable));
        if (!run(handle, "INSERT INTO written_anew VALUES (zeroblob(" + bytes + "))"))
            return false;
        free = askNumber(handle, "PRAGMA freelist_count");
    }
    return free == 0;
}

/// SQLite takes a page that is listed as free without reading it. Were a list an earlier one, pages with records would stand on it
/// and be written over, so every page has to have one place alone. Torn free pages are no matter here: they are not read.
static bool hasEachPageOnePlace(sqlite3 *handle)
{
    return askText(handle, "PRAGMA quick_check(1)") == "ok";
}

/// What is freed is overwritten (secure_delete), so each of these pages is written, and then free again.
static bool writeFreePagesAnew(sqlite3 *handle)
{
    if (run(handle, "BEGIN IMMEDIATE; CREATE TABLE written_anew (bytes BLOB)") && takeEachFreePage(handle)
        && run(handle, "DROP TABLE written_anew; COMMIT"))
        return true;
    run(handle, "ROLLBACK");
    return false;
}

CutChange::CutChange(const QString &path) : m_path(path)
{
    m_isToSettle = awaitsUndoing(path) || isMarked(path);
    m_isMarkedHere = m_isToSettle && createExclusive(beside::undoneMark(path)); // else this opening alone knows
}

CutChange::~CutChange()
{
    if (m_isMarkedHere && !m_isUndone && awaitsUndoing(m_path))
        static_cast<void>(removeFile(beside::undoneMark(m_path)));
}

bool CutChange::settle(sqlite3 *handle)
{
    m_isUndone = true; // what lies in the journal from here on is this transaction's own
    if (!m_isToSettle)
        return true;
    if (askNumber(handle, "PRAGMA freelist_count") != 0) {
        if (!hasEachPageOnePlace(handle))
            return false;
        if (!writeFreePagesAnew(handle))
            return true; // undone, or SQLite undoes it before it does anything else
    }
    static_cast<void>(removeFile(beside::undoneMark(m_path)));
    m_isToSettle = false;
    return true;
}

bool CutChange::awaitsUndoing(const QString &path)
{
    return QFileInfo(beside::journal(path)).size() > 0; // asks for the size only, opens nothing
}

bool CutChange::isMarked(const QString &path)
{
    const QFileInfo mark(beside::undoneMark(path)); // a folder is none: it could not be taken away again
    return mark.isFile() || mark.isSymLink();
}

Result<> CutChange::passOn(const QString &from, const QString &to)
{
    return isMarked(from) ? createExclusive(beside::undoneMark(to)) : Result<>();
}

static QString pathOf(sqlite3 *handle)
{
    return QFile::decodeName(sqlite3_db_filename(handle, "main")); // empty in memory
}

void CutChange::noteFailure(sqlite3 *handle, int code)
{
    const bool isWrite = (code & 0xff) == SQLITE_FULL || code == SQLITE_IOERR_WRITE;
    if (const QString path = pathOf(handle); isWrite && !path.isEmpty())
        static_cast<void>(createExclusive(beside::undoneMark(path)));
}

bool CutChange::explainsBrokenSeals(sqlite3 *handle)
{
    const QString path = pathOf(handle);
    return !path.isEmpty() && isMarked(path) && areUsedPagesWhole(handle);
}

Problem CutChange::halfWritten()
{
    return {
        Problem::Kind::Unavailable,
        QCoreApplication::translate(
            "Store",
            "The disk was full or failed while something was saved, and some pages of the register’s file that hold "
            "nothing were left half written. Each record is whole. Make room on the disk, then lock the register and "
            "unlock it: the program writes these pages anew.")};
}

} // namespace marac
