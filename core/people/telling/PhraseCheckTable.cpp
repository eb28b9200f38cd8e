// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/PhraseCheckTable.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/addresses/AddressTable.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/store/Statement.h"

#include <QList>
#include <QStringList>

#include <algorithm>
#include <optional>

namespace marac {

namespace {

/// The parts of the comparison, in their order.
enum ComparedPart { PhrasesOfAddresses, AddressesWithoutPhrase, Anchors };

/// Addresses without any phrase are looked for in so many steps: each looks at every protected address by its index.
constexpr int shares = 16;

/// So many anchors take as long as one address with its phrases.
constexpr int anchorsToAnAddress = 10;

QStringList anchorsOfPhrase(const QString &phrase)
{
    return anchorsOf(phrase.split(QLatin1Char(' ')));
}

/// Compares single addresses with what is kept of them.
class AddressComparison
{
public:
    explicit AddressComparison(const Connection &db)
        : m_db(db), m_phrases(db, "SELECT phrase FROM protected_phrase WHERE address_id = :address"),
          m_anchor(db, "SELECT 1 FROM protected_phrase_anchor WHERE anchor = :anchor AND phrase = :phrase")
    {
    }

    /// Whether exactly its phrases are kept of it, and every anchor of each of them.
    bool follows(AddressId id)
    {
        const std::optional<Address> address = AddressTable::find(m_db, id);
        QStringList right = address && address->isProtected ? keptPhrases(*address) : QStringList();
        QStringList kept = phrasesOf(id);
        right.sort();
        kept.sort();
        return kept == right
            && std::all_of(right.cbegin(), right.cend(), [this](const QString &phrase) { return hasAnchors(phrase); });
    }

private:
    QStringList phrasesOf(AddressId id)
    {
        QStringList phrases;
        m_phrases.bind(":address", id);
        while (m_phrases.next())
            phrases << m_phrases.get<QString>(0);
        return phrases;
    }

    bool hasAnchors(const QString &phrase)
    {
        const QStringList anchors = anchorsOfPhrase(phrase);
        return std::all_of(anchors.cbegin(), anchors.cend(), [&](const QString &anchor) {
            m_anchor.bind(":anchor", anchor).bind(":phrase", phrase);
            return m_anchor.next();
        });
    }

    const Connection &m_db;
    Statement m_phrases;
    Statement m_anchor;
};

bool allFollow(const Connection &db, const QList<AddressId> &addresses)
{
    AddressComparison comparison(db);
    return std::all_of(addresses.cbegin(), addresses.cend(), [&](AddressId id) { return comparison.follows(id); });
}

QList<AddressId> numbersFrom(Statement &asking)
{
    QList<AddressId> addresses;
    while (asking.next())
        addresses << asking.get<AddressId>(0);
    return addresses;
}

/// Of every address that has phrases, protected or not.
DerivedPart phrasesFrom(const Connection &db, DerivedPlace place, int most)
{
    QList<AddressId> addresses;
    {
        Statement s(db,
                    "SELECT DISTINCT address_id FROM protected_phrase WHERE address_id > :after"
                    " ORDER BY address_id LIMIT :most");
        s.bind(":after", place.number).bind(":most", most);
        addresses = numbersFrom(s);
    }
    if (!allFollow(db, addresses))
        return {false, {}};
    if (addresses.size() < most)
        return {true, DerivedPlace{place.step, AddressesWithoutPhrase}};
    place.number = addresses.last().value();
    return {true, place};
}

/// An address that has no phrase is right when nothing can be kept of it.
DerivedPart withoutPhraseFrom(const Connection &db, DerivedPlace place)
{
    QList<AddressId> addresses;
    {
        Statement s(db,
                    "SELECT id FROM address a WHERE protected = 1 AND id % :shares = :remainder"
                    " AND NOT EXISTS (SELECT 1 FROM protected_phrase p WHERE p.address_id = a.id)");
        s.bind(":shares", shares).bind(":remainder", place.number);
        addresses = numbersFrom(s);
    }
    if (!allFollow(db, addresses))
        return {false, {}};
    if (++place.number == shares)
        return {true, DerivedPlace{place.step, Anchors}};
    return {true, place};
}

/// No anchor stands there but those of phrases that are kept.
DerivedPart anchorsFrom(const Connection &db, DerivedPlace place, int most)
{
    Statement s(db,
                "SELECT anchor, phrase FROM protected_phrase_anchor WHERE (anchor, phrase) > (:anchor, :phrase)"
                " ORDER BY anchor, phrase LIMIT :most");
    Statement known(db, "SELECT 1 FROM protected_phrase WHERE phrase = :phrase LIMIT 1");
    s.bind(":anchor", place.text).bind(":phrase", place.beside).bind(":most", most);
    int read = 0;
    for (; s.next(); ++read) {
        place.text = s.get<QString>(0);
        place.beside = s.get<QString>(1);
        known.bind(":phrase", place.beside);
        if (!known.next() || !anchorsOfPhrase(place.beside).contains(place.text))
            return {false, {}};
    }
    return read < most ? DerivedPart{} : DerivedPart{true, place};
}

} // namespace

bool PhraseCheckTable::protectsMoreThan(const Connection &db, int most)
{
    Statement s(db, "SELECT count(*) FROM (SELECT 1 FROM address WHERE protected = 1 LIMIT :most)");
    s.bind(":most", most + 1);
    s.next();
    return s.get<int>(0) > most;
}

bool PhraseCheckTable::followInSample(const Connection &db, int addresses)
{
    QList<AddressId> drawn;
    {
        Statement s(db, "SELECT id FROM address WHERE protected = 1 ORDER BY random() LIMIT :most");
        s.bind(":most", addresses);
        drawn = numbersFrom(s);
    }
    return allFollow(db, drawn);
}

DerivedPart PhraseCheckTable::followFrom(const Connection &db, const DerivedPlace &place, int most)
{
    switch (place.part) {
    case PhrasesOfAddresses:
        return phrasesFrom(db, place, most);
    case AddressesWithoutPhrase:
        return withoutPhraseFrom(db, place);
    default:
        return anchorsFrom(db, place, most * anchorsToAnAddress);
    }
}

} // namespace marac
