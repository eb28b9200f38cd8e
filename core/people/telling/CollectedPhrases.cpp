// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/CollectedPhrases.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/SeenText.h"

#include <algorithm>

namespace marac {

static constexpr qsizetype mostPhrases = 20;
static constexpr qsizetype mostWords = 24; ///< of a phrase

void CollectedPhrases::add(const QStringList &words)
{
    if (words.size() > 1)
        addName(words);
}

void CollectedPhrases::addName(const QStringList &words)
{
    const QStringList kept = words.mid(0, mostWords);
    if (m_all.size() < mostPhrases && !m_all.contains(kept))
        m_all << kept;
}

QStringList phraseWords(const QString &text)
{
    QStringList keys;
    const QList<AddressWord> words = addressWords(asMeant(seenText(text)).text);
    for (const AddressWord &word : words)
        keys += isUnitWord(word.key) ? QString(unitMark) : word.key;
    return keys;
}

bool isHouseNumber(const QString &word)
{
    const qsizetype letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return !word.isEmpty() && word.front().isDigit() && (letters == 0 || (letters == 1 && word.back().isLetter()));
}

QStringList withoutArticle(QStringList name)
{
    while (!name.isEmpty() && (name.first() == QLatin1String("the") || name.first() == QLatin1String("a")))
        name.removeFirst();
    return name;
}

} // namespace marac
