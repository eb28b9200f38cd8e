// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonTable.h"

#include "core/base/PastAll.h"
#include "core/people/PersonName.h"
#include "core/store/Statement.h"

#include <algorithm>

namespace marac {

#define PERSON_COLUMNS                                                                                                 \
    "p.id, p.given_name, p.family_name, p.known_as, p.born_on, p.born_on_estimated, p.gender, p.ethnicity, p.phone,"   \
    " p.call_safety, p.contact_notes, p.language, p.interpreter_needed, p.deceased, p.address_id, "                    \
    "p.source_agency_id,"                                                                                              \
    " p.verified_on, p.version, p.disability, p.sexual_orientation"
#define PERSON_ORDER " ORDER BY p.family_name COLLATE NOCASE, p.given_name COLLATE NOCASE, p.id"

static Person read(const Statement &row)
{
    Person p;
    p.id = row.get<PersonId>(0);
    p.givenName = row.get<QString>(1);
    p.familyName = row.get<QString>(2);
    p.knownAs = row.get<QString>(3);
    p.bornOn = row.get<QDate>(4);
    p.bornOnEstimated = row.get<bool>(5);
    p.gender = row.get<QString>(6);
    p.ethnicity = row.get<QString>(7);
    p.phone = row.get<QString>(8);
    p.safeToCall = row.get<CallSafety>(9);
    p.contactNotes = row.get<QString>(10);
    p.language = row.get<QString>(11);
    p.interpreterNeeded = row.get<bool>(12);
    p.deceased = row.get<bool>(13);
    p.addressId = row.get<AddressId>(14);
    p.sourceAgencyId = row.get<AgencyId>(15);
    p.verifiedOn = row.get<QDate>(16);
    p.version = row.get<qint64>(17);
    p.disability = row.get<QString>(18);
    p.sexualOrientation = row.get<QString>(19);
    return p;
}

static QList<Person> readAll(Statement &s)
{
    QList<Person> found;
    while (s.next())
        found.append(read(s));
    return found;
}

static void bindFields(Statement &s, const Person &person)
{
    s.bind(":given_name", person.givenName)
        .bind(":family_name", person.familyName)
        .bind(":known_as", person.knownAs)
        .bind(":name_key", nameKey(person))
        .bind(":known_as_key", knownAsKey(person))
        .bind(":born_on", person.bornOn)
        .bind(":born_on_estimated", person.bornOnEstimated)
        .bind(":gender", person.gender)
        .bind(":ethnicity", person.ethnicity)
        .bind(":disability", person.disability)
        .bind(":sexual_orientation", person.sexualOrientation)
        .bind(":phone", person.phone)
        .bind(":phone_key", phoneKey(person.phone))
        .bind(":call_safety", person.safeToCall)
        .bind(":contact_notes", person.contactNotes)
        .bind(":language", person.language)
        .bind(":interpreter_needed", person.interpreterNeeded)
        .bind(":deceased", person.deceased)
        .bind(":address_id", person.addressId)
        .bind(":source_agency_id", person.sourceAgencyId)
        .bind(":verified_on", person.verifiedOn);
}

PersonId PersonTable::insert(Connection &db, const Person &person)
{
    Statement s(db,
                "INSERT INTO person (given_name, family_name, known_as, name_key, known_as_key, born_on,"
                " born_on_estimated, gender, ethnicity, phone, phone_key, call_safety, contact_notes, language,"
                " interpreter_needed, deceased, address_id, source_agency_id, verified_on, disability,"
                " sexual_orientation)"
                " VALUES (:given_name, :family_name, :known_as, :name_key, :known_as_key, :born_on,"
                " :born_on_estimated, :gender, :ethnicity, :phone, :phone_key, :call_safety, :contact_notes, :language,"
                " :interpreter_needed, :deceased, :address_id, :source_agency_id, :verified_on, :disability,"
                " :sexual_orientation)");
    bindFields(s, person);
    s.run();
    return PersonId(s.insertedId());
}

bool PersonTable::update(Connection &db, const Person &person)
{
    Statement s(db,
                "UPDATE person SET given_name = :given_name, family_name = :family_name, known_as = :known_as,"
                " name_key = :name_key, known_as_key = :known_as_key, born_on = :born_on,"
                " born_on_estimated = :born_on_estimated, gender = :gender, ethnicity = :ethnicity, phone = :phone,"
                " phone_key = :phone_key, call_safety = :call_safety, contact_notes = :contact_notes,"
                " language = :language, interpreter_needed = :interpreter_needed, deceased = :deceased,"
                " address_id = :address_id, source_agency_id = :source_agency_id, verified_on = :verified_on,"
                " disability = :disability, sexual_orientation = :sexual_orientation,"
                " version = version + 1 WHERE id = :id AND version = :version");
    bindFields(s, person);
    s.bind(":id", person.id).bind(":version", person.version).run();
    return s.changed() == 1;
}

void PersonTable::setSource(Connection &db, PersonId id, AgencyId source)
{
    Statement s(db, "UPDATE person SET source_agency_id = :source, version = version + 1 WHERE id = :id");
    s.bind(":source", source).bind(":id", id).run();
}

std::optional<Person> PersonTable::find(const Connection &db, PersonId id)
{
    Statement s(db, "SELECT " PERSON_COLUMNS " FROM person p WHERE p.id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

// In the words of the indexes (largeRegisterSchema).
#define SECOND_WORD "substr(name_key, 1 + instr(substr(name_key, 2), ' '))"
#define MORE_WORDS "instr(substr(" SECOND_WORD ", 2), ' ') > 0"

static QByteArray wordName(qsizetype number)
{
    return ":word" + QByteArray::number(number);
}

/// That a name of the person holds every word but the first of them.
static QByteArray otherWords(const QByteArray &person, qsizetype words)
{
    QByteArray sql;
    for (qsizetype i = 1; i < words; ++i) {
        sql += " AND EXISTS (SELECT 1 FROM person o WHERE o.id = " + person + " AND (o.name_key LIKE " + wordName(i)
            + " OR o.known_as_key LIKE " + wordName(i)
            + " OR EXISTS (SELECT 1 FROM person_alias a WHERE a.person_id = o.id AND a.name_key LIKE " + wordName(i)
            + ")))";
    }
    return sql;
}

/// Whose name in the table has a word that begins with the first one. Each way by its own index and no further than is asked
/// for: one condition with OR would read everybody for each letter that is typed.
static QByteArray withFirstWord(const QByteArray &table, const QByteArray &person, qsizetype words)
{
    const QByteArray others = otherWords(table + '.' + person, words);
    const QByteArray from = "SELECT " + person + " FROM (SELECT " + person + " FROM " + table + " WHERE ";
    return from + "name_key >= :from AND name_key < :past" + others + " ORDER BY name_key LIMIT :limit) UNION " + from
        + SECOND_WORD " >= :from AND " SECOND_WORD " < :past" + others + " ORDER BY " SECOND_WORD
                      " LIMIT :limit) UNION "
        + from + MORE_WORDS " AND name_key LIKE :word0" + others + " LIMIT :limit)";
}

QList<Person> PersonTable::withWords(const Connection &db, const QStringList &keys, int limit)
{
    if (keys.isEmpty())
        return {};
    QStringList words = keys; // the longest is in the fewest names
    std::stable_sort(words.begin(), words.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    const QByteArray sql = "SELECT " PERSON_COLUMNS " FROM person p WHERE p.id IN ("
        + withFirstWord("person", "id", words.size()) + " UNION " + withFirstWord("person_alias", "person_id", words.size())
        + " UNION SELECT id FROM (SELECT id FROM person WHERE known_as_key <> '' AND known_as_key LIKE :word0"
        + otherWords("person.id", words.size()) + " LIMIT :limit))" PERSON_ORDER " LIMIT :limit";
    Statement s(db, sql.constData());
    for (qsizetype i = 0; i < words.size(); ++i)
        s.bind(wordName(i).constData(), QString(QStringLiteral("% ") + words.at(i) + QLatin1Char('%')));
    const QString from = QLatin1Char(' ') + words.first();
    s.bind(":from", from).bind(":past", pastAll(from)).bind(":limit", limit);
    return readAll(s);
}

QList<Person> PersonTable::possiblySame(const Connection &db, const QString &nameKey, const QString &phoneKey,
                                        std::optional<qint64> uprn)
{
    Statement s(
        db,
        // Each by its own index: one condition with OR would read everybody for each person entered.
        "SELECT " PERSON_COLUMNS " FROM person p WHERE p.id IN ("
        "SELECT id FROM person WHERE name_key = :name AND :name <> ''"
        " UNION SELECT id FROM person WHERE known_as_key = :name AND known_as_key <> '' AND :name <> ''"
        " UNION SELECT person_id FROM person_alias WHERE name_key = :name AND :name <> ''"
        " UNION SELECT id FROM person WHERE phone_key = :phone AND phone_key <> '' AND :phone <> ''"
        " UNION SELECT id FROM person WHERE address_id IN"
        " (SELECT d.id FROM address d WHERE d.uprn = :uprn AND d.uprn IS NOT NULL AND d.protected = 0))" PERSON_ORDER);
    s.bind(":name", nameKey).bind(":phone", phoneKey).bind(":uprn", uprn);
    return readAll(s);
}

QList<PersonKey> PersonTable::keysAfter(const Connection &db, PersonId last)
{
    Statement s(db,
                "SELECT id, name_key, born_on, born_on_estimated FROM person WHERE id > :last AND name_key <> ''"
                " UNION ALL SELECT id, known_as_key, born_on, born_on_estimated FROM person"
                " WHERE id > :last AND known_as_key <> ''"
                " UNION ALL SELECT p.id, a.name_key, p.born_on, p.born_on_estimated"
                " FROM person p JOIN person_alias a ON a.person_id = p.id WHERE p.id > :last");
    s.bind(":last", last.value());
    QList<PersonKey> keys;
    while (s.next())
        keys.append({s.get<PersonId>(0), s.get<QString>(1), s.get<QDate>(2), s.get<bool>(3)});
    return keys;
}

QList<std::pair<PersonId, Address>> PersonTable::livingNear(const Connection &db, const QString &postcode,
                                                            const QString &paon)
{
    Statement s(db,
                "SELECT p.id, d.saon, d.paon, d.street, d.town, d.post_town, d.postcode, d.uprn"
                " FROM person p JOIN address d ON d.id = p.address_id WHERE d.protected = 0 AND d.id IN ("
                // Each by its own index, as above.
                "SELECT id FROM address WHERE postcode = :postcode AND postcode <> '' AND :postcode <> ''"
                " UNION SELECT id FROM address WHERE paon = :paon COLLATE NOCASE AND :paon <> ''"
                " AND (postcode = '' OR :postcode = '')) ORDER BY p.id");
    s.bind(":postcode", postcode).bind(":paon", paon.trimmed());
    QList<std::pair<PersonId, Address>> found;
    while (s.next()) {
        Address address;
        address.saon = s.get<QString>(1);
        address.paon = s.get<QString>(2);
        address.street = s.get<QString>(3);
        address.town = s.get<QString>(4);
        address.postTown = s.get<QString>(5);
        address.postcode = s.get<QString>(6);
        address.uprn = s.get<std::optional<qint64>>(7);
        found.append({s.get<PersonId>(0), address});
    }
    return found;
}

} // namespace marac
