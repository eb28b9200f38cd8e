// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/sameness/Sameness.h"

#include "core/people/PeopleWords.h"

namespace marac {

QList<PersonId> saidToBeSame(PersonId person, const QList<Sameness> &standing)
{
    QList<PersonId> same{person};
    for (qsizetype i = 0; i < same.size(); ++i) {
        for (const Sameness &one : standing) {
            for (const auto &[from, to] :
                 {std::pair(one.personId, one.sameAsId), std::pair(one.sameAsId, one.personId)}) {
                if (from == same.at(i) && !same.contains(to))
                    same += to;
            }
        }
    }
    return same;
}

Result<> mayJoin(PersonId person, PersonId sameAs, const QList<Sameness> &standing)
{
    if (person == sameAs) {
        return failure(Problem::Kind::Refused,
                       People::tr("This is one record, not two. Nothing was changed. Choose the other record of the "
                                  "person."));
    }
    if (saidToBeSame(person, standing).contains(sameAs)) {
        return failure(
            Problem::Kind::Refused,
            People::tr("These two records are said to be one person already. Nothing was changed. Their sheets "
                       "say since when, and take them apart."));
    }
    return {};
}

} // namespace marac
