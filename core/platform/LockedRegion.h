// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace marac {

/// Whole pages from the system, zeroed and left out of dumps; null when there is no memory.
void *mapPages(std::size_t bytes);
/// Gives pages of mapPages() back to the system, which ends their lock.
void unmapPages(void *pages, std::size_t bytes);

/// Keeps the pages out of the swap; doing it again does no harm. False when the system allows no more.
bool lockPages(void *pages, std::size_t bytes);
/// How many bytes this process may lock (RLIMIT_MEMLOCK); the highest number when there is no limit.
std::size_t mostLockable();

} // namespace marac
