// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/NameAnchors.h"

#include "core/people/anchors/AnchorPieces.h"

#include <algorithm>
#include <utility>

namespace marac {

namespace {

/// What one of two neighbours may be: a piece of it, and how long it is.
struct Neighbour
{
    QString piece;
    qsizetype size = 0;   ///< at most
    qsizetype beside = 0; ///< of the other half where this is half a word, which stands in the phrase on its other side
};

/// Whether the two may be the longest neighbours of a phrase that has all of them.
bool areLongest(const Neighbour &first, const Neighbour &second)
{
    return first.beside < second.size && second.beside <= first.size;
}

void add(const Neighbour &one, QList<Neighbour> &neighbours)
{
    for (Neighbour &known : neighbours) {
        if (known.piece != one.piece || known.beside > one.beside)
            continue;
        known.size = std::max(known.size, one.size);
        return;
    }
    neighbours.append(one);
}

enum class Place { First, Second };

/// A number is no name, but a digit may have slipped into one.
void addForms(const QList<TextForm> &forms, Place place, QList<Neighbour> &neighbours)
{
    for (const TextForm &form : forms) {
        if (hasDigit(form.word) && (form.isMade || form.word.size() < slipFrom))
            continue;
        if (form.isMade) {
            add({place == Place::First ? endPiece(form.word, besideName) : beginningPiece(form.word, besideName),
                 form.word.size()},
                neighbours);
            continue;
        }
        const QStringList pieces = anchorPiecesFor(form.word, besideName);
        for (const QString &piece : pieces)
            add({piece, form.word.size() + 1}, neighbours);
    }
}

/// Those that end where the word begins; `before`: those that end where the last word does.
QList<Neighbour> firstsBefore(const TextForms &text, qsizetype at, const QList<Neighbour> &before)
{
    QList<Neighbour> firsts;
    addForms(text.until(at), Place::First, firsts);
    if (before.isEmpty())
        return firsts;
    for (const auto &[first, second] : text.splitsOf(at - 1))
        add({endPiece(second, besideName), second.size(), first.size()}, firsts);
    if (text.isPassedOver(at - 1)) {
        for (const Neighbour &one : before)
            add(one, firsts);
    }
    return firsts;
}

void addNames(const TextForms &text, qsizetype at, const QList<Neighbour> &firsts, QSet<QString> &anchors)
{
    // A word is two only behind a first one.
    if (firsts.isEmpty())
        return;
    QList<Neighbour> seconds;
    addForms(text.from(at), Place::Second, seconds);
    for (const auto &[first, second] : text.splitsOf(at)) {
        add({beginningPiece(first, besideName), first.size(), second.size()}, seconds);
        anchors.insert(anchorWithName(beginningPiece(first, besideName), endPiece(second, besideName)));
    }
    for (const Neighbour &first : firsts) {
        for (const Neighbour &second : std::as_const(seconds)) {
            if (areLongest(first, second))
                anchors.insert(anchorWithName(first.piece, second.piece));
        }
    }
}

} // namespace

void addNameAnchors(const TextForms &text, QSet<QString> &anchors)
{
    QList<Neighbour> firsts;
    for (qsizetype at = 1; at < text.size(); ++at) {
        firsts = firstsBefore(text, at, firsts);
        addNames(text, at, firsts, anchors);
    }
}

} // namespace marac
