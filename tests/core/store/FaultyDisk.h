// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/cipher/CipherMemory.h"

#include <sqlite3.h>

#include <cerrno>
#include <cstddef>
#include <functional>

namespace marac::test {

/// One kind of call of SQLite's unix file system to the disk, failing on demand.
struct Disk
{
    int failAt = 0; ///< 0: never; otherwise calls left until the fault
    int error = EIO;
    bool stays = false;                      ///< every later call fails as well
    std::function<void(int call)> meanwhile; ///< told the number of each call, before it is done
    int calls = 0;

    bool fails()
    {
        ++calls;
        if (meanwhile)
            meanwhile(calls);
        if (failAt == 0)
            return false;
        if (failAt > 1) {
            --failAt;
            return false;
        }
        if (!stays)
            failAt = 0;
        errno = error;
        return true;
    }
};

inline Disk writes;
inline Disk reads;
inline Disk truncates;

using Offset = long; // off_t of the 64-bit systems this runs on

inline long (*realWrite)(int, const void *, std::size_t, Offset) = nullptr;
inline long (*realRead)(int, void *, std::size_t, Offset) = nullptr;
inline int (*realTruncate)(int, Offset) = nullptr;

inline bool tearing = false; ///< before each write its first half is done by itself and `torn` is told
inline std::function<void(int call)> torn;

inline long faultyWrite(int file, const void *bytes, std::size_t size, Offset offset)
{
    if (tearing) {
        realWrite(file, bytes, size / 2, offset);
        if (torn)
            torn(writes.calls + 1);
    }
    return writes.fails() ? -1 : realWrite(file, bytes, size, offset);
}

inline long faultyRead(int file, void *bytes, std::size_t size, Offset offset)
{
    return reads.fails() ? -1 : realRead(file, bytes, size, offset);
}

inline int faultyTruncate(int file, Offset size)
{
    return truncates.fails() ? -1 : realTruncate(file, size);
}

template <class F>
bool wrapCall(sqlite3_vfs *vfs, const char *name, F &real, F faulty)
{
    const sqlite3_syscall_ptr present = vfs->xGetSystemCall(vfs, name);
    if (!present)
        return false;
    real = reinterpret_cast<F>(present);
    return vfs->xSetSystemCall(vfs, name, reinterpret_cast<sqlite3_syscall_ptr>(faulty)) == SQLITE_OK;
}

/// Puts the faulty calls in front of the real ones, once for the process; false where SQLite has no such file system.
inline bool wrapDisk()
{
    if (useWipedMemory() != SQLITE_OK)
        return false;
    sqlite3_vfs *vfs = sqlite3_vfs_find("unix");
    if (!vfs || !vfs->xGetSystemCall)
        return false;
    return ((wrapCall(vfs, "pwrite64", realWrite, &faultyWrite) && wrapCall(vfs, "pread64", realRead, &faultyRead))
            || (wrapCall(vfs, "pwrite", realWrite, &faultyWrite) && wrapCall(vfs, "pread", realRead, &faultyRead)))
        && wrapCall(vfs, "ftruncate", realTruncate, &faultyTruncate);
}

inline void heal()
{
    writes = reads = truncates = {};
    tearing = false;
    torn = nullptr;
}

} // namespace marac::test
