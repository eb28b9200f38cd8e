// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/SamenessTable.h"

#include "core/store/Statement.h"

namespace marac {

#define SAMENESS_COLUMNS                                                                                               \
    "id, person_id, same_as_id, reason, source_agency_id, joined_at, parted_at, parting_reason, version"

static Sameness read(const Statement &row)
{
    return {row.get<SamenessId>(0), row.get<PersonId>(1), row.get<PersonId>(2),
            row.get<QString>(3),    row.get<AgencyId>(4), row.get<QDateTime>(5),
            row.get<QDateTime>(6),  row.get<QString>(7),  row.get<qint64>(8)};
}

SamenessId SamenessTable::insert(Connection &db, const Sameness &sameness)
{
    Statement s(db,
                "INSERT INTO person_sameness (person_id, same_as_id, reason, source_agency_id, joined_at)"
                " VALUES (:person, :same_as, :reason, :source, :joined)");
    s.bind(":person", sameness.personId)
        .bind(":same_as", sameness.sameAsId)
        .bind(":reason", sameness.reason)
        .bind(":source", sameness.sourceAgencyId)
        .bind(":joined", sameness.joinedAt)
        .run();
    return SamenessId(s.insertedId());
}

bool SamenessTable::part(Connection &db, const Sameness &sameness)
{
    Statement s(db,
                "UPDATE person_sameness SET parted_at = :parted, parting_reason = :reason, version = version + 1"
                " WHERE id = :id AND version = :version");
    s.bind(":parted", sameness.partedAt)
        .bind(":reason", sameness.partingReason)
        .bind(":id", sameness.id)
        .bind(":version", sameness.version)
        .run();
    return s.changed() == 1;
}

std::optional<Sameness> SamenessTable::find(const Connection &db, SamenessId id)
{
    Statement s(db, "SELECT " SAMENESS_COLUMNS " FROM person_sameness WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(read(s)) : std::nullopt;
}

QList<Sameness> SamenessTable::standing(const Connection &db)
{
    Statement s(db, "SELECT " SAMENESS_COLUMNS " FROM person_sameness WHERE parted_at IS NULL ORDER BY id");
    QList<Sameness> standing;
    while (s.next())
        standing += read(s);
    return standing;
}

QList<Sameness> SamenessTable::standingOf(const Connection &db, PersonId person)
{
    QList<Sameness> theirs = standing(db);
    const QList<PersonId> same = saidToBeSame(person, theirs);
    theirs.removeIf([&same](const Sameness &one) { return !same.contains(one.personId); });
    return theirs;
}

QList<PersonId> SamenessTable::allOf(const Connection &db, PersonId person)
{
    return saidToBeSame(person, standing(db));
}

} // namespace marac
