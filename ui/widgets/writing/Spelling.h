// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>

class Hunspell;

namespace marac {

/// British English spelling by a Hunspell dictionary on this computer. Nothing is sent anywhere, and nothing is written.
class Spelling
{
public:
    /// With the dictionary "en_GB" of this computer; nullptr when there is none, or when the program was built without
    /// Hunspell. It is read once and takes some tenths of a second, unless prepare() was called in good time. For the
    /// window's thread alone.
    static std::unique_ptr<Spelling> british();
    /// Begins to read the dictionary on a thread of its own, where that was not done yet.
    static void prepare();
    ~Spelling();

    bool isRight(const QString &word) const;
    /// The likeliest first.
    QStringList suggestions(const QString &word) const;
    /// Words that are right as well, whatever the dictionary says.
    void setOwnWords(const QStringList &words);

private:
    explicit Spelling(std::shared_ptr<Hunspell> dictionary);

    std::shared_ptr<Hunspell> m_dictionary; ///< the same for everybody, without own words
    QSet<QString> m_own;                    ///< in lower case
};

/// A word of a text that is to be checked: its place and length.
struct TextWord
{
    qsizetype begin;
    qsizetype length;
};

/// The words of one paragraph that a dictionary may judge. Left out are what holds digits or an @, single letters, words in
/// capitals (HHR), and words with a capital inside a sentence: those are names.
QList<TextWord> wordsToCheck(const QString &paragraph);

} // namespace marac
