// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/RecordingVfs.h"

#include "core/store/cipher/CipherMemory.h"

#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cstring>
#include <new>
#include <optional>

namespace marac::kills::recordingVfs {
namespace {

sqlite3_vfs *real = nullptr;
DiskLog *current = nullptr;
QByteArray watched; ///< the register's path as SQLite has it

/// What SQLite holds of an open file; the real one's follows it in memory.
struct Opened
{
    sqlite3_file base;
    std::optional<DiskFile> file;
};

Opened &ours(sqlite3_file *file)
{
    return *reinterpret_cast<Opened *>(file);
}

sqlite3_file *behind(sqlite3_file *file)
{
    return reinterpret_cast<sqlite3_file *>(reinterpret_cast<char *>(file) + sizeof(Opened));
}

void note(const std::optional<DiskFile> &file, DiskCall call)
{
    if (!current || !file)
        return;
    call.file = *file;
    current->calls.append(std::move(call));
}

std::optional<DiskFile> fileNamed(const char *name)
{
    if (!current || !name || watched.isEmpty())
        return std::nullopt;
    if (watched == name)
        return DiskFile::Database;
    if (watched + "-journal" == name)
        return DiskFile::Journal;
    return std::nullopt;
}

int close(sqlite3_file *file)
{
    const int code = behind(file)->pMethods->xClose(behind(file));
    ours(file).~Opened();
    return code;
}

int read(sqlite3_file *file, void *bytes, int size, sqlite3_int64 at)
{
    return behind(file)->pMethods->xRead(behind(file), bytes, size, at);
}

int write(sqlite3_file *file, const void *bytes, int size, sqlite3_int64 at)
{
    const int code = behind(file)->pMethods->xWrite(behind(file), bytes, size, at);
    if (code == SQLITE_OK)
        note(ours(file).file,
             {DiskCall::Kind::Write, DiskFile::Database, at, QByteArray(static_cast<const char *>(bytes), size)});
    return code;
}

int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    const int code = behind(file)->pMethods->xTruncate(behind(file), size);
    if (code == SQLITE_OK)
        note(ours(file).file, {DiskCall::Kind::Truncate, DiskFile::Database, size});
    return code;
}

int sync(sqlite3_file *file, int flags)
{
    const int code = behind(file)->pMethods->xSync(behind(file), flags);
    if (code == SQLITE_OK)
        note(ours(file).file, {DiskCall::Kind::Sync});
    return code;
}

int fileSize(sqlite3_file *file, sqlite3_int64 *size)
{
    return behind(file)->pMethods->xFileSize(behind(file), size);
}

int lock(sqlite3_file *file, int kind)
{
    return behind(file)->pMethods->xLock(behind(file), kind);
}

int unlock(sqlite3_file *file, int kind)
{
    return behind(file)->pMethods->xUnlock(behind(file), kind);
}

int checkReservedLock(sqlite3_file *file, int *isReserved)
{
    return behind(file)->pMethods->xCheckReservedLock(behind(file), isReserved);
}

int fileControl(sqlite3_file *file, int what, void *argument)
{
    return behind(file)->pMethods->xFileControl(behind(file), what, argument);
}

int sectorSize(sqlite3_file *file)
{
    return behind(file)->pMethods->xSectorSize(behind(file));
}

int deviceCharacteristics(sqlite3_file *file)
{
    return behind(file)->pMethods->xDeviceCharacteristics(behind(file));
}

/// The first version of the methods: no shared memory and no mapping, which the register uses neither.
constexpr sqlite3_io_methods methods{1,
                                     close,
                                     read,
                                     write,
                                     truncate,
                                     sync,
                                     fileSize,
                                     lock,
                                     unlock,
                                     checkReservedLock,
                                     fileControl,
                                     sectorSize,
                                     deviceCharacteristics,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr,
                                     nullptr};

int open(sqlite3_vfs *, sqlite3_filename name, sqlite3_file *file, int flags, int *given)
{
    Opened *opened = new (file) Opened{{nullptr}, fileNamed(name)};
    const bool isNew = opened->file && !QFileInfo::exists(QFile::decodeName(name));
    std::memset(behind(file), 0, std::size_t(real->szOsFile));
    const int code = real->xOpen(real, name, behind(file), flags, given);
    if (code != SQLITE_OK || !behind(file)->pMethods) {
        opened->~Opened();
        return code;
    }
    opened->base.pMethods = &methods;
    if (isNew)
        note(opened->file, {DiskCall::Kind::Make});
    return code;
}

int remove(sqlite3_vfs *, const char *name, int syncsFolder)
{
    const int code = real->xDelete(real, name, syncsFolder);
    if (code == SQLITE_OK)
        note(fileNamed(name), {DiskCall::Kind::Remove, DiskFile::Database, 0, {}, syncsFolder != 0});
    return code;
}

DiskImage::Content contentAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return {true, file.readAll()};
}

} // namespace

bool install()
{
    static sqlite3_vfs vfs;
    if (useWipedMemory() != SQLITE_OK)
        return false;
    real = sqlite3_vfs_find("unix");
    if (!real)
        return false;
    vfs = *real; // what does not touch a file goes to the real one's own functions
    vfs.pNext = nullptr;
    vfs.zName = "marac-recording";
    vfs.szOsFile = int(sizeof(Opened)) + real->szOsFile;
    vfs.xOpen = open;
    vfs.xDelete = remove;
    return sqlite3_vfs_register(&vfs, 1) == SQLITE_OK;
}

void begin(const QString &path, DiskLog &log)
{
    watched = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    log = {};
    log.before.of(DiskFile::Database) = contentAt(path);
    log.before.of(DiskFile::Journal) = contentAt(path + QStringLiteral("-journal"));
    current = &log;
}

void end()
{
    current = nullptr;
    watched.clear();
}

} // namespace marac::kills::recordingVfs
