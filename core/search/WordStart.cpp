// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/WordStart.h"

#include <QStringMatcher>

#include <algorithm>

namespace marac {

static char32_t characterAt(const QString &text, qsizetype at)
{
    const QChar c = text.at(at);
    const bool isPair = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    return isPair ? QChar::surrogateToUcs4(c, text.at(at + 1)) : char32_t(c.unicode());
}

static bool isOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

static bool isWithinWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return false;
    const bool isPair = at > 1 && text.at(at - 1).isLowSurrogate() && text.at(at - 2).isHighSurrogate();
    return isOfWord(characterAt(text, isPair ? at - 2 : at - 1));
}

/// Behind the word that `at` lies in, or in it where half of a character is there.
static qsizetype behindWord(const QString &text, qsizetype at)
{
    while (at < text.size()) {
        const char32_t c = characterAt(text, at);
        if (!isOfWord(c))
            break;
        at += QChar::requiresSurrogates(c) ? 2 : 1;
    }
    return at;
}

qsizetype wordStart(const QString &text, const QString &word)
{
    const QStringMatcher matcher(word, Qt::CaseInsensitive);
    const bool beginsWord = !word.isEmpty() && isOfWord(characterAt(word, 0));
    qsizetype at = matcher.indexIn(text);
    // The rest of that word holds no beginning: without this a text of one letter would cost its length times the word's.
    while (at >= 0 && beginsWord && isWithinWord(text, at))
        at = matcher.indexIn(text, behindWord(text, at + 1));
    return at;
}

bool holdsAll(const QString &text, const QStringList &words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&text](const QString &word) { return wordStart(text, word) >= 0; });
}

} // namespace marac
