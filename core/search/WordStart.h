// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace marac {

/// The first place where `word` stands in `text` from the beginning of a word, whatever the case; -1 when there is none. A word
/// is of letters, digits and the marks on them; one that was typed with a sign before it stands wherever that sign is.
qsizetype wordStart(const QString &text, const QString &word);

/// Whether every one of `words` stands in `text`, each from the beginning of a word.
bool holdsAll(const QString &text, const QStringList &words);

} // namespace marac
