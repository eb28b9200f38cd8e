// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/crawler/NamedPeople.h"

#include "core/people/PersonName.h"
#include "core/store/Statement.h"
#include "tests/proof/access/TrailSince.h"

namespace marac::proof {

static constexpr qsizetype shortest = 12; ///< letters by which a sentence is known
static constexpr qsizetype longest = 40;

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

QStringList canariesOf(Register &reg)
{
    QStringList canaries = namedPeople(reg).keys();
    Statement written(
        fileBehind(reg),
        "SELECT ref FROM case_file UNION SELECT ref FROM referral UNION SELECT narrative FROM referral "
        "UNION SELECT text FROM contribution UNION SELECT text FROM action UNION SELECT text FROM case_event");
    while (written.next()) {
        // The beginning of the first line: what is shown may be elided, and never begins elsewhere.
        const QString words = written.get<QString>(0).section(QLatin1Char('\n'), 0, 0).left(longest).trimmed();
        if (words.size() >= shortest)
            canaries << words;
    }
    canaries.removeDuplicates();
    return canaries;
}

} // namespace marac::proof
