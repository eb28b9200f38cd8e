// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/anchors/NumberAnchors.h"

#include "core/people/anchors/AnchorPieces.h"

#include <utility>

namespace marac {

namespace {

/// Of the number, in the text and in the phrase.
enum class Side { Before, Behind };

/// A word that may stand between a number and the name it is looked up with.
bool mayBeBetween(const TextForm &form)
{
    return !form.isMade || (!hasDigit(form.word) && !isAnchorName(form.word));
}

/// The walk from one number of a text through the words on one side of it.
class Walk
{
public:
    Walk(const TextForms &text, const TextForm &number, Side side, QSet<QString> &anchors)
        : m_text(text), m_number(number.word), m_side(side), m_anchors(anchors)
    {
        reach(side == Side::Behind ? number.next : number.from);
    }
    void go()
    {
        for (qsizetype distance = 1; distance <= anchorReach && !m_reached.isEmpty(); ++distance) {
            const QList<qsizetype> places = std::exchange(m_reached, {});
            for (const qsizetype place : places)
                look(place, distance);
        }
    }

private:
    bool isBehind() const { return m_side == Side::Behind; }
    void reach(qsizetype place);
    void look(qsizetype place, qsizetype distance);
    void addForm(const TextForm &form, bool isNext);
    void addHalves(const TextForms::Split &split, qsizetype distance);
    void add(const QString &piece) { m_anchors.insert(anchorWithNumber(m_number, piece)); }

    const TextForms &m_text;
    const QString &m_number;
    Side m_side;
    QSet<QString> &m_anchors;
    QList<qsizetype> m_reached; ///< where the next word of the phrase begins, or ends
};

void Walk::reach(qsizetype place)
{
    const qsizetype word = isBehind() ? place : place - 1;
    if (word < 0 || word >= m_text.size())
        return;
    if (!m_reached.contains(place))
        m_reached.append(place);
    if (!m_text.isPassedOver(word))
        return;
    if (const qsizetype beyond = isBehind() ? place + 1 : place - 1; !m_reached.contains(beyond))
        m_reached.append(beyond);
}

void Walk::look(qsizetype place, qsizetype distance)
{
    const QList<TextForm> &forms = isBehind() ? m_text.from(place) : m_text.until(place);
    for (const TextForm &form : forms) {
        addForm(form, distance == 1);
        if (mayBeBetween(form))
            reach(isBehind() ? form.next : form.from);
    }
    if (forms.isEmpty())
        return;
    const QList<TextForms::Split> &splits = m_text.splitsOf(isBehind() ? place : place - 1);
    for (const TextForms::Split &split : splits)
        addHalves(split, distance);
}

void Walk::addForm(const TextForm &form, bool isNext)
{
    const bool mayBeName = isNext || isAnchorName(form.word);
    if (form.isMade) {
        if (mayBeName)
            add(isBehind() ? beginningPiece(form.word, besideNumber) : endPiece(form.word, besideNumber));
        return;
    }
    // With a slip, "house" may be "mouse".
    if (!mayBeName && form.word.size() < slipFrom)
        return;
    const QStringList pieces = anchorPiecesFor(form.word, besideNumber);
    for (const QString &piece : pieces)
        add(piece);
}

void Walk::addHalves(const TextForms::Split &split, qsizetype distance)
{
    const auto &[first, second] = split;
    const bool isNearName = isAnchorName(isBehind() ? first : second);
    const bool isFarName = distance < anchorReach && !isNearName && isAnchorName(isBehind() ? second : first);
    const bool isNear = isNearName || distance == 1;
    if (isBehind() ? isNear : isFarName)
        add(beginningPiece(first, besideNumber));
    if (isBehind() ? isFarName : isNear)
        add(endPiece(second, besideNumber));
}

} // namespace

void addNumberAnchors(const TextForms &text, QSet<QString> &anchors)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        for (const TextForm &number : text.from(at)) {
            if (!hasDigit(number.word))
                continue;
            Walk(text, number, Side::Before, anchors).go();
            Walk(text, number, Side::Behind, anchors).go();
        }
    }
}

} // namespace marac
