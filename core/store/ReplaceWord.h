// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace marac {

/// True when SQL text asks for REPLACE as a way to settle conflicts (INSERT OR REPLACE, REPLACE INTO, ON CONFLICT
/// REPLACE); not for the function replace(…), nor for the word in a comment, text or quoted name. The rows a REPLACE
/// pushes out are hidden from SQLite's update hook and so from RowWatch; the house does without it.
bool asksToReplace(std::string_view sql);

} // namespace marac
