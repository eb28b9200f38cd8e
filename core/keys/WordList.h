// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace marac::wordlist {

/// Our own 2,048 English words (resources/words): 4 to 8 letters, lower case, in order, each told apart by its first four
/// letters. The order is fixed for ever: recovery sheets depend on it.
inline constexpr int size = 2048;

QString word(int index);

/// The number of a word typed in any case, whole or cut to at least its first four letters.
std::optional<int> indexOf(QStringView typed);

} // namespace marac::wordlist
