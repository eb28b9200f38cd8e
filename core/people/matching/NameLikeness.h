// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/matching/NameSound.h"

#include <QList>
#include <QStringList>

namespace marac {

/// R038: whether a name may be this one as somebody else wrote it: another spelling from another alphabet ("Muhammad",
/// "Mohammed"), a slip of the hand in one word ("Osei", "Osie"), a hyphen, a name more or less, given and family name in any
/// order. At least two words have to agree, and every word of the shorter name. The names of two people of one family
/// ("Hassan" and "Hussain Ali", "Daniel" and "Daniela Popescu") are not alike. A question to ask, never an answer: it goes with a date of birth.
class NameLikeness
{
public:
    /// As nameKey() gives it.
    explicit NameLikeness(const QString &nameKey);

    bool isLike(const QString &nameKey) const { return isLike(NameLikeness(nameKey)); }
    bool isLike(const NameLikeness &other) const;
    /// Whether one word is the same, letter for letter: demanded besides where no date of birth speaks for them.
    bool sharesWord(const NameLikeness &other) const;

private:
    struct Word
    {
        QString letters;
        NameSound sound;
    };
    enum class Grade { Same, Sound, Slip };
    static bool agree(const Word &a, const Word &b, Grade grade);
    static bool allAgree(QList<Word> few, QList<Word> many);
    /// With two of the words as one: "Anne Marie" for "Annemarie".
    static bool allAgreeJoined(const QList<Word> &few, const QList<Word> &many);

    QList<Word> m_words;
};

/// The same of two keys.
bool areAlike(const QString &nameKey, const QString &otherKey);

} // namespace marac
