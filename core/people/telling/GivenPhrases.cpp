// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/GivenPhrases.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/SeenText.h"
#include "core/people/telling/NameWords.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

const QString unitWord(unitMark);

constexpr qsizetype longestName = 5; ///< words of a building's name

/// The text, and with each number of a range alone.
QStringList readingsOf(const QString &text)
{
    static const QRegularExpression range(
        u"\\b([0-9]{1,4}[A-Za-z]?)\\s*(?:-|&|to\\b|and\\b)\\s*([0-9]{1,4}[A-Za-z]?)\\b"_s);
    QStringList readings{text};
    if (range.match(text).hasMatch())
        readings << QString(text).replace(range, u"\\1"_s) << QString(text).replace(range, u"\\2"_s);
    return readings;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression ends(u"[\\n,;]"_s);
    return text.split(ends, Qt::SkipEmptyParts);
}

bool isNamePart(const QString &word)
{
    return word.size() > 2 && !hasDigit(word) && word != unitWord;
}

/// "4" of "Flat 4", "g01" of "Flat G01", "a" of "Flat A"; "L20" is half a postcode.
bool isUnitNumber(const QStringList &words, qsizetype at)
{
    return at > 0 && words.at(at - 1) == unitWord && (hasDigit(words.at(at)) || words.at(at).size() == 1);
}

/// What follows a number says where, not when or how many.
bool followsHouse(const QStringList &rest)
{
    return !rest.isEmpty() && !isCountedWord(rest.first()) && std::any_of(rest.begin(), rest.end(), isNamePart);
}

/// A number with a name behind it, or at the end with one before it.
bool isHouse(const QStringList &words)
{
    for (qsizetype at = 0; at < words.size(); ++at) {
        if (!isUnitNumber(words, at) && !isHouseNumber(words.at(at)))
            continue;
        const bool endsIt = at + 1 == words.size() && std::any_of(words.begin(), words.end(), isNamePart);
        if (endsIt || followsHouse(words.mid(at + 1)))
            return true;
    }
    return false;
}

/// From each flat and each number on: "12 Ocean View" of "Sarah Jones, 12 Ocean View".
void addFromNumbers(const QStringList &house, CollectedPhrases &phrases)
{
    for (qsizetype at = 0; at < house.size(); ++at) {
        const bool isUnit = isUnitNumber(house, at);
        if ((isUnit || isHouseNumber(house.at(at))) && followsHouse(house.mid(at + 1)))
            phrases.add(house.mid(isUnit ? at - 1 : at));
    }
}

/// Whether there are any. The first is told also with all that stands before it.
bool addHouses(const QStringList &parts, CollectedPhrases &phrases)
{
    bool isFirst = true;
    QStringList house;
    for (const QString &part : parts) {
        house += phraseWords(part);
        if (!isHouse(house))
            continue;
        if (isFirst)
            phrases.add(house);
        isFirst = false;
        addFromNumbers(house, phrases);
        house.clear();
    }
    return !isFirst;
}

/// "7 Elm Lane" wherever it stands: a number, a name of up to three words and a type of street.
void addNumberedStreets(const QStringList &words, CollectedPhrases &phrases)
{
    for (qsizetype from = 0; from < words.size(); ++from) {
        if (!isHouseNumber(words.at(from)))
            continue;
        for (qsizetype at = from + 1; at < words.size() && at <= from + 4 && !hasDigit(words.at(at)); ++at) {
            if (at == from + 1 || !isStreetType(words.at(at)))
                continue;
            phrases.add(words.mid(from, at - from + 1));
            break;
        }
    }
}

/// What a part names before the first number in it and behind any remark: "Phoenix Lodge" of "staying at Phoenix Lodge".
QStringList nameIn(const QString &part)
{
    QStringList name;
    const QStringList words = phraseWords(part);
    for (const QString &word : words) {
        if (hasDigit(word) || word == unitWord)
            break;
        if (isRemarkWord(word) || word == "at"_L1 || word == "of"_L1)
            name.clear();
        else
            name << word;
    }
    return withoutArticle(name);
}

/// Where no house has a number, its name is all that tells it. Behind the street come only towns.
void addNames(const QStringList &parts, bool hasHouse, CollectedPhrases &phrases)
{
    QList<QStringList> others;
    QStringList before;
    bool isBuildingNamed = false;
    for (qsizetype at = 0; at < parts.size(); ++at) {
        const QStringList name = nameIn(parts.at(at));
        const bool isInUnit = at > 0 && phraseWords(parts.at(at - 1)).contains(unitWord);
        if (!name.isEmpty() && isStreetType(name.last())) {
            if (!before.isEmpty() && !hasHouse)
                phrases.add(before + name);
            others = before.isEmpty() ? QList<QStringList>{name} : QList<QStringList>{before};
            break;
        }
        before = isInUnit ? QStringList() : name;
        if (before.size() > longestName || !namesBuilding(before))
            continue;
        if (isBuildingWord(before.last())) {
            phrases.add(before);
            isBuildingNamed = isBuildingNamed || before.size() > 1;
        } else if (!isPlaceName(before.last())) {
            others << before;
        }
    }
    if (hasHouse || isBuildingNamed)
        return;
    for (const QStringList &name : std::as_const(others)) {
        // A court is a building as often as a street; a lane is none.
        const bool isBlock = name.last() == "court"_L1 || name.last() == "mews"_L1;
        if (namesBuilding(name) && (isBlock || !isStreetType(name.last())))
            phrases.add(name);
    }
}

} // namespace

void addGiven(const QString &asGiven, CollectedPhrases &phrases)
{
    if (asGiven.isEmpty())
        return;
    const QString seen = asMeant(seenText(asGiven)).text;
    bool hasHouse = false;
    const QStringList readings = readingsOf(seen);
    for (const QString &reading : readings) {
        hasHouse = addHouses(partsOf(reading), phrases) || hasHouse;
        addNumberedStreets(phraseWords(reading), phrases);
    }
    addNames(partsOf(seen), hasHouse, phrases);
}

} // namespace marac
