// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/SamePersons.h"

#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/people/sameness/SamenessTable.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

static QString nameOf(const Connection &db, PersonId id)
{
    const std::optional<Person> person = PersonTable::find(db, id);
    return person ? personName(*person) : QString();
}

QList<SamePerson> samePersonsOf(const Connection &db, PersonId person)
{
    QList<SamePerson> same;
    const QList<Sameness> standing = SamenessTable::standingOf(db, person);
    if (standing.isEmpty())
        return same;
    const CaseGate gate(db);
    for (const Sameness &one : standing) {
        SamePerson line{one, one.personId == person ? one.sameAsId : one.personId, {}, {}};
        line.closed = gate.isClosed(one.personId) || gate.isClosed(one.sameAsId);
        line.other = line.closed ? closedWords() : nameOf(db, line.personId);
        const bool isOfOthers = one.personId != person && one.sameAsId != person;
        if (isOfOthers && !line.closed)
            line.andOther = nameOf(db, one.sameAsId);
        if (line.closed)
            line.sameness.reason.clear();
        same += line;
    }
    return same;
}

QList<PersonId> othersNamedIn(const QList<SamePerson> &same, PersonId person)
{
    QList<PersonId> others;
    for (const SamePerson &one : same) {
        if (one.closed)
            continue;
        for (const PersonId other : {one.sameness.personId, one.sameness.sameAsId}) {
            if (other != person && !others.contains(other))
                others += other;
        }
    }
    return others;
}

bool isSaidOf(const QList<SamePerson> &same, PersonId other)
{
    return std::any_of(same.cbegin(), same.cend(), [other](const SamePerson &one) {
        return one.sameness.personId == other || one.sameness.sameAsId == other;
    });
}

} // namespace marac
