// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/importing/reading/TableIn.h"

#include <optional>

namespace marac {

/// The longest answer that is listened to, in bytes: all text of the longest file, and what stands between its pieces.
inline constexpr qsizetype longestAnswer = 16 * 1024 * 1024;

/// What marac-reader answers, byte for byte; numbers big-endian:
///   "MARACTAB", then 0 for JSON or 2 for a table, the count of lines (4), per line: number 4, count of entries 2,
///               per entry: kind 1, length of the name 4, the name, for Text: length 4, the text (both UTF-8);
///   or 1, why (1), number 4, for NotJson: kind 1, line 4, detail 1.
QByteArray toWire(const ReadTable &answer);

/// The same read back. Nothing when it is anything else than toWire() could have written for a file of this format within the
/// limits of every import: the reader works on what a stranger wrote, and may have been made to say whatever the stranger likes.
std::optional<ReadTable> fromWire(QByteArrayView bytes, ImportFormat format);

} // namespace marac
