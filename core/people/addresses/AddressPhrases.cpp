// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressPhrases.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/SeenText.h"
#include "core/people/telling/PhraseAnchors.h"
#include "core/people/telling/PostcodesIn.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

const QString numberWord(numberMark);
const QString unitWord(unitMark);

/// Of one address; what is typed as an address could otherwise hold any number of them.
constexpr qsizetype mostPhrases = 20;
constexpr qsizetype mostPostcodes = 8;
constexpr qsizetype mostWords = 24; ///< of a phrase

/// "12", "12a"; not "9zz" of a postcode, not "1st".
bool isHouseNumber(const QString &word)
{
    const qsizetype letters = std::count_if(word.begin(), word.end(), [](QChar c) { return c.isLetter(); });
    return !word.isEmpty() && word.front().isDigit() && (letters == 0 || (letters == 1 && word.back().isLetter()));
}

QStringList keysOf(const QString &text)
{
    QStringList keys;
    const QList<AddressWord> words = addressWords(seenText(text).text);
    for (const AddressWord &word : words)
        keys += isUnitWord(word.key) ? unitWord : word.key;
    return keys;
}

/// Collects phrases of more than one word, each once, the first of them.
class Phrases
{
public:
    void add(const QStringList &words)
    {
        if (words.size() > 1)
            addName(words);
    }
    void addName(const QStringList &words)
    {
        const QStringList kept = words.mid(0, mostWords);
        if (m_all.size() < mostPhrases && !m_all.contains(kept))
            m_all << kept;
    }
    QList<QStringList> all() const { return m_all; }

private:
    QList<QStringList> m_all;
};

void addOrganisation(const Address &address, Phrases &phrases)
{
    QStringList name = keysOf(address.organisation);
    while (!name.isEmpty() && (name.first() == "the"_L1 || name.first() == "a"_L1))
        name.removeFirst();
    const bool tells = std::any_of(name.cbegin(), name.cend(), [](const QString &word) { return !isCommonWord(word); });
    if (tells && (name.size() > 1 || name.first().size() >= wholeFrom))
        phrases.addName(name);
}

/// A property number is written as it is or with noughts in front; a short one tells only where it is called that.
void addProperty(const Address &address, Phrases &phrases)
{
    static constexpr qsizetype tellsAlone = 7;
    if (!address.uprn)
        return;
    const QString number = QString::number(*address.uprn);
    if (number.size() >= tellsAlone)
        phrases.addName({number});
    else
        phrases.add({u"uprn"_s, number});
    phrases.addName({number.rightJustified(12, u'0')});
}

/// A house with a name needs no street beside its flat.
void addNamedHouse(const QStringList &unit, const QStringList &number, const QStringList &house, Phrases &phrases)
{
    if (!unit.isEmpty())
        phrases.add(unit + house);
    if (number.isEmpty())
        return;
    phrases.add(QStringList{unitWord} + number + house);
    // "4 Harbour House"; "a Harbour House" is any.
    if (std::any_of(number.begin(), number.end(), hasDigit))
        phrases.add(number + house);
    // "Harbour House, 4 November" is a day.
    phrases.add(house + QStringList{unitWord} + number);
    phrases.add(house + QStringList{numberWord} + number);
}

void addHouse(const Address &address, Phrases &phrases)
{
    const QStringList unit = keysOf(address.saon);
    const QStringList house = keysOf(address.paon);
    const QStringList street = keysOf(address.street);
    if (house.isEmpty())
        return;
    QStringList number = unit;
    number.removeIf([](const QString &word) { return word == unitWord || isNumberWord(word); });
    const bool isNamed = std::none_of(house.begin(), house.end(), hasDigit);
    if (isNamed)
        addNamedHouse(unit, number, house, phrases);
    if (street.isEmpty()) {
        if (isNamed && unit.isEmpty())
            phrases.add(house);
        return;
    }
    QList<QStringList> before{house};
    if (!number.isEmpty())
        before << house + QStringList{unitWord} + number << house + number;
    // "12 Marlow": a name long enough to be nothing else.
    const bool isLong = street.size() > 1 && isStreetType(street.last()) && street.first().size() >= 6 && !isNamed;
    for (const QStringList &told : std::as_const(before)) {
        phrases.add(told + street);
        if (isLong)
            phrases.add(told + street.mid(0, street.size() - 1));
    }
    // "Marlow Court, 12 November" is a day, "Marlow Court no. 12" is a home.
    phrases.add(isNamed ? street + house : street + QStringList{numberWord} + house);
    if (!number.isEmpty())
        phrases.add(street + house + QStringList{unitWord} + number);
}

/// Of a free text the first part that tells a house: "12 Marlow Court" of "12 Marlow Court, Bootle".
QStringList houseIn(const QString &asGiven)
{
    static const QRegularExpression parts(u"[\\n,;]"_s);
    QStringList house;
    for (const QString &part : asGiven.split(parts, Qt::SkipEmptyParts)) {
        house += keysOf(part);
        bool isNumbered = std::any_of(house.begin(), house.end(), isHouseNumber);
        // "Flat G01"; "L20" is half a postcode.
        for (qsizetype i = 1; i < house.size(); ++i)
            isNumbered = isNumbered || (house.at(i - 1) == unitWord && hasDigit(house.at(i)));
        const bool isNamed = std::any_of(house.begin(), house.end(), [](const QString &word) {
            return word.size() > 2 && !hasDigit(word) && word != unitWord;
        });
        if (isNumbered && isNamed)
            return house;
    }
    return {};
}

/// "7 Elm Lane" wherever it stands in a free text: a number, a name of up to three words and a type of street.
void addNumberedStreets(const QStringList &words, Phrases &phrases)
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

} // namespace

static QList<QStringList> addressPhrases(const Address &address)
{
    Phrases phrases;
    addOrganisation(address, phrases);
    addHouse(address, phrases);
    addProperty(address, phrases);
    phrases.add(houseIn(address.asGiven));
    addNumberedStreets(keysOf(address.asGiven), phrases);
    return phrases.all();
}

static QStringList postcodesOf(const Address &address)
{
    QStringList keys;
    for (const QString &text : {address.postcode, address.asGiven}) {
        const QList<FoundPostcode> found = postcodesIn(seenText(text).text);
        for (const FoundPostcode &one : found) {
            if (keys.size() < mostPostcodes && !keys.contains(one.key))
                keys << one.key;
        }
    }
    return keys;
}

// The keys of words are folded: none has a capital letter of these.
bool isPostcodePhrase(const QString &phrase)
{
    return phrase.front() >= u'A' && phrase.front() <= u'Z';
}

QStringList tellingPhrases(const Address &address)
{
    QStringList told;
    const QList<QStringList> phrases = addressPhrases(address);
    for (const QStringList &words : phrases)
        told << words.join(QLatin1Char(' '));
    told += postcodesOf(address);
    return told;
}

} // namespace marac
