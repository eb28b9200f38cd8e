// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressWords.h"

#include <QList>
#include <QString>

#include <utility>

namespace marac {

/// One word of a phrase that words of a text may be.
struct TextForm
{
    QString word;
    qsizetype from = 0;  ///< the first of the words
    qsizetype next = 0;  ///< the first behind them
    bool isMade = false; ///< of two words, or of a number in words: no slip is looked for in it
};

/// What the words of a text may be in a phrase, each way that PhraseTree follows: whatever it learns to follow has to be
/// here too, or else the phrase is never looked up. Lives no longer than the words.
class TextForms
{
public:
    using Split = std::pair<QString, QString>;

    explicit TextForms(const QList<AddressWord> &words);

    qsizetype size() const { return m_words.size(); }
    /// Those that begin with a word; none at the end of the text.
    const QList<TextForm> &from(qsizetype at) const { return m_from.at(at); }
    /// Those that end before a word, or with the text.
    const QList<TextForm> &until(qsizetype end) const { return m_until.at(end); }
    /// Two words of a phrase that one word of the text may be.
    const QList<Split> &splitsOf(qsizetype at) const { return m_splits.at(at); }
    /// Whether a word stands between a number and a name, and is passed over.
    bool isPassedOver(qsizetype at) const;

private:
    void add(const TextForm &form);
    void addFrom(qsizetype at);

    const QList<AddressWord> &m_words;
    QList<QList<TextForm>> m_from;
    QList<QList<TextForm>> m_until;
    QList<QList<Split>> m_splits;
};

} // namespace marac
