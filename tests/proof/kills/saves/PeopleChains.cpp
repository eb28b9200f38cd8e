// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/ConsultPerson.h"
#include "core/people/sameness/JoinPersons.h"
#include "tests/proof/kills/saves/NewReferral.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> change(Desk &desk)
{
    const Result<PersonFile> file = consultPerson(desk.reg, desk.person);
    if (!file)
        return Failure(file.error());
    PersonEntry entry = newPerson(desk, u"Delia"_s, u"Marsh"_s);
    entry.person = file->person;
    entry.person.phone = u"07700 900111"_s;
    entry.person.sourceAgencyId = desk.ready.police;
    entry.address->paon = u"9"_s;
    return done(keepPerson(desk.reg, entry));
}

static Result<> join(Desk &desk)
{
    return taken(joinPersons(desk.reg, {desk.person, desk.other, u"The officer knows her by both names."_s, {}}),
                 desk.sameness);
}

QList<Chain> peopleChains()
{
    return {
        {u"people"_s,
         {{u"a person"_s,
           [](Desk &desk) {
               return taken(keepPerson(desk.reg, newPerson(desk, u"Delia"_s, u"Marsh"_s)), desk.person);
           }},
          {u"a person changed"_s, change},
          {u"another person"_s,
           [](Desk &desk) { return taken(keepPerson(desk.reg, newPerson(desk, u"Adele"_s, u"March"_s)), desk.other); }},
          {u"two records of one person"_s, join},
          {u"records taken apart"_s,
           [](Desk &desk) { return partPersons(desk.reg, desk.sameness, 1, u"They are sisters."_s); }}}},
    };
}

} // namespace marac::kills
