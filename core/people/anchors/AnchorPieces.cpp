// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/AnchorPieces.h"

#include "core/people/addresses/AddressWords.h"

#include <QStringBuilder>

#include <algorithm>

namespace marac {

static qsizetype pieceLength(qsizetype length, qsizetype most)
{
    return std::min((length - 1) / 2, most);
}

static bool isWholeOnly(const QString &word)
{
    return hasDigit(word) || word.size() < slipFrom || word.size() > slipTo;
}

static QString beginningOf(const QString &word, qsizetype length)
{
    return QStringView(word).left(length) % u'*';
}

static QString endOf(const QString &word, qsizetype length)
{
    return u'*' % QStringView(word).right(length);
}

QString beginningPiece(const QString &word, qsizetype most)
{
    return isWholeOnly(word) ? word : beginningOf(word, pieceLength(word.size(), most));
}

QString endPiece(const QString &word, qsizetype most)
{
    return isWholeOnly(word) ? word : endOf(word, pieceLength(word.size(), most));
}

QStringList anchorPieces(const QString &word, qsizetype most)
{
    if (isWholeOnly(word))
        return {word};
    return {beginningPiece(word, most), endPiece(word, most)};
}

QStringList anchorPiecesFor(const QString &word, qsizetype most)
{
    QStringList pieces;
    if (isWholeOnly(word))
        pieces << word;
    if (word.size() < slipFrom)
        return pieces;
    qsizetype done = 0;
    for (qsizetype length = std::max(slipFrom, word.size() - 1); length <= std::min(slipTo, word.size() + 1);
         ++length) {
        const qsizetype kept = pieceLength(length, most);
        if (kept != done)
            pieces << beginningOf(word, kept) << endOf(word, kept);
        done = kept;
    }
    return pieces;
}

QString anchorWithNumber(const QString &number, const QString &piece)
{
    return number % u' ' % piece;
}

QString anchorWithName(const QString &first, const QString &second)
{
    return u'~' % first % u' ' % second;
}

QString anchorOfWord(const QString &word)
{
    return u'=' % word;
}

bool isAnchorName(const QString &word)
{
    return word.size() > 2 && !hasDigit(word) && !isNumberWord(word) && !isStreetType(word) && !isCommonWord(word);
}

} // namespace marac
