// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressWords.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QStringList>

#include <cstddef>
#include <vector>

namespace marac {

/// Phrases by their words, one after the other: what a text costs depends on its length, not on how many phrases there are.
/// "12 A" is "12a", "twelve" is "12", "12 on Elm Road" is "12 Elm Road", "no." and "flat" stand for all their like. Two words
/// are one where the phrase has them so; one is two behind a first word. A longer name may hold one slip of the hand; a
/// phrase of one word may not. Where more phrases are alike than anybody's homes are, they are not told apart and their words are told
/// as unread: whatever was put on file, a text costs no more than its length.
/// A text is asked for phrases by anchorsIn(), which has to follow every way that is followed here.
class PhraseTree
{
public:
    struct Told
    {
        qsizetype number = 0; ///< of the phrase, or `unread`
        qsizetype count = 0;  ///< of the words that tell it
    };

    static constexpr qsizetype unread = -1;

    bool isEmpty() const { return m_nodes.size() == 1; }
    /// `number` is what the phrase is known by.
    void add(const QStringList &phrase, qsizetype number);
    /// The phrases that the words tell from `from` on.
    QList<Told> toldFrom(const QList<AddressWord> &words, qsizetype from) const;

private:
    struct Node
    {
        QHash<QString, std::size_t> next;
        QMultiHash<QString, QString> slips; ///< words of `next` that may hold a slip, by what is left of them
        QList<qsizetype> numbers;           ///< phrases that end here
    };
    /// A way through the tree, as far as it has come.
    struct Way
    {
        std::size_t node = 0;
        qsizetype at = 0;       ///< the next word of the text
        qsizetype depth = 0;    ///< words of the phrase
        bool isExact = true;    ///< the last of them
        bool isBetween = false; ///< behind a word that stands between number and name, where no phrase ends
    };
    /// False when more words are like the next one than are followed.
    bool follow(const Way &way, const QList<AddressWord> &words, QList<Way> &ways) const;
    /// Two words of the text as one of the phrase, and the other way round.
    void followJoined(const Way &way, const QList<AddressWord> &words, QList<Way> &ways) const;
    static bool addLike(const Node &node, const QString &key, QSet<QString> &like);

    std::vector<Node> m_nodes = std::vector<Node>(1);
};

} // namespace marac
