// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace marac {

/// Whole pages from the system, zeroed, left out of dumps, and locked where the system still allows it. Null when there is no
/// memory.
void *mapLocked(std::size_t bytes);

/// Gives pages of mapLocked() back to the system, which ends their lock.
void unmapLocked(void *pages, std::size_t bytes);

} // namespace marac
