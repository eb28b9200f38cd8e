// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/facts/PersonFactTable.h"

#include "core/store/Statement.h"

namespace marac {

void PersonFactTable::insert(Connection &db, const QList<PersonFact> &facts)
{
    if (facts.isEmpty())
        return;
    Statement s(db,
                "INSERT INTO person_fact (person_id, field, value, source_agency_id, recorded_on)"
                " VALUES (:person_id, :field, :value, :source_agency_id, :recorded_on)");
    for (const PersonFact &fact : facts) {
        s.bind(":person_id", fact.personId)
            .bind(":field", fact.field)
            .bind(":value", fact.value)
            .bind(":source_agency_id", fact.sourceAgencyId)
            .bind(":recorded_on", fact.recordedOn)
            .run();
    }
}

QList<PersonFact> PersonFactTable::ofPerson(const Connection &db, PersonId person)
{
    Statement s(db,
                "SELECT id, person_id, field, value, source_agency_id, recorded_on FROM person_fact"
                " WHERE person_id = :person ORDER BY id");
    s.bind(":person", person);
    QList<PersonFact> facts;
    while (s.next()) {
        facts.append({s.get<qint64>(0), s.get<PersonId>(1), s.get<QString>(2), s.get<QString>(3), s.get<AgencyId>(4),
                      s.get<QDate>(5)});
    }
    return facts;
}

} // namespace marac
