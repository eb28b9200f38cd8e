// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/NamedPeople.h"

#include "core/people/PersonName.h"
#include "core/store/Statement.h"
#include "tests/proof/access/TrailSince.h"

namespace marac::proof {

QHash<QString, QList<PersonId>> namedPeople(Register &reg)
{
    QHash<QString, QList<PersonId>> people;
    Statement s(fileBehind(reg),
                "SELECT id, given_name, family_name FROM person WHERE given_name <> '' AND family_name <> ''");
    while (s.next()) {
        Person person;
        person.givenName = s.get<QString>(1);
        person.familyName = s.get<QString>(2);
        for (const NameForm form : {NameForm::Full, NameForm::SurnameFirst})
            people[personName(person, form)] << s.get<PersonId>(0);
    }
    return people;
}

Person somebodyNamed(Register &reg)
{
    Statement s(fileBehind(reg),
                "SELECT given_name, family_name FROM person WHERE given_name <> '' AND family_name <> '' ORDER BY id");
    Person person;
    if (s.next()) {
        person.givenName = s.get<QString>(0);
        person.familyName = s.get<QString>(1);
    }
    return person;
}

} // namespace marac::proof
