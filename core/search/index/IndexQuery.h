// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac {

/// The beginnings of words that the index of texts keeps, in characters (SearchIndexSchema: prefix).
inline constexpr qsizetype shortestPrefix = 3;
inline constexpr qsizetype longestPrefix = 8;

/// What the index of texts is asked for (SQLite FTS5, 3.1 Full-text Query Syntax) to give every text in which each of `words`
/// stands from the beginning of a word, and perhaps some in which they don't: a text that it gives is looked at again. Empty
/// when the words have no beginning long enough to ask for, since a vowel sign ends it, say: the texts themselves are looked at
/// then (OpenTextTable). Nothing but letters and digits in quotes gets into it, so nothing that somebody types means anything to the
/// index.
QString indexQuery(const QStringList &words);

} // namespace marac
