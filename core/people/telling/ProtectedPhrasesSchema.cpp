// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/ProtectedPhrasesSchema.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/telling/PhraseAnchors.h"
#include "core/store/Statement.h"

#include <QMap>

#include <algorithm>
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
CREATE TABLE protected_phrase_anchor (
    anchor TEXT NOT NULL,
    phrase TEXT NOT NULL,
    PRIMARY KEY (anchor, phrase)
) STRICT, WITHOUT ROWID;
)sql";

/// By phrase, in the order in which they are kept: one after the other they are written many times faster.
static QMap<QString, QList<qint64>> phrasesOnFile(Connection &db)
{
    QMap<QString, QList<qint64>> told;
    Statement s(db,
                "SELECT id, organisation, saon, paon, street, postcode, as_given, uprn FROM address WHERE protected = 1"
                " ORDER BY id");
    while (s.next()) {
        Address address;
        address.organisation = s.get<QString>(1);
        address.saon = s.get<QString>(2);
        address.paon = s.get<QString>(3);
        address.street = s.get<QString>(4);
        address.postcode = s.get<QString>(5);
        address.asGiven = s.get<QString>(6);
        address.uprn = s.get<std::optional<qint64>>(7);
        const QStringList phrases = tellingPhrases(address);
        for (const QString &phrase : phrases)
            told[phrase] << s.get<qint64>(0);
    }
    return told;
}

static void fill(Connection &db)
{
    const QMap<QString, QList<qint64>> told = phrasesOnFile(db);
    QList<std::pair<QString, QString>> anchors;
    Statement s(db, "INSERT INTO protected_phrase (phrase, address_id) VALUES (:phrase, :address)");
    for (auto phrase = told.cbegin(); phrase != told.cend(); ++phrase) {
        s.bind(":phrase", phrase.key());
        for (const qint64 id : phrase.value())
            s.bind(":address", id).run();
        const QStringList own = anchorsOf(phrase.key().split(QLatin1Char(' ')));
        for (const QString &anchor : own)
            anchors.append(std::pair(anchor, phrase.key()));
    }
    std::sort(anchors.begin(), anchors.end());
    Statement row(db, "INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES (:anchor, :phrase)");
    for (const auto &[anchor, phrase] : std::as_const(anchors))
        row.bind(":anchor", anchor).bind(":phrase", phrase).run();
}

const Migration protectedPhrasesSchema{35, [](Connection &db) {
                                           runScript(db, script);
                                           fill(db);
                                       }};

} // namespace marac
