// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Snippet.h"

#include "core/search/WordStart.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace marac {

static constexpr qsizetype nearEnough = 12; ///< how far a cut may move to fall between two words

static qsizetype firstOf(const QString &line, const QStringList &words)
{
    qsizetype first = -1;
    for (const QString &word : words) {
        const qsizetype at = wordStart(line, word);
        if (at >= 0 && (first < 0 || at < first))
            first = at;
    }
    return std::max<qsizetype>(first, 0);
}

/// The beginning of the character that `at` lies in: a letter and its accents, or both halves of a pair, stay together. One
/// with more accents than any language has is cut, so that it can't draw the rest of a text in.
static qsizetype wholeCharacter(const QString &line, qsizetype at)
{
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, line);
    finder.setPosition(at);
    const qsizetype start = finder.isAtBoundary() ? at : std::max<qsizetype>(finder.toPreviousBoundary(), 0);
    const qsizetype whole = at - start <= nearEnough ? start : at;
    // The finder may take the middle of a pair for a boundary.
    const bool isHalf = whole > 0 && line.at(whole).isLowSurrogate() && line.at(whole - 1).isHighSurrogate();
    return isHalf ? whole - 1 : whole;
}

QString snippetOf(const QString &text, const QStringList &words)
{
    const QString line = text.simplified();
    if (line.size() <= snippetLength)
        return line;
    const qsizetype hit = firstOf(line, words);
    const qsizetype lastBegin = line.size() - snippetLength;
    qsizetype begin = std::clamp<qsizetype>(hit - snippetLength / 3, 0, lastBegin);
    qsizetype end = begin + snippetLength;
    if (begin > 0) {
        const qsizetype space = line.indexOf(QLatin1Char(' '), begin);
        begin = space >= 0 && space < std::min(begin + nearEnough, hit) ? space + 1 : wholeCharacter(line, begin);
    }
    if (end < line.size()) {
        const qsizetype space = line.indexOf(QLatin1Char(' '), end);
        end = space >= 0 && space <= end + nearEnough ? space : wholeCharacter(line, end);
    }
    const QString before = begin > 0 ? QStringLiteral("\u2026") : QString();
    const QString after = end < line.size() ? QStringLiteral("\u2026") : QString();
    return before + line.mid(begin, end - begin) + after;
}

} // namespace marac
