// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/LockedRegion.h"

#include <limits>

#include <sys/mman.h>
#include <sys/resource.h>

namespace marac {

void *mapPages(std::size_t bytes)
{
    void *pages = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        return nullptr;
    // A system that knows no dumps is no reason to refuse a register.
    static_cast<void>(madvise(pages, bytes, MADV_DONTDUMP));
    return pages;
}

void unmapPages(void *pages, std::size_t bytes)
{
    static_cast<void>(munmap(pages, bytes));
}

bool lockPages(void *pages, std::size_t bytes)
{
    return mlock2(pages, bytes, MLOCK_ONFAULT) == 0; // a page is locked when it is first touched
}

std::size_t mostLockable()
{
    rlimit limit{};
    if (getrlimit(RLIMIT_MEMLOCK, &limit) != 0)
        return 0;
    return limit.rlim_cur == RLIM_INFINITY ? std::numeric_limits<std::size_t>::max() : std::size_t(limit.rlim_cur);
}

} // namespace marac
