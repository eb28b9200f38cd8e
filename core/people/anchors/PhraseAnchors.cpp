// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/PhraseAnchors.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/anchors/AnchorPieces.h"

namespace marac {

namespace {

struct NumberAndName
{
    qsizetype number = -1;
    qsizetype name = -1;
};

/// A number of a phrase and the name that is nearest to it, or its neighbour where no name is near; -1 without a number.
NumberAndName numberAndName(const QStringList &phrase)
{
    NumberAndName best;
    qsizetype nearest = anchorReach + 1;
    for (qsizetype number = 0; number < phrase.size(); ++number) {
        if (!hasDigit(phrase.at(number)))
            continue;
        if (best.number < 0)
            best = {number, number + 1 < phrase.size() ? number + 1 : number - 1};
        for (qsizetype name = 0; name < phrase.size(); ++name) {
            const qsizetype distance = qAbs(name - number);
            if (distance >= nearest || !isAnchorName(phrase.at(name)))
                continue;
            nearest = distance;
            best = {number, name};
        }
    }
    return best;
}

/// The first of the two neighbours that are longest together.
qsizetype longestPair(const QStringList &phrase)
{
    qsizetype longest = 0;
    for (qsizetype at = 1; at + 1 < phrase.size(); ++at) {
        if (phrase.at(at).size() + phrase.at(at + 1).size() > phrase.at(longest).size() + phrase.at(longest + 1).size())
            longest = at;
    }
    return longest;
}

} // namespace

QStringList anchorsOf(const QStringList &phrase)
{
    if (phrase.size() == 1)
        return {anchorOfWord(phrase.first())};
    QStringList anchors;
    if (const NumberAndName found = numberAndName(phrase); found.number >= 0) {
        const QStringList pieces = anchorPieces(phrase.at(found.name), besideNumber);
        for (const QString &piece : pieces)
            anchors << anchorWithNumber(phrase.at(found.number), piece);
        return anchors;
    }
    const qsizetype pair = longestPair(phrase);
    const QStringList seconds = anchorPieces(phrase.at(pair + 1), besideName);
    const QStringList firsts = anchorPieces(phrase.at(pair), besideName);
    for (const QString &first : firsts) {
        for (const QString &second : seconds)
            anchors << anchorWithName(first, second);
    }
    return anchors;
}

} // namespace marac
