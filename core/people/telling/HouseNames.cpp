// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/HouseNames.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/telling/CollectedPhrases.h"

#include <algorithm>

namespace marac {

/// "12 A" is "12a".
static QStringList withLettersJoined(const QStringList &words)
{
    QStringList joined;
    for (const QString &word : words) {
        const bool isLetter = word.size() == 1 && word.front().isLetter();
        if (isLetter && !joined.isEmpty() && isHouseNumber(joined.last()) && joined.last().back().isDigit())
            joined.last() += word;
        else
            joined << word;
    }
    return joined;
}

bool HouseNames::mayBe(const HouseNames &other) const
{
    const bool isNumbered = std::any_of(numbers.cbegin(), numbers.cend(),
                                        [&other](const QString &number) { return other.numbers.contains(number); });
    return isNumbered || (!name.isEmpty() && isSameAddressWord(other.name, name));
}

/// "12 to 14", "12 and 14", "no. 12": a word that says nothing of the house.
static bool isBetweenNumbers(const QString &word)
{
    return isNumberWord(word) || word == QLatin1String("to") || word == QLatin1String("and");
}

HouseNames houseNames(const Address &address)
{
    HouseNames names;
    const QStringList words = withLettersJoined(phraseWords(address.paon));
    // A flat that was typed as the house: whose number is whose nobody can tell.
    if (words.contains(QString(unitMark)))
        return {};
    for (const QString &word : words) {
        if (isHouseNumber(word))
            names.numbers << word;
        else if (hasDigit(word)) // "3rd", "gf1"
            return {};
        else if (!isBetweenNumbers(word))
            names.name += word;
    }
    // "Studio 3", "Floor 2", "3 Harbour House": the number may be a flat's, and the word no name of a house.
    return names.numbers.isEmpty() || names.name.isEmpty() ? names : HouseNames();
}

} // namespace marac
