// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherMemory.h"

#include "core/platform/WipedHeap.h"

#include <sqlite3.h>

namespace marac {
namespace {

void *allocate(int bytes)
{
    return bytes > 0 ? WipedHeap::allocate(std::size_t(bytes)) : nullptr;
}

void *reallocate(void *block, int bytes)
{
    return bytes > 0 ? WipedHeap::reallocate(block, std::size_t(bytes)) : nullptr;
}

int sizeOf(void *block)
{
    return block ? int(WipedHeap::sizeOf(block)) : 0;
}

int roundUp(int bytes)
{
    return bytes > 0 ? int(WipedHeap::roundUp(std::size_t(bytes))) : 0;
}

int start(void *)
{
    return SQLITE_OK;
}

void end(void *)
{
}

bool give()
{
    const sqlite3_mem_methods methods{allocate, WipedHeap::release, reallocate, sizeOf, roundUp, start, end, nullptr};
    // Nobody asks SQLite how much it has, and to count it takes a lock for each block.
    return sqlite3_config(SQLITE_CONFIG_MALLOC, &methods) == SQLITE_OK
        && sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0) == SQLITE_OK;
}

} // namespace

int useWipedMemory()
{
    static const bool isGiven = give();
    if (!isGiven)
        return SQLITE_MISUSE;
    // What SQLite really hands out is asked, for a library may put its own in between.
    void *probe = sqlite3_malloc(1);
    if (!probe)
        return SQLITE_NOMEM;
    const bool isOurs = WipedHeap::holds(probe);
    sqlite3_free(probe);
    return isOurs ? SQLITE_OK : SQLITE_MISUSE;
}

} // namespace marac
