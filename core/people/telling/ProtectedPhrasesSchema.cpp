// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/ProtectedPhrasesSchema.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/people/telling/PhraseCheckTable.h"
#include "core/people/telling/RowSum.h"
#include "core/store/Statement.h"

#include <QByteArray>
#include <QList>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace marac {

// Without numbers of their own: nothing refers to a row, and no entry of the trail binds what follows from the addresses.
static constexpr const char *script = R"sql(
CREATE TABLE protected_phrase (
    phrase TEXT NOT NULL CHECK (phrase <> ''),
    address_id INTEGER NOT NULL REFERENCES address(id),
    PRIMARY KEY (phrase, address_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX protected_phrase_address ON protected_phrase(address_id);
CREATE INDEX address_protected_house ON address(paon COLLATE NOCASE) WHERE protected = 1;
CREATE TABLE protected_phrase_anchor (
    anchor TEXT NOT NULL,
    phrase TEXT NOT NULL,
    PRIMARY KEY (anchor, phrase)
) STRICT, WITHOUT ROWID;
)sql";

namespace {

/// What the two tables hold, in order: one after the other the rows are written many times faster.
struct Rows
{
    QList<std::pair<QString, qint64>> phrases;  ///< with the address each of them tells
    QList<std::pair<QString, QString>> anchors; ///< with the phrase that is looked up with each of them

    void sort()
    {
        std::sort(phrases.begin(), phrases.end());
        std::sort(anchors.begin(), anchors.end());
    }
};

void addAnchors(Rows &rows)
{
    for (qsizetype at = 0; at < rows.phrases.size(); ++at) {
        const QString &phrase = rows.phrases.at(at).first;
        if (at > 0 && phrase == rows.phrases.at(at - 1).first)
            continue;
        const QStringList anchors = anchorsOf(phrase.split(QLatin1Char(' ')));
        for (const QString &anchor : anchors)
            rows.anchors.append(std::pair(anchor, phrase));
    }
}

/// Takes each phrase that tells a protected address on file, and the number of the address.
template <class Take>
void forEachPhrase(const Connection &db, const Take &take)
{
    Statement s(
        db, "SELECT id, organisation, saon, paon, street, postcode, as_given, uprn FROM address WHERE protected = 1");
    while (s.next()) {
        Address address;
        address.organisation = s.get<QString>(1);
        address.saon = s.get<QString>(2);
        address.paon = s.get<QString>(3);
        address.street = s.get<QString>(4);
        address.postcode = s.get<QString>(5);
        address.asGiven = s.get<QString>(6);
        address.uprn = s.get<std::optional<qint64>>(7);
        const qint64 id = s.get<qint64>(0);
        const QStringList phrases = keptPhrases(address);
        for (const QString &phrase : phrases)
            take(phrase, id);
    }
}

/// What they have to hold, by the addresses on file.
Rows rowsOfAddresses(const Connection &db)
{
    Rows rows;
    forEachPhrase(db, [&rows](const QString &phrase, qint64 id) { rows.phrases.append(std::pair(phrase, id)); });
    rows.sort();
    addAnchors(rows);
    rows.sort();
    return rows;
}

/// What the two tables hold, summed up.
struct Sums
{
    RowSum phrases;
    RowSum anchors;

    explicit Sums(const QByteArray &key) : phrases(key), anchors(key) {}
    bool operator==(const Sums &other) const { return phrases == other.phrases && anchors == other.anchors; }
};

Sums sumsOfAddresses(const Connection &db, const QByteArray &key)
{
    Sums sums(key);
    QSet<QString> known;
    forEachPhrase(db, [&](const QString &phrase, qint64 id) {
        sums.phrases.add(phrase, QString::number(id));
        if (known.contains(phrase))
            return;
        known.insert(phrase);
        const QStringList anchors = anchorsOf(phrase.split(QLatin1Char(' ')));
        for (const QString &anchor : anchors)
            sums.anchors.add(anchor, phrase);
    });
    return sums;
}

Sums sumsKept(const Connection &db, const QByteArray &key)
{
    Sums sums(key);
    Statement phrase(db, "SELECT phrase, address_id FROM protected_phrase");
    while (phrase.next())
        sums.phrases.add(phrase.get<QString>(0), QString::number(phrase.get<qint64>(1)));
    Statement anchor(db, "SELECT anchor, phrase FROM protected_phrase_anchor");
    while (anchor.next())
        sums.anchors.add(anchor.get<QString>(0), anchor.get<QString>(1));
    return sums;
}

bool follows(const Connection &db, DerivedDepth)
{
    const QByteArray key = RowSum::drawnKey();
    return sumsKept(db, key) == sumsOfAddresses(db, key);
}

/// Of so many protected addresses everything is worked out at the door, in some 50 ms; of more of them a sample.
constexpr int lookedAtInFull = 500;
constexpr int sampled = 100;

/// Of how many addresses the phrases are compared at one time afterwards: some 10 ms.
constexpr int comparedAtOnce = 30;

DerivedLook look(const Connection &db)
{
    if (!PhraseCheckTable::protectsMoreThan(db, lookedAtInFull))
        return follows(db, DerivedDepth::Whole) ? DerivedLook::Follows : DerivedLook::Differs;
    return PhraseCheckTable::followInSample(db, sampled) ? DerivedLook::FollowsInPart : DerivedLook::Differs;
}

DerivedPart followsFrom(const Connection &db, const DerivedPlace &place)
{
    return PhraseCheckTable::followFrom(db, place, comparedAtOnce);
}

void fill(Connection &db)
{
    const Rows rows = rowsOfAddresses(db);
    Statement phrase(db, "INSERT INTO protected_phrase (phrase, address_id) VALUES (:phrase, :address)");
    for (const auto &[words, address] : rows.phrases)
        phrase.bind(":phrase", words).bind(":address", address).run();
    Statement anchor(db, "INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES (:anchor, :phrase)");
    for (const auto &[text, words] : rows.anchors)
        anchor.bind(":anchor", text).bind(":phrase", words).run();
}

void makeAnew(Connection &db)
{
    runScript(db, "DELETE FROM protected_phrase; DELETE FROM protected_phrase_anchor;");
    fill(db);
}

} // namespace

const Migration protectedPhrasesSchema{35,
                                       [](Connection &db) {
                                           runScript(db, script);
                                           fill(db);
                                       },
                                       follows,
                                       makeAnew,
                                       Derived::ProtectedPhrases,
                                       look,
                                       followsFrom};

// Addresses that no text can tell have a phrase since then.
const Migration sameFieldsSchema{37, makeAnew};

} // namespace marac
