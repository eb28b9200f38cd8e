// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/FailingMemory.h"

#include "core/store/cipher/CipherMemory.h"

#include <sqlite3.h>

namespace marac::kills::failingMemory {

static sqlite3_mem_methods real;
static bool isCounting = false;
static long requests = 0;
static long refusedAt = 0;

static bool isRefused()
{
    return isCounting && ++requests == refusedAt;
}

static void *allocate(int size)
{
    return isRefused() ? nullptr : real.xMalloc(size);
}

static void *reallocate(void *block, int size)
{
    return isRefused() ? nullptr : real.xRealloc(block, size);
}

bool install()
{
    // The program's own memory comes first; what refuses stands before it. To look whether it was taken starts SQLite, and what
    // has started takes no other.
    if (useWipedMemory() != SQLITE_OK || sqlite3_shutdown() != SQLITE_OK
        || sqlite3_config(SQLITE_CONFIG_GETMALLOC, &real) != SQLITE_OK)
        return false;
    sqlite3_mem_methods ours = real;
    ours.xMalloc = allocate;
    ours.xRealloc = reallocate;
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}

void refuse(long at)
{
    requests = 0;
    refusedAt = at;
    isCounting = true;
}

long stop()
{
    isCounting = false;
    return requests;
}

} // namespace marac::kills::failingMemory
