// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/WipedHeap.h"

#include "core/platform/LockedRegion.h"

#include <sodium.h>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <limits>
#include <mutex>
#include <vector>

namespace marac::WipedHeap {
namespace {

/// Stands before each block; its size keeps the block aligned.
struct alignas(16) Head
{
    std::size_t bytes; ///< of the block behind it
    std::uint64_t mark;
};
constexpr std::uint64_t ours = 0x4D41524348454150; // "MARCHEAP"

struct Free
{
    Free *next;
};

/// Blocks come in eight sizes to each doubling from 128 bytes on, and in steps of 16 bytes below: an eighth is wasted at most.
constexpr std::size_t smallStep = 16;
constexpr std::size_t smallest = 128;
constexpr std::size_t largest = 64 * 1024; ///< what is larger has pages of its own, and they go back to the system
constexpr std::size_t stepsToDouble = 8;
constexpr std::size_t shelves = smallest / smallStep + stepsToDouble * 9 + 1;
constexpr std::size_t region = 1024 * 1024;
constexpr std::size_t page = 4096;

/// Blocks up to here come from regions of their own: keys and words, not whole pages of the register.
constexpr std::size_t smallBlock = 1024;
constexpr std::size_t leftForSecrets = 2 * 1024 * 1024; ///< of what the process may lock

constexpr std::size_t up(std::size_t bytes, std::size_t step)
{
    return (bytes + step - 1) / step * step;
}

constexpr std::size_t stepOf(std::size_t bytes)
{
    return bytes <= smallest ? smallStep : std::bit_floor(bytes - 1) / stepsToDouble;
}

/// Which shelf holds blocks of a size that roundUp() gave.
constexpr std::size_t shelfOf(std::size_t bytes)
{
    if (bytes <= smallest)
        return bytes / smallStep - 1;
    const std::size_t below = std::bit_floor(bytes - 1);
    const auto doublings = std::size_t(std::countr_zero(below / smallest));
    return smallest / smallStep - 1 + doublings * stepsToDouble + (bytes - below) / stepOf(bytes);
}
static_assert(shelfOf(largest) < shelves);

/// What is left of the newest region of one kind.
struct Fresh
{
    char *at = nullptr;
    std::size_t left = 0;
};

struct Heap
{
    std::mutex mutex;
    std::array<Free *, shelves> shelf{};
    Fresh small;
    Fresh large;
    std::vector<void *> locked; ///< regions
};

Heap &heap()
{
    static Heap one;
    return one;
}

Head *headOf(const void *block)
{
    return static_cast<Head *>(const_cast<void *>(block)) - 1;
}

void *begin(void *place, std::size_t bytes)
{
    return new (place) Head{bytes, ours} + 1;
}

void *allocateAlone(std::size_t bytes)
{
    void *pages = mapPages(bytes + sizeof(Head));
    if (!pages)
        return nullptr;
    if (mostLockable() == std::numeric_limits<std::size_t>::max())
        static_cast<void>(lockPages(pages, bytes + sizeof(Head)));
    return begin(pages, bytes);
}

/// Large blocks leave half of what may be locked to the small ones.
bool mayLock(const Heap &of, bool isSmall)
{
    const std::size_t most = mostLockable();
    const std::size_t allowed = isSmall ? most : most / 2;
    return allowed > leftForSecrets && (of.locked.size() + 1) * region <= allowed - leftForSecrets;
}

bool openRegion(Heap &of, Fresh &fresh)
{
    void *pages = mapPages(region);
    if (!pages)
        return false;
    if (mayLock(of, &fresh == &of.small) && lockPages(pages, region))
        of.locked.push_back(pages);
    fresh = {static_cast<char *>(pages), region};
    return true;
}

} // namespace

std::size_t roundUp(std::size_t bytes)
{
    if (bytes > largest)
        return up(bytes + sizeof(Head), page) - sizeof(Head);
    return up(bytes, stepOf(bytes));
}

void *allocate(std::size_t bytes)
{
    if (bytes == 0)
        return nullptr;
    const std::size_t rounded = roundUp(bytes);
    if (rounded > largest)
        return allocateAlone(rounded);
    Heap &from = heap();
    const std::lock_guard lock(from.mutex);
    if (Free *&first = from.shelf[shelfOf(rounded)]) {
        void *block = first;
        first = first->next;
        return block;
    }
    const std::size_t needed = rounded + sizeof(Head);
    Fresh &fresh = rounded <= smallBlock ? from.small : from.large;
    if (fresh.left < needed && !openRegion(from, fresh))
        return nullptr;
    void *place = fresh.at;
    fresh.at += needed;
    fresh.left -= needed;
    return begin(place, rounded);
}

void *reallocate(void *block, std::size_t bytes)
{
    if (!block)
        return allocate(bytes);
    const std::size_t before = sizeOf(block);
    if (roundUp(bytes) == before)
        return block;
    void *moved = allocate(bytes);
    if (!moved)
        return nullptr;
    std::memcpy(moved, block, std::min(before, sizeOf(moved)));
    release(block);
    return moved;
}

void release(void *block)
{
    if (!block)
        return;
    Head *head = headOf(block);
    sodium_memzero(block, head->bytes);
    if (head->bytes > largest) {
        unmapPages(head, head->bytes + sizeof(Head));
        return;
    }
    Heap &to = heap();
    const std::lock_guard lock(to.mutex);
    Free *&first = to.shelf[shelfOf(head->bytes)];
    first = new (block) Free{first};
}

std::size_t sizeOf(const void *block)
{
    return headOf(block)->bytes;
}

bool holds(const void *block)
{
    return headOf(block)->mark == ours;
}

void lockAgain()
{
    Heap &all = heap();
    const std::lock_guard lock(all.mutex);
    for (void *pages : all.locked)
        static_cast<void>(lockPages(pages, region));
}

} // namespace marac::WipedHeap
