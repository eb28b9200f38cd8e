// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/PhraseTree.h"

#include "core/people/telling/NumberWords.h"

#include <algorithm>
#include <utility>

namespace marac {

/// How many words that are one slip from a word of the text are followed, and how many are looked at for them.
static constexpr qsizetype mostLike = 64;
static constexpr qsizetype mostLookedAt = 256;

/// How many ways are followed from one word of the text.
static constexpr qsizetype mostWays = 256;

/// A word, and what is left of it without one of its letters: two words that are one slip apart have one of these in common.
static QSet<QString> restsOf(const QString &word)
{
    QSet<QString> rests{word};
    for (qsizetype at = 0; at < word.size(); ++at)
        rests.insert(word.left(at) + word.mid(at + 1));
    return rests;
}

void PhraseTree::add(const QStringList &phrase, qsizetype number)
{
    std::size_t at = 0;
    for (const QString &word : phrase) {
        std::size_t next = m_nodes[at].next.value(word, 0);
        if (next == 0) {
            next = m_nodes.size();
            m_nodes.emplace_back();
            m_nodes[at].next.insert(word, next);
            const QSet<QString> rests = mayHoldSlip(word) ? restsOf(word) : QSet<QString>();
            for (const QString &rest : rests)
                m_nodes[at].slips.insert(rest, word);
        }
        at = next;
    }
    m_nodes[at].numbers << number;
}

/// The words behind a node that are one slip from this one; false when there are too many.
bool PhraseTree::addLike(const Node &node, const QString &key, QSet<QString> &like)
{
    qsizetype lookedAt = 0;
    const QSet<QString> rests = restsOf(key);
    for (const QString &rest : rests) {
        for (auto known = node.slips.constFind(rest); known != node.slips.cend() && known.key() == rest; ++known) {
            if (++lookedAt > mostLookedAt || like.size() > mostLike)
                return false;
            if (known.value() != key && isSameAddressWord(known.value(), key))
                like.insert(known.value());
        }
    }
    return like.size() <= mostLike;
}

void PhraseTree::followJoined(const Way &way, const QList<AddressWord> &words, QList<Way> &ways) const
{
    const Node &node = m_nodes[way.node];
    if (const QString joined = joinedName(words, way.at); !joined.isEmpty()) {
        if (const std::size_t next = node.next.value(joined, 0); next != 0)
            ways.append(Way{next, way.at + 2, way.depth + 1, false});
    }
    // A word alone is looked up whole.
    if (way.depth == 0)
        return;
    const QList<std::pair<QString, QString>> splits = splitsOf(words.at(way.at).key);
    for (const auto &[first, second] : splits) {
        const std::size_t half = node.next.value(first, 0);
        const std::size_t next = half == 0 ? 0 : m_nodes[half].next.value(second, 0);
        if (next != 0)
            ways.append(Way{next, way.at + 1, way.depth + 2, true});
    }
}

bool PhraseTree::follow(const Way &way, const QList<AddressWord> &words, QList<Way> &ways) const
{
    const Node &node = m_nodes[way.node];
    const QString &key = words.at(way.at).key;
    const auto go = [&](const QString &word, qsizetype count, bool isExact) {
        if (const std::size_t next = node.next.value(word, 0); next != 0)
            ways.append(Way{next, way.at + count, way.depth + 1, isExact});
    };
    const QStringList forms = phraseForms(key);
    for (const QString &form : forms)
        go(form, 1, true);
    if (const QString joined = joinedNumber(words, way.at); !joined.isEmpty())
        go(joined, 2, false);
    const QList<SpeltNumber> numbers = speltNumbersAt(words, way.at);
    for (const SpeltNumber &number : numbers)
        go(number.digits, number.count, false);
    followJoined(way, words, ways);
    if (way.depth > 0 && isBetweenNumberAndName(words, way.at))
        ways.append(Way{way.node, way.at + 1, way.depth, false, true});
    if (node.slips.isEmpty() || key.size() < slipFrom || key.size() > slipTo + 1)
        return true;
    QSet<QString> like;
    const bool areAll = addLike(node, key, like);
    for (const QString &word : std::as_const(like))
        go(word, 1, false);
    return areAll;
}

QList<PhraseTree::Told> PhraseTree::toldFrom(const QList<AddressWord> &words, qsizetype from) const
{
    QList<Told> told;
    QList<Way> ways{Way{0, from, 0, true}};
    qsizetype furthest = from;
    for (qsizetype followed = 0; !ways.isEmpty(); ++followed) {
        const Way way = ways.takeLast();
        furthest = std::max(furthest, way.at);
        // A name of one word is no slip for another word.
        if (!way.isBetween && (way.depth > 1 || way.isExact)) {
            for (const qsizetype number : m_nodes[way.node].numbers)
                told.append(Told{number, way.at - from});
        }
        if (way.at >= words.size())
            continue;
        if (followed >= mostWays) {
            told.append(Told{unread, std::max<qsizetype>(furthest - from, 1)});
            break;
        }
        if (!follow(way, words, ways))
            told.append(Told{unread, way.at + 1 - from});
    }
    return told;
}

} // namespace marac
