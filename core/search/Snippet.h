// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac {

/// How much of a text a hit shows, in characters as read.
inline constexpr qsizetype snippetLength = 60;

/// About 60 characters of `text` around the first place where one of `words` stands (wordStart): on one line, cut between words
/// where that is near, with "…" where it goes on. The beginning when none of them does.
QString snippetOf(const QString &text, const QStringList &words);

} // namespace marac
