// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressPhrases.h"

#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/SeenText.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/people/telling/CollectedPhrases.h"
#include "core/people/telling/GivenPhrases.h"
#include "core/people/telling/NameWords.h"
#include "core/people/telling/PostcodesIn.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

namespace {

const QString numberWord(numberMark);
const QString unitWord(unitMark);

constexpr qsizetype mostPostcodes = 8; ///< of one address

/// Long enough to be nothing else where it stands alone.
bool namesOne(const QStringList &name)
{
    return std::any_of(name.begin(), name.end(), [](const QString &word) { return !isCommonWord(word); })
        && (name.size() > 1 || name.first().size() >= wholeFrom);
}

/// "Phoenix Lodge" of "Phoenix Lodge Women's Refuge", "Rowans" of "Rowans Refuge, Southport"; a building's name keeps the
/// word for its kind, and a town is none.
QStringList shortName(const QStringList &name)
{
    qsizetype kept = name.size();
    while (kept > 0 && (isCommonWord(name.at(kept - 1)) || isPlaceName(name.at(kept - 1))))
        --kept;
    if (kept == 1 && name.size() > 1 && isBuildingWord(name.at(1)) && name.at(1) != u"refuge"_s)
        ++kept;
    return name.mid(0, kept);
}

void addOrganisation(const Address &address, CollectedPhrases &phrases)
{
    const QStringList name = withoutArticle(phraseWords(address.organisation));
    if (namesOne(name))
        phrases.addName(name);
    if (const QStringList called = shortName(name); called != name && namesOne(called))
        phrases.addName(called);
}

/// A property number is written as it is or with noughts in front; a short one tells only where it is called that.
void addProperty(const Address &address, CollectedPhrases &phrases)
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
void addNamedHouse(const QStringList &unit, const QStringList &number, const QStringList &house,
                   CollectedPhrases &phrases)
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

/// A name that only this house has tells it without its street.
void addHouseAlone(const QStringList &house, bool hasStreet, CollectedPhrases &phrases)
{
    const QStringList name = withoutArticle(house);
    if (namesBuilding(name))
        phrases.add(name.size() > 1 ? name : house);
    else if (!hasStreet)
        phrases.add(name);
}

/// "12" and "14" of "12-14".
QList<QStringList> endsOfRange(const QString &paon)
{
    static const QRegularExpression range(
        u"\\A\\s*([0-9]+[A-Za-z]?)\\s*(?:-|&|,|to\\b|and\\b)\\s*([0-9]+[A-Za-z]?)\\s*\\z"_s);
    const QRegularExpressionMatch ends = range.match(seenText(paon).text);
    if (!ends.hasMatch())
        return {};
    return {phraseWords(ends.captured(1)), phraseWords(ends.captured(2))};
}

void addHouse(const Address &address, CollectedPhrases &phrases)
{
    const QStringList unit = phraseWords(address.saon);
    const QStringList house = phraseWords(address.paon);
    const QStringList street = phraseWords(address.street);
    if (house.isEmpty())
        return;
    QStringList number = unit;
    number.removeIf([](const QString &word) { return word == unitWord || isNumberWord(word); });
    const bool isNamed = std::none_of(house.begin(), house.end(), hasDigit);
    if (isNamed)
        addNamedHouse(unit, number, house, phrases);
    if (isNamed && unit.isEmpty())
        addHouseAlone(house, !street.isEmpty(), phrases);
    if (street.isEmpty())
        return;
    QList<QStringList> before{house};
    before += endsOfRange(address.paon);
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

} // namespace

static QList<QStringList> addressPhrases(const Address &address)
{
    CollectedPhrases phrases;
    addOrganisation(address, phrases);
    addHouse(address, phrases);
    addProperty(address, phrases);
    addGiven(address.asGiven, phrases);
    return phrases.all();
}

/// "no 12 at Elm Road" holds none.
static bool isWrittenAsOne(const FoundCode &code, const QString &seen)
{
    const QString written = seen.mid(code.from, code.length);
    return written.size() <= code.key.size() + 1 || written == written.toUpper();
}

static QStringList postcodesOf(const Address &address)
{
    QStringList keys;
    for (const QString &text : {address.postcode, address.asGiven}) {
        const QString seen = seenText(text).text;
        const QList<FoundCode> found = postcodesIn(seen);
        for (const FoundCode &one : found) {
            if (keys.size() < mostPostcodes && !keys.contains(one.key) && isWrittenAsOne(one, seen))
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

QString sameFieldsPhrase(const Address &address)
{
    // No word of a text has any of these signs.
    QStringList fields;
    bool saysAnything = false;
    for (const QString &field : {address.organisation, address.saon, address.paon, address.street, address.asGiven}) {
        fields << phraseWords(field).join(QLatin1Char('_'));
        saysAnything = saysAnything || !fields.last().isEmpty();
    }
    return saysAnything ? QLatin1Char('@') + fields.join(QLatin1Char('|')) : QString();
}

QStringList keptPhrases(const Address &address)
{
    QStringList phrases = tellingPhrases(address);
    const QString same = phrases.isEmpty() ? sameFieldsPhrase(address) : QString();
    if (!same.isEmpty())
        phrases << same;
    return phrases;
}

} // namespace marac
