// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/LockedRegion.h"

#include <sys/mman.h>

namespace marac {

void *mapLocked(std::size_t bytes)
{
    void *pages = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        return nullptr;
    // Neither is needed to work: a limit on locked memory, or a system that knows no dumps, is no reason to refuse a register.
    static_cast<void>(madvise(pages, bytes, MADV_DONTDUMP));
    static_cast<void>(mlock2(pages, bytes, MLOCK_ONFAULT));
    return pages;
}

void unmapLocked(void *pages, std::size_t bytes)
{
    static_cast<void>(munmap(pages, bytes));
}

} // namespace marac
