// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/HouseNames.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/telling/CollectedPhrases.h"

#include <QSet>

#include <algorithm>
#include <limits>

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

namespace {

/// From the lowest number of a house to its highest; from 0 on where one of them is none that is counted with.
struct Range
{
    qint64 lowest = std::numeric_limits<qint64>::max();
    qint64 highest = 0;
};

Range rangeOf(const QStringList &numbers)
{
    Range range;
    for (const QString &number : numbers) {
        const auto end = std::find_if(number.cbegin(), number.cend(), [](QChar c) { return !c.isDigit(); });
        bool isCounted = false;
        const qint64 value = QStringView(number.cbegin(), end).toLongLong(&isCounted);
        if (!isCounted)
            return {0, std::numeric_limits<qint64>::max()};
        range.lowest = std::min(range.lowest, value);
        range.highest = std::max(range.highest, value);
    }
    return range;
}

/// "12-18" and "14-16": one building, whose doors have numbers of their own. "12" and "12a" are two.
bool areNumbersOfOne(const QStringList &some, const QStringList &others)
{
    if (some.isEmpty() || others.isEmpty())
        return false;
    if (some.size() == 1 && others.size() == 1)
        return some.first() == others.first();
    const Range one = rangeOf(some);
    const Range other = rangeOf(others);
    return one.lowest <= other.highest && other.lowest <= one.highest;
}

/// "12 to 14", "12 and 14", "no. 12": a word that says nothing of the house where numbers stand.
bool isBetweenNumbers(const QString &word)
{
    return isNumberWord(word) || word == QLatin1String("to") || word == QLatin1String("and");
}

/// "Ground Floor", "Studio B": a part of a house, whichever it is.
bool isPartOfAHouse(const QString &word)
{
    static const QSet<QString> parts{QStringLiteral("annex"),    QStringLiteral("annexe"), QStringLiteral("attic"),
                                     QStringLiteral("basement"), QStringLiteral("bedsit"), QStringLiteral("floor"),
                                     QStringLiteral("garage"),   QStringLiteral("ground"), QStringLiteral("loft"),
                                     QStringLiteral("lower"),    QStringLiteral("rear"),   QStringLiteral("studio"),
                                     QStringLiteral("upper")};
    return parts.contains(word);
}

} // namespace

bool HouseNames::mayBe(const HouseNames &other) const
{
    return areNumbersOfOne(numbers, other.numbers) || (!name.isEmpty() && isSameAddressWord(other.name, name));
}

HouseNames houseNames(const Address &address)
{
    QStringList numbers;
    QString name; // with the words that would be between numbers
    bool isNamed = false;
    const QStringList words = withLettersJoined(phraseWords(address.paon));
    // A flat that was typed as the house: whose number is whose nobody can tell.
    if (words.contains(QString(unitMark)))
        return {};
    for (const QString &word : words) {
        if (isPartOfAHouse(word))
            return {};
        if (isHouseNumber(word))
            numbers << word;
        else if (hasDigit(word)) // "3rd", "gf1"
            return {};
        else if (!isNumberWord(word))
            name += word;
        isNamed = isNamed || (!hasDigit(word) && !isBetweenNumbers(word));
    }
    if (numbers.isEmpty())
        return {{}, name}; // "Rose and Crown"
    // "3 Harbour House": the number may be a flat's.
    return isNamed ? HouseNames() : HouseNames{numbers, {}};
}

} // namespace marac
