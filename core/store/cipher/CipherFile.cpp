// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherFile.h"

#include "core/platform/PrivateFile.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CipherKey.h"
#include "core/store/cipher/CipherMemory.h"
#include "core/store/cipher/CutChange.h"
#include "core/store/cipher/FileDamage.h"
#include "core/store/cipher/FilesBeside.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <sqlite3.h>

namespace marac {
namespace {

struct Store
{
    Q_DECLARE_TR_FUNCTIONS(Store)
};

Failure tampered(const QString &text)
{
    return failure(Problem::Kind::Tampered, text);
}

int run(sqlite3 *handle, const char *sql)
{
    return sqlite3_exec(handle, sql, nullptr, nullptr, nullptr);
}

/// The lock that EXCLUSIVE locking keeps from here on: nobody else writes, and nobody else reads either.
int takeLock(sqlite3 *handle)
{
    const int code = run(handle, "BEGIN EXCLUSIVE");
    return code == SQLITE_OK ? run(handle, "COMMIT") : code;
}

Result<> outwardChecks(sqlite3 *handle, const QString &path)
{
    const qint64 size = bytesBehind(handle);
    if (size == 0)
        return tampered(Store::tr("The file is empty: what it held is gone. It was not taken for a new register. "
                                  "Restore the newest backup."));
    if (startsPlain(handle))
        return tampered(Store::tr(
            "The file is not encrypted, so it is not a register of this program. It was not opened. Choose the "
            "register's own file."));
    if (size % cipherPageSize != 0 && !CutChange::awaitsUndoing(path))
        return tampered(Store::tr(
            "The file is not a register, or its end is missing. It was not opened. Choose the register's own file, or "
            "restore the newest backup."));
    if (sqlite3_db_readonly(handle, "main") != 0)
        return Failure(openProblem(SQLITE_READONLY));
    return {};
}

Result<> inwardChecks(sqlite3 *handle)
{
    if (askNumber(handle, "PRAGMA application_id") != maracApplicationId)
        return tampered(Store::tr(
            "The file is not a register of this program. It was not changed. Choose the register's own file."));
    if (askNumber(handle, "PRAGMA page_count") * cipherPageSize != bytesBehind(handle))
        return tampered(Store::tr(
            "A part of the register's file is missing or was added. Nothing was changed. Keep the file and restore the "
            "newest backup."));
    return {};
}

Result<CipherHandle> makeFile(const QString &path, const Secret &key)
{
    Result<CipherHandle> handle = openHandle(path);
    if (!handle)
        return handle;
    sqlite3 *db = handle->get();
    if (bytesBehind(db) != 0)
        return Failure(openProblem(SQLITE_CANTOPEN));
    if (!giveKey(db, key))
        return Failure(openProblem(SQLITE_MISUSE));
    int code = applySettings(db, true);
    if (code == SQLITE_OK)
        code = run(db, "BEGIN EXCLUSIVE");
    if (code == SQLITE_OK)
        code =
            run(db, QByteArray("PRAGMA application_id = ").append(QByteArray::number(maracApplicationId)).constData());
    if (code == SQLITE_OK)
        code = run(db, "COMMIT");
    if (code != SQLITE_OK)
        return Failure(openProblem(code));
    if (startsPlain(db) || bytesBehind(db) < cipherPageSize) // a library that took the key and did not use it
        return Failure(openProblem(SQLITE_MISUSE));
    return handle;
}

/// A file that may be a register, given its key but not read yet.
Result<CipherHandle> keyedHandle(const QString &path, const Secret &key)
{
    if (!isCipherKeyText(key))
        return Failure(openProblem(SQLITE_MISUSE));
    Result<CipherHandle> handle = openHandle(path);
    if (!handle)
        return handle;
    if (const Result<> alone = CipherFile::refuseLog(path); !alone)
        return Failure(alone.error());
    if (const Result<> sound = outwardChecks(handle->get(), path); !sound)
        return Failure(sound.error());
    if (!giveKey(handle->get(), key))
        return Failure(openProblem(SQLITE_MISUSE));
    return handle;
}

/// Locks it, undoes a change that was cut off, and reads it for the first time.
Result<> takeFile(sqlite3 *db)
{
    int code = applySettings(db, true);
    if (code == SQLITE_OK)
        code = takeLock(db);
    if (code == SQLITE_OK)
        code = run(db, "SELECT count(*) FROM sqlite_schema"); // reads and so decrypts
    if (code != SQLITE_OK)
        return Failure(openingProblem(db, code));
    return inwardChecks(db);
}

} // namespace

namespace CipherFile {

Result<std::unique_ptr<Connection>> create(const QString &path, const Secret &key)
{
    if (!isCipherKeyText(key))
        return Failure(openProblem(SQLITE_MISUSE));
    if (const Result<> placed = createExclusive(path); !placed)
        return Failure(placed.error());
    Result<CipherHandle> handle = makeFile(path, key);
    if (!handle) {
        discardFile(path);
        return Failure(handle.error());
    }
    if (const Result<> named = syncFolder(QFileInfo(path).absolutePath()); !named) {
        handle->reset();
        discardFile(path);
        return Failure(named.error());
    }
    return std::make_unique<Connection>(handle->release());
}

Result<std::unique_ptr<Connection>> open(const QString &path, const Secret &key)
{
    Result<CipherHandle> handle = keyedHandle(path, key);
    if (!handle)
        return Failure(handle.error());
    CutChange cut(path);
    if (const Result<> taken = takeFile(handle->get()); !taken)
        return Failure(taken.error());
    if (!cut.settle(handle->get())) {
        handle->reset(); // one lock at a time
        handle = keyedHandle(path, key);
        if (!handle)
            return Failure(handle.error());
        if (const Result<> taken = takeFile(handle->get()); !taken)
            return Failure(taken.error());
    }
    return std::make_unique<Connection>(handle->release());
}

Result<> refuseLog(const QString &path)
{
    const QFileInfo log(beside::log(path));
    if (!log.exists() && !log.isSymLink())
        return {};
    return tampered(Store::tr(
        "Beside the register lies a file of its name with -wal at its end. This program makes none: it would put other "
        "content in the place of the register's. The register was not opened and nothing was changed. Move that file "
        "away and keep it, check the register, and tell the partnership's data protection officer."));
}

std::unique_ptr<Connection> inMemory()
{
    if (const int memory = useWipedMemory(); memory != SQLITE_OK)
        throw StoreFault(StoreFault::causeOf(memory), memory);
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(":memory:", &raw,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_MEMORY
                                         | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX,
                                     nullptr);
    CipherHandle handle(raw);
    if (code != SQLITE_OK)
        throw StoreFault(StoreFault::causeOf(code), code);
    if (const int settings = applySettings(raw, false); settings != SQLITE_OK)
        throw StoreFault(StoreFault::causeOf(settings), settings);
    return std::make_unique<Connection>(handle.release());
}

} // namespace CipherFile

} // namespace marac
