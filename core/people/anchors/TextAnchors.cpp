// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/TextAnchors.h"

#include "core/people/anchors/AnchorPieces.h"
#include "core/people/anchors/NameAnchors.h"
#include "core/people/anchors/NumberAnchors.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/people/anchors/TextForms.h"

namespace marac {

// Why no phrase is missed. PhraseTree goes through a text from word to word of a phrase. Each of its steps is a TextForm, with
// a slip or without; the two halves of a word of the text (TextForms::splitsOf); or a word that is passed over. What is stored
// of a phrase is one of three:
//
// - It is one word. That is found only as it stands, and looked up so.
//
// - It has numbers. No number holds a slip or is half a word, so one of the forms is the number. Its name is up to
//   `anchorReach` words of the phrase away, before it or behind it. Between the two stand no other number and no other name,
//   for that would be nearer: only such words as "flat", "no." and "the", each of them one word of the text, half of one, or
//   two that are no name together. addNumberAnchors() takes these steps, as many as words of the phrase may be between,
//   however many they are of the text, and in both directions alike. There the name is a form, with a slip where it is one
//   word; or a half, the nearer one, or the farther one where the nearer is no name. Where a phrase has no name near a
//   number, a neighbour of the number stands for it: any word, and with nothing of the phrase between.
//
// - It has none: two neighbours, longer together than any two before them and no shorter than any two behind them. Where the
//   one ends the other begins, but for a word passed over, or they are the halves of one word. One that is half a word has the
//   other half beside it in the phrase, which bounds how long that is (areLongest).
//
// A half and two words joined are told without a slip, so one piece of them is enough. It is that of their outer end: most
// often the word of the text has it too. tst_PhrasesByLot holds all this against a finder that has every phrase.
QSet<QString> anchorsIn(const QList<AddressWord> &words)
{
    QSet<QString> anchors;
    for (const AddressWord &word : words) {
        if (word.key.size() >= wholeFrom)
            anchors.insert(anchorOfWord(word.key));
    }
    const TextForms text(words);
    addNumberAnchors(text, anchors);
    addNameAnchors(text, anchors);
    return anchors;
}

} // namespace marac
