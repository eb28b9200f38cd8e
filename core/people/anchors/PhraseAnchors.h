// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace marac {

/// A single word of a text tells a phrase only when it is as long; postcodes are found by their form.
inline constexpr qsizetype wholeFrom = 6;

/// What a phrase is looked up with in a large register: short texts of which a text that tells the phrase holds one at
/// least, with a slip of the hand or without. They are a number of it with the beginning or the end of the name beside it;
/// where it has no number, the beginnings and ends of its two longest neighbours; and a single word whole.
QStringList anchorsOf(const QStringList &phrase);

} // namespace marac
