// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/AliasTable.h"

#include "core/people/PersonName.h"
#include "core/store/Statement.h"

namespace marac {

qint64 AliasTable::insert(Connection &db, const Alias &alias)
{
    Statement s(db,
                "INSERT INTO person_alias (person_id, name, name_key, source_agency_id)"
                " VALUES (:person_id, :name, :name_key, :source_agency_id)");
    s.bind(":person_id", alias.personId)
        .bind(":name", alias.name)
        .bind(":name_key", nameKey(alias.name))
        .bind(":source_agency_id", alias.sourceAgencyId)
        .run();
    return s.insertedId();
}

void AliasTable::remove(Connection &db, qint64 id)
{
    Statement s(db, "DELETE FROM person_alias WHERE id = :id");
    s.bind(":id", id).run();
}

void AliasTable::moveSource(Connection &db, PersonId person, AgencyId from, AgencyId to)
{
    Statement s(
        db, "UPDATE person_alias SET source_agency_id = :to WHERE person_id = :person AND source_agency_id = :from");
    s.bind(":to", to).bind(":person", person).bind(":from", from).run();
}

QList<Alias> AliasTable::ofPerson(const Connection &db, PersonId person)
{
    Statement s(db,
                "SELECT id, person_id, name, source_agency_id FROM person_alias WHERE person_id = :person ORDER BY id");
    s.bind(":person", person);
    QList<Alias> aliases;
    while (s.next())
        aliases.append({s.get<qint64>(0), s.get<PersonId>(1), s.get<QString>(2), s.get<AgencyId>(3)});
    return aliases;
}

} // namespace marac
