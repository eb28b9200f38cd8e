// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

namespace marac {

/// Columns with words in them: where a hit stands, and its subject (kind, id, reference), referral, case and text.
struct TextSource
{
    const char *select;
    std::array<const char *, 12> columns; ///< the first that is null ends the list
    const char *newestFirst;
};

/// Whatever people typed about a referral, a case, a meeting or an action, in the order in which a search shows it.
std::span<const TextSource> textSources();

} // namespace marac
