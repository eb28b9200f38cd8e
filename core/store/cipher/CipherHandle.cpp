// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherHandle.h"

#include "core/platform/PrivateFile.h"
#include "core/platform/WipedHeap.h"
#include "core/store/cipher/CipherKey.h"
#include "core/store/cipher/CipherMemory.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <array>
#include <cstring>

namespace marac {
namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

/// The file object SQLite itself reads and writes through.
sqlite3_file *fileBehind(sqlite3 *handle)
{
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(handle, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file || !file->pMethods)
        return nullptr;
    return file;
}

} // namespace

void CloseHandle::operator()(sqlite3 *handle) const
{
    sqlite3_close(handle);
    WipedHeap::lockAgain();
}

Result<CipherHandle> openHandle(const QString &path)
{
    const QFileInfo info(path);
    // The folder may be reached through links, the file itself may not be one.
    const QString folder = QFileInfo(info.absolutePath()).canonicalFilePath();
    if (folder.isEmpty() || !(info.exists() || info.isSymLink()))
        return failure(Problem::Kind::Unavailable,
                       Store::tr("There is no register at that place. Nothing was made there. Check the "
                                 "folder and the name, or restore a backup to it."));
    if (!info.isFile() || info.isSymLink())
        return failure(Problem::Kind::Unavailable,
                       Store::tr("What stands at that place is not a file but a folder, a link or a device. It "
                                 "was not opened. Choose the register's own file."));
    if (const int memory = useWipedMemory(); memory != SQLITE_OK)
        return Failure(openProblem(memory));
    sqlite3 *raw = nullptr;
    const QByteArray name = QDir(folder).filePath(info.fileName()).toUtf8();
    const int code =
        sqlite3_open_v2(name.constData(), &raw,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE | SQLITE_OPEN_EXRESCODE
                            | SQLITE_OPEN_NOMUTEX, // one thread at a time has it (Connection)
                        nullptr);
    CipherHandle handle(raw);
    if (code != SQLITE_OK)
        return Failure(openProblem(code));
    return handle;
}

void discardFile(const QString &path)
{
    // Best effort: the caller already has a problem to report.
    static_cast<void>(removeFile(path));
    static_cast<void>(removeFile(beside::journal(path)));
}

bool giveKey(sqlite3 *handle, const Secret &key)
{
    if (!isCipherKeyText(key))
        return false;
    if (sqlite3_exec(handle, "PRAGMA cipher_log = off", nullptr, nullptr, nullptr) != SQLITE_OK)
        return false;
    if (sqlite3_key_v2(handle, "main", key.data(), int(key.size())) != SQLITE_OK)
        return false;
    // The first key in a process sets the library up and its log back to the error stream.
    return sqlite3_exec(handle, "PRAGMA cipher_log = off", nullptr, nullptr, nullptr) == SQLITE_OK;
}

qint64 askNumber(sqlite3 *handle, const char *sql)
{
    bool isNumber = false;
    const qint64 number = askText(handle, sql).toLongLong(&isNumber);
    return isNumber ? number : -1;
}

QByteArray askText(sqlite3 *handle, const char *sql)
{
    sqlite3_stmt *statement = nullptr;
    QByteArray text;
    if (sqlite3_prepare_v2(handle, sql, -1, &statement, nullptr) == SQLITE_OK && statement) {
        while (sqlite3_step(statement) == SQLITE_ROW) { // settings come as several rows
            text += QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0)),
                               sqlite3_column_bytes(statement, 0));
        }
    }
    sqlite3_finalize(statement);
    return text;
}

qint64 bytesBehind(sqlite3 *handle)
{
    sqlite3_file *file = fileBehind(handle);
    sqlite3_int64 size = -1;
    if (!file || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
        return -1;
    return size;
}

bool startsPlain(sqlite3 *handle)
{
    std::array<char, 16> start{};
    sqlite3_file *file = fileBehind(handle);
    return file && file->pMethods->xRead(file, start.data(), int(start.size()), 0) == SQLITE_OK
        && std::memcmp(start.data(), "SQLite format 3", start.size()) == 0;
}

Problem openProblem(int code)
{
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Kind::Unavailable,
                Store::tr("The register is in use: another window or another program has it open. Nothing was "
                          "changed. Close it there, then open it again.")};
    case SQLITE_NOTADB:
        return {Problem::Kind::Tampered,
                Store::tr("This file can't be read with the key of its keyring: the beginning of the file is damaged, "
                          "or file and keyring belong to different registers. Nothing was changed. Check that both "
                          "come from the same place, or restore the newest backup.")};
    case SQLITE_CORRUPT:
        return {
            Problem::Kind::Tampered,
            Store::tr("The register's file is damaged: a part of it is missing or was altered. Nothing was changed. "
                      "Keep the file and restore the newest backup.")};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Problem::Kind::Unavailable,
                Store::tr("The register is read-only here, and even looking at a record must be written down. Nothing "
                          "was opened. Allow writing to the file and its folder, or copy both to a place where it is "
                          "allowed.")};
    case SQLITE_CANTOPEN:
        return {Problem::Kind::Unavailable,
                Store::tr("The file can't be opened by this user, or it is a link. Nothing was changed. Check who "
                          "owns the file and its folder.")};
    case SQLITE_FULL:
        return {Problem::Kind::Unavailable,
                Store::tr("The disk is full. Nothing was changed. Make room and try again.")};
    case SQLITE_NOMEM:
        return {Problem::Kind::Unavailable,
                Store::tr("There is not enough memory to open the register. Nothing was changed. Close other "
                          "programs and try again.")};
    case SQLITE_IOERR:
        return {Problem::Kind::Unavailable,
                Store::tr("The disk could not be read or written. Nothing was changed. Check the disk and try again; "
                          "if it stays so, restore the newest backup to another disk.")};
    case SQLITE_MISUSE:
        return {Problem::Kind::Store,
                Store::tr("This copy of the program lacks the encryption it needs, so it opened nothing. Install the "
                          "program again.")};
    default:
        return {
            Problem::Kind::Store,
            Store::tr("The register could not be opened. Nothing was changed. Try again; if it stays so, restore the "
                      "newest backup.")};
    }
}

} // namespace marac
