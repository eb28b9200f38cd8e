// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"

#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressWords.h"
#include "core/people/addresses/Postcode.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

/// In a phrase: one of the words that tell that a number follows.
static const QString numberWord = u"#"_s;

/// What may stand for a postcode, wherever its spaces are.
static const QRegularExpression &postcodeForm()
{
    static const QRegularExpression form(
        u"(?<![A-Za-z0-9])[A-Za-z]{1,2} ?[0-9Oo][0-9A-Za-z]?[\\s.\\-]*[0-9Oo][A-Za-z]{2}(?![A-Za-z0-9])"_s);
    return form;
}

/// The stored form of what was found, without its space; a letter O that has to be a nought is read as one.
static QString postcodeKey(const QString &found)
{
    static const QRegularExpression between(u"[\\s.\\-]+"_s);
    QString key = found.toUpper();
    key.remove(between);
    if (key.size() < 5)
        return {};
    if (key.at(key.size() - 3) == u'O')
        key[key.size() - 3] = u'0';
    const QString asTyped = postcode(key).value_or(QString());
    return asTyped.isEmpty() ? postcode(QString(key).replace(u'O', u'0')).value_or(QString()).remove(u' ')
                             : QString(asTyped).remove(u' ');
}

static bool hasDigit(const QString &word)
{
    return std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

/// Of a free text the first part that tells a house: "12 Marlow Court" of "12 Marlow Court, Bootle".
static QStringList houseIn(const QString &asGiven)
{
    static const QRegularExpression parts(u"[\\n,;]"_s);
    QStringList house;
    for (const QString &part : asGiven.split(parts, Qt::SkipEmptyParts)) {
        for (const AddressWord &word : addressWords(part))
            house += word.key;
        const bool isNumbered = std::any_of(house.begin(), house.end(), hasDigit);
        const bool isNamed = std::any_of(house.begin(), house.end(), [](const QString &word) {
            return word.size() > 2 && !hasDigit(word) && !isUnitWord(word);
        });
        if (isNumbered && isNamed)
            return house;
    }
    return {};
}

static QStringList keysOf(const QString &text)
{
    QStringList keys;
    for (const AddressWord &word : addressWords(text))
        keys += word.key;
    return keys;
}

void AddressInText::addPhrases(const Address &address)
{
    const auto add = [&](const QStringList &words) {
        if (words.size() > 1)
            m_phrases.append({address.id, words});
    };
    const QStringList unit = keysOf(address.saon);
    const QStringList house = keysOf(address.paon);
    const QStringList street = keysOf(address.street);
    const bool isNamed = !house.isEmpty() && std::none_of(house.begin(), house.end(), hasDigit);
    if (!house.isEmpty() && !street.isEmpty()) {
        add(house + street);
        // "Marlow Court, 12 November" is a day, "Marlow Court no. 12" is a home.
        add(isNamed ? street + house : street + QStringList{numberWord} + house);
        // "12 Marlow": a name long enough to be nothing else.
        if (street.size() > 1 && isStreetType(street.last()) && street.first().size() >= 6 && !isNamed)
            add(house + street.mid(0, street.size() - 1));
    }
    if (isNamed && (!unit.isEmpty() || street.isEmpty()))
        add(unit + house);
    if (house.isEmpty() && !address.asGiven.isEmpty())
        add(houseIn(address.asGiven));
}

AddressInText::AddressInText(const QList<Address> &addresses)
{
    for (const Address &address : addresses) {
        if (!address.isProtected)
            continue;
        addPhrases(address);
        if (const QString key = postcodeKey(address.postcode); !key.isEmpty())
            m_postcodes.insert(key, address.id);
        const QRegularExpressionMatch given = postcodeForm().match(address.asGiven);
        if (const QString key = postcodeKey(given.captured()); !key.isEmpty())
            m_postcodes.insert(key, address.id);
    }
}

/// How many words of the text, from `at` on, are this word of a phrase; 0: none. "12 A" is "12a".
static qsizetype wordsFor(const QString &wanted, const QList<AddressWord> &words, qsizetype at)
{
    if (at >= words.size())
        return 0;
    if (wanted == numberWord)
        return isNumberWord(words.at(at).key) ? 1 : 0;
    if (isSameAddressWord(wanted, words.at(at).key))
        return 1;
    const bool isSplit = at + 1 < words.size() && hasDigit(wanted) && words.at(at + 1).key.size() == 1
        && words.at(at).key + words.at(at + 1).key == wanted;
    return isSplit ? 2 : 0;
}

/// How many words of the text, from `from` on, tell the phrase; 0: they don't.
static qsizetype wordsTelling(const QStringList &phrase, const QList<AddressWord> &words, qsizetype from)
{
    qsizetype at = from;
    for (const QString &wanted : phrase) {
        const qsizetype taken = wordsFor(wanted, words, at);
        if (taken == 0)
            return 0;
        at += taken;
    }
    return at - from;
}

QList<AddressPlace> AddressInText::placesIn(const QString &text) const
{
    QList<AddressPlace> places;
    const QList<AddressWord> words = m_phrases.isEmpty() ? QList<AddressWord>() : addressWords(text);
    for (const Phrase &phrase : m_phrases) {
        for (qsizetype from = 0; from < words.size(); ++from) {
            const qsizetype count = wordsTelling(phrase.words, words, from);
            if (count == 0)
                continue;
            const AddressWord &last = words.at(from + count - 1);
            places.append({phrase.addressId, words.at(from).from, last.from + last.length - words.at(from).from});
        }
    }
    for (QRegularExpressionMatchIterator found = postcodeForm().globalMatch(text);
         !m_postcodes.isEmpty() && found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto known = m_postcodes.constFind(postcodeKey(match.captured()));
        if (known != m_postcodes.cend())
            places.append({*known, match.capturedStart(), match.capturedLength()});
    }
    std::sort(places.begin(), places.end(),
              [](const AddressPlace &a, const AddressPlace &b) { return a.from < b.from; });
    return places;
}

QString AddressInText::masked(const QString &text) const
{
    QString shown;
    qsizetype done = 0;
    for (const AddressPlace &place : placesIn(text)) {
        const qsizetype end = place.from + place.length;
        if (place.from >= done)
            shown += text.mid(done, place.from - done) + People::tr("Protected address");
        done = std::max(done, end);
    }
    return shown + text.mid(done);
}

} // namespace marac
