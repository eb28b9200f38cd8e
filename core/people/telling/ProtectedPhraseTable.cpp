// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/ProtectedPhraseTable.h"

#include "core/people/addresses/AddressPhrases.h"
#include "core/people/anchors/PhraseAnchors.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace marac {

bool ProtectedPhraseTable::isEmpty(const Connection &db)
{
    Statement s(db, "SELECT 1 FROM protected_phrase LIMIT 1");
    return !s.next();
}

static bool isKnown(const Connection &db, const QString &phrase)
{
    Statement s(db, "SELECT 1 FROM protected_phrase WHERE phrase = :phrase LIMIT 1");
    s.bind(":phrase", phrase);
    return s.next();
}

static QStringList phrasesOf(const Connection &db, AddressId id)
{
    Statement s(db, "SELECT phrase FROM protected_phrase WHERE address_id = :address");
    s.bind(":address", id);
    QStringList phrases;
    while (s.next())
        phrases << s.get<QString>(0);
    return phrases;
}

static void add(Connection &db, const QString &phrase, AddressId id)
{
    if (!isKnown(db, phrase)) {
        Statement anchor(db,
                         "INSERT INTO protected_phrase_anchor (anchor, phrase) VALUES (:anchor, :phrase)"
                         " ON CONFLICT DO NOTHING");
        anchor.bind(":phrase", phrase);
        const QStringList anchors = anchorsOf(phrase.split(QLatin1Char(' ')));
        for (const QString &one : anchors)
            anchor.bind(":anchor", one).run();
    }
    Statement s(db, "INSERT INTO protected_phrase (phrase, address_id) VALUES (:phrase, :address)");
    s.bind(":phrase", phrase).bind(":address", id).run();
}

static void remove(Connection &db, const QString &phrase, AddressId id)
{
    Statement s(db, "DELETE FROM protected_phrase WHERE phrase = :phrase AND address_id = :address");
    s.bind(":phrase", phrase).bind(":address", id).run();
    if (isKnown(db, phrase))
        return;
    Statement anchor(db, "DELETE FROM protected_phrase_anchor WHERE anchor = :anchor AND phrase = :phrase");
    anchor.bind(":phrase", phrase);
    const QStringList anchors = anchorsOf(phrase.split(QLatin1Char(' ')));
    for (const QString &one : anchors)
        anchor.bind(":anchor", one).run();
}

void ProtectedPhraseTable::keep(Connection &db, const Address &address)
{
    const QStringList before = phrasesOf(db, address.id);
    const QStringList now = address.isProtected ? keptPhrases(address) : QStringList();
    for (const QString &phrase : before) {
        if (!now.contains(phrase))
            remove(db, phrase, address.id);
    }
    for (const QString &phrase : now) {
        if (!before.contains(phrase))
            add(db, phrase, address.id);
    }
}

bool ProtectedPhraseTable::followed(const QList<WrittenRow> &rows)
{
    return rows.isEmpty() || std::any_of(rows.cbegin(), rows.cend(), [](const WrittenRow &row) {
               return row.table == QLatin1StringView("address");
           });
}

/// How many anchors are asked for at once: one text of the statement serves for any number of them.
static constexpr int asked = 32;

static QByteArray placeholder(int number)
{
    return ":anchor" + QByteArray::number(number);
}

static QByteArray askingForAnchors()
{
    QByteArray sql = "SELECT phrase FROM protected_phrase_anchor WHERE anchor IN (";
    for (int number = 0; number < asked; ++number)
        sql += (number == 0 ? QByteArray() : QByteArrayLiteral(", ")) + placeholder(number);
    return sql + ')';
}

QStringList ProtectedPhraseTable::withAnchors(const Connection &db, QStringList anchors)
{
    static const QByteArray sql = askingForAnchors();
    QStringList phrases;
    if (anchors.isEmpty())
        return phrases;
    anchors.sort(); // what lies together in the file is read together
    Statement asking(db, sql.constData());
    for (qsizetype from = 0; from < anchors.size(); from += asked) {
        for (int number = 0; number < asked; ++number)
            asking.bind(placeholder(number).constData(), anchors.at(std::min(from + number, anchors.size() - 1)));
        while (asking.next())
            phrases << asking.get<QString>(0);
    }
    return phrases;
}

bool ProtectedPhraseTable::holdSameFields(const Connection &db, const Address &address)
{
    const QString phrase = sameFieldsPhrase(address);
    return !phrase.isEmpty() && isKnown(db, phrase);
}

QList<AddressId> ProtectedPhraseTable::addressesTold(const Connection &db, const QString &phrase, int most)
{
    Statement s(db, "SELECT address_id FROM protected_phrase WHERE phrase = :phrase ORDER BY address_id LIMIT :most");
    s.bind(":phrase", phrase).bind(":most", most);
    QList<AddressId> addresses;
    while (s.next())
        addresses << s.get<AddressId>(0);
    return addresses;
}

} // namespace marac
