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

HouseNames houseNames(const Address &address)
{
    HouseNames names;
    const QStringList words = withLettersJoined(phraseWords(address.paon));
    // A flat that was typed as the house: whose number is whose nobody can tell.
    if (words.contains(QString(unitMark)))
        return names;
    for (const QString &word : words) {
        if (hasDigit(word))
            names.numbers << word;
        else if (!isNumberWord(word))
            names.name += word;
    }
    return names;
}

} // namespace marac
