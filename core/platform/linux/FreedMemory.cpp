// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/FreedMemory.h"

#include <array>
#include <cstddef>
#include <cstdlib>
#include <cstring>

namespace marac {

// Debian's C library keeps the last seven blocks that a thread freed of each size up to 1,032 bytes as they were, M_PERTURB or
// not. Asked for one more than it keeps, it hands out all of them.
static constexpr std::size_t largestKept = 1032;
static constexpr std::size_t step = 16;
static constexpr std::size_t keptOfEachSize = 7;

/// Where functions that have ended kept what they worked on.
[[gnu::noinline]] static void wipeDeadStack()
{
    std::array<char, 256 * 1024> dead{};
    ::explicit_bzero(dead.data(), dead.size());
}

void wipeFreedMemory()
{
    wipeDeadStack();
    for (std::size_t size = step + sizeof(std::size_t); size <= largestKept; size += step) {
        std::array<void *, keptOfEachSize + 1> blocks{};
        for (void *&block : blocks) {
            block = std::malloc(size);
            if (block)
                ::explicit_bzero(block, size);
        }
        for (void *block : blocks)
            std::free(block);
    }
}

} // namespace marac
