// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/PhraseAnchors.h"

#include "core/people/telling/NumberWords.h"

#include <QStringBuilder>

#include <algorithm>
#include <utility>

namespace marac {

namespace {

/// How many words a name may stand from the number it is looked up with.
constexpr qsizetype reach = 3;

/// The longest pieces of a name: beside a number, and beside another name, of which a text has many more.
constexpr qsizetype besideNumber = 3;
constexpr qsizetype besideName = 2;

/// The beginning and the end are so short that one slip, also two letters swapped, leaves one of them as it was.
qsizetype pieceLength(qsizetype length, qsizetype most)
{
    return std::min((length - 1) / 2, most);
}

void addPieces(const QString &word, qsizetype length, QStringList &pieces)
{
    pieces << QStringView(word).left(length) % u'*' << u'*' % QStringView(word).right(length);
}

bool isWholeOnly(const QString &word)
{
    return hasDigit(word) || word.size() < slipFrom || word.size() > slipTo;
}

QStringList piecesOf(const QString &word, qsizetype most)
{
    QStringList pieces;
    if (isWholeOnly(word))
        pieces << word;
    else
        addPieces(word, pieceLength(word.size(), most), pieces);
    return pieces;
}

/// The pieces of every word of a phrase that this word of a text could be, of which one letter may be missing or too many.
QStringList piecesFor(const QString &word, qsizetype most)
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
            addPieces(word, kept, pieces);
        done = kept;
    }
    return pieces;
}

/// The pieces of either word of a phrase that this word of a text could be both of: "holly" of "hollybank", "elm" of "elmroad".
QStringList piecesOfParts(const QString &word)
{
    QStringList pieces;
    if (hasDigit(word) || word.size() < slipFrom || word.size() > slipTo)
        return pieces;
    pieces << word.left(slipFrom - 2) << word.left(slipFrom - 1);
    addPieces(word, pieceLength(slipFrom, besideNumber), pieces);
    return pieces;
}

QString withNumber(const QString &number, const QString &piece)
{
    return number % u' ' % piece;
}

QString withName(const QString &first, const QString &second)
{
    return u'~' % first % u' ' % second;
}

QString whole(const QString &word)
{
    return u'=' % word;
}

/// A word that few phrases have beside the same number.
bool isName(const QString &word)
{
    return word.size() > 2 && !hasDigit(word) && !isNumberWord(word) && !isStreetType(word) && !isCommonWord(word);
}

struct NumberAndName
{
    qsizetype number = -1;
    qsizetype name = -1;
};

/// A number of a phrase and the name that is nearest to it, or its neighbour where no name is near; -1 without a number.
NumberAndName numberAndName(const QStringList &phrase)
{
    NumberAndName best;
    qsizetype nearest = reach + 1;
    for (qsizetype number = 0; number < phrase.size(); ++number) {
        if (!hasDigit(phrase.at(number)))
            continue;
        if (best.number < 0)
            best = {number, number + 1 < phrase.size() ? number + 1 : number - 1};
        for (qsizetype name = 0; name < phrase.size(); ++name) {
            const qsizetype distance = qAbs(name - number);
            if (distance >= nearest || !isName(phrase.at(name)))
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

/// What may stand in a phrase for the words of a text from one on.
struct Form
{
    QString word;
    qsizetype next = 0; ///< the first word behind it
};

QList<Form> formsFrom(const QList<AddressWord> &words, qsizetype at)
{
    QList<Form> forms;
    const QStringList own = phraseForms(words.at(at).key);
    for (const QString &form : own)
        forms.append({form, at + 1});
    if (const QString joined = joinedNumber(words, at); !joined.isEmpty())
        forms.append({joined, at + 2});
    const QList<SpeltNumber> numbers = speltNumbersAt(words, at);
    for (const SpeltNumber &number : numbers)
        forms.append({number.digits, at + number.count});
    if (const QString joined = joinedName(words, at); !joined.isEmpty())
        forms.append({joined, at + 2});
    return forms;
}

/// The forms of all words of a text: each is a neighbour of several others.
QList<QList<Form>> formsOf(const QList<AddressWord> &words)
{
    QList<QList<Form>> forms;
    forms.reserve(words.size());
    for (qsizetype at = 0; at < words.size(); ++at)
        forms.append(formsFrom(words, at));
    return forms;
}

void addNumbers(const QList<QList<Form>> &forms, qsizetype at, QSet<QString> &anchors)
{
    for (const Form &number : forms.at(at)) {
        if (!hasDigit(number.word))
            continue;
        const auto add = [&](qsizetype from, qsizetype end) {
            for (qsizetype name = from; name < end; ++name) {
                for (const Form &form : forms.at(name)) {
                    QStringList pieces = piecesFor(form.word, besideNumber);
                    if (from > at)
                        pieces += piecesOfParts(form.word);
                    for (const QString &piece : std::as_const(pieces))
                        anchors.insert(withNumber(number.word, piece));
                }
            }
        };
        add(std::max<qsizetype>(0, at - reach), at);
        add(number.next, std::min(forms.size(), number.next + reach));
    }
}

/// A number is no name, but a digit may have slipped into one.
QStringList namePieces(const QString &key)
{
    QStringList pieces;
    if (hasDigit(key) && key.size() < slipFrom)
        return pieces;
    const QStringList forms = phraseForms(key);
    for (const QString &form : forms)
        pieces += piecesFor(form, besideName);
    return pieces;
}

void addNames(const QStringList &firsts, const QStringList &seconds, QSet<QString> &anchors)
{
    for (const QString &first : firsts) {
        for (const QString &second : seconds)
            anchors.insert(withName(first, second));
    }
}

} // namespace

QStringList anchorsOf(const QStringList &phrase)
{
    if (phrase.size() == 1)
        return {whole(phrase.first())};
    QStringList anchors;
    if (const NumberAndName found = numberAndName(phrase); found.number >= 0) {
        const QStringList pieces = piecesOf(phrase.at(found.name), besideNumber);
        for (const QString &piece : pieces)
            anchors << withNumber(phrase.at(found.number), piece);
        return anchors;
    }
    const qsizetype pair = longestPair(phrase);
    const QStringList seconds = piecesOf(phrase.at(pair + 1), besideName);
    const QStringList firsts = piecesOf(phrase.at(pair), besideName);
    for (const QString &first : firsts) {
        for (const QString &second : seconds)
            anchors << withName(first, second);
    }
    return anchors;
}

QSet<QString> anchorsIn(const QList<AddressWord> &words)
{
    QSet<QString> anchors;
    const QList<QList<Form>> forms = formsOf(words);
    QStringList before;
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (words.at(at).key.size() >= wholeFrom)
            anchors.insert(whole(words.at(at).key));
        addNumbers(forms, at, anchors);
        const QStringList pieces = namePieces(words.at(at).key);
        addNames(before, pieces, anchors);
        before = pieces;
    }
    return anchors;
}

} // namespace marac
