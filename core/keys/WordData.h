// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace marac::wordlist {

// The lists of resources/words as they were compiled in (CMakeLists.txt of this room makes the bodies).

/// The 2,048 words, in order.
std::span<const char *const> listedWords();

/// What anybody would try first at this office: places, days, jobs, famous phrases without blanks; lower case.
std::span<const char *const> localWords();

} // namespace marac::wordlist
