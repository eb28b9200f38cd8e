// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/app/pages/HostileRegister.h"

#include <QStringList>

namespace marac::test {

/// Words that stand in a paper where its model has harmless ones.
class WordsInstead
{
public:
    /// The model's, all in letters: nothing that reads text takes them for more.
    static HostileWords ofModel()
    {
        return {QStringLiteral("Zebra"), QStringLiteral("Quagga"), QStringLiteral("Okapi")};
    }

    explicit WordsInstead(const HostileWords &words) : m_words(words) {}

    /// Whether a text of the model has any of its words.
    static bool areIn(const QString &modelText);
    /// Whether `text` is that text of the model with these words in their places, and nothing else.
    bool make(const QString &modelText, const QString &text) const;
    /// The model with these words, as no register would hand it out where it keeps none of them.
    documents::Document in(documents::Document model) const;

private:
    QString in(const QString &modelText, const QString &initials) const;

    HostileWords m_words;
};

/// Every text of a paper: what stands in its blocks, and what its pages say of themselves.
QStringList everyTextOf(const documents::Document &paper);

/// What is wrong with a paper beside its model: a text that is not there as it was typed, on the page and in the file for a word
/// processor, and whatever in them or in the PDF is more than text.
QStringList takenForMore(const documents::Document &model, const documents::Document &paper, const WordsInstead &words);

} // namespace marac::test
