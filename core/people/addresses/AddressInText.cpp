// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/AddressInText.h"

#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/Postcode.h"
#include "core/people/addresses/SeenText.h"

#include <QRegularExpression>

#include <algorithm>

namespace marac {

using namespace Qt::StringLiterals;

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

AddressInText::AddressInText(const QList<Address> &addresses)
{
    for (const Address &address : addresses) {
        if (!address.isProtected)
            continue;
        for (const QList<QStringList> phrases = addressPhrases(address); const QStringList &words : phrases)
            m_phrases.append({address.id, words});
        addPostcodes(address.id, address.postcode);
        addPostcodes(address.id, address.asGiven);
    }
}

void AddressInText::addPostcodes(AddressId id, const QString &text)
{
    const QString seen = seenText(text).text;
    for (QRegularExpressionMatchIterator given = postcodeForm().globalMatch(seen); given.hasNext();) {
        if (const QString key = postcodeKey(given.next().captured()); !key.isEmpty())
            m_postcodes.insert(key, id);
    }
}

void AddressInText::addPlaces(const SeenText &seen, QList<AddressPlace> &places) const
{
    const auto add = [&](AddressId id, qsizetype from, qsizetype length) {
        const qsizetype begins = seen.at.at(from);
        places.append({id, begins, seen.at.at(from + length - 1) + 1 - begins});
    };
    const QList<AddressWord> words = m_phrases.isEmpty() ? QList<AddressWord>() : addressWords(seen.text);
    for (const Phrase &phrase : m_phrases) {
        for (qsizetype from = 0; from < words.size(); ++from) {
            const qsizetype count = wordsTelling(phrase.words, words, from);
            if (count == 0)
                continue;
            const AddressWord &last = words.at(from + count - 1);
            add(phrase.addressId, words.at(from).from, last.from + last.length - words.at(from).from);
        }
    }
    for (QRegularExpressionMatchIterator found = postcodeForm().globalMatch(seen.text);
         !m_postcodes.isEmpty() && found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto known = m_postcodes.constFind(postcodeKey(match.captured()));
        if (known != m_postcodes.cend())
            add(*known, match.capturedStart(), match.capturedLength());
    }
}

/// In the order of the text, without those that lie within another of the same address.
static QList<AddressPlace> sorted(QList<AddressPlace> places)
{
    std::sort(places.begin(), places.end(), [](const AddressPlace &a, const AddressPlace &b) {
        return a.from != b.from ? a.from < b.from : a.length > b.length;
    });
    QList<AddressPlace> outer;
    QHash<AddressId, qsizetype> ends;
    for (const AddressPlace &place : std::as_const(places)) {
        const qsizetype end = place.from + place.length;
        if (end <= ends.value(place.addressId, 0))
            continue;
        ends.insert(place.addressId, end);
        outer.append(place);
    }
    return outer;
}

QList<AddressPlace> AddressInText::placesIn(const QString &text) const
{
    QList<AddressPlace> places;
    if (isEmpty())
        return places;
    const SeenText seen = seenText(text);
    addPlaces(seen, places);
    if (seen.text.size() < text.size())
        addPlaces(seenText(text, Undrawn::AsSpace), places);
    return sorted(std::move(places));
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
