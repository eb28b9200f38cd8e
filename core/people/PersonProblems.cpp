// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonProblems.h"

#include "core/base/Text.h"
#include "core/people/PeopleLists.h"
#include "core/people/PeopleWords.h"
#include "core/people/PersonName.h"

#include <utility>

namespace marac {

Person tidied(Person person)
{
    for (QString *part :
         {&person.givenName, &person.familyName, &person.knownAs, &person.gender, &person.ethnicity, &person.disability,
          &person.sexualOrientation, &person.phone, &person.contactNotes, &person.language})
        *part = text::kept(*part);
    return person;
}

static void checkCodes(const Person &person, QList<FieldProblem> &problems)
{
    const std::pair<const char *, const QString *> codes[] = {
        {"ethnicity", &person.ethnicity},
        {"disability", &person.disability},
        {"sexualOrientation", &person.sexualOrientation},
    };
    for (const auto &[field, code] : codes) {
        const QString name = QString::fromLatin1(field);
        if (!code->isEmpty() && !entryOf(*listOf(name), *code))
            problems.append({name, People::tr("Choose an entry of the list, or leave it as not recorded.")});
    }
}

static void checkText(const Person &person, QList<FieldProblem> &problems)
{
    const std::pair<const char *, const QString *> lines[] = {
        {"givenName", &person.givenName}, {"familyName", &person.familyName}, {"knownAs", &person.knownAs},
        {"gender", &person.gender},       {"phone", &person.phone},           {"language", &person.language},
    };
    for (const auto &[field, value] : lines)
        problems += text::problemsIn(QString::fromLatin1(field), *value, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("contactNotes"), person.contactNotes, text::narrativeLimit);
}

QList<FieldProblem> personProblems(const Person &person, QDate day)
{
    QList<FieldProblem> problems;
    checkText(person, problems);
    const bool named = !(person.givenName + person.familyName + person.knownAs).trimmed().isEmpty();
    if (!named)
        problems.append({QStringLiteral("familyName"),
                         People::tr("Type a name: a given name, a family name, or the name the person is known by.")});
    if (person.bornOn.isValid() && person.bornOn > day)
        problems.append(
            {QStringLiteral("bornOn"),
             People::tr(
                 "This day is still to come. Enter the date of birth again, or leave it empty if it is not known.")});
    else if (person.bornOn.isValid() && person.bornOn.year() < 1900)
        problems.append(
            {QStringLiteral("bornOn"),
             People::tr(
                 "This is more than a long lifetime ago. Enter the date of birth with all four digits of the year.")});
    checkCodes(person, problems);
    if (!person.phone.trimmed().isEmpty() && phoneKey(person.phone).isEmpty())
        problems.append(
            {QStringLiteral("phone"),
             People::tr("This holds no telephone number. Type its digits, and anything else in the contact notes.")});
    if (person.verifiedOn.isValid() && person.verifiedOn > day)
        problems.append(
            {QStringLiteral("verifiedOn"),
             People::tr("This day is still to come. Enter the day on which the details were last checked.")});
    if (!person.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         People::tr("Choose the agency these details come from: they stay its property.")});
    return problems;
}

} // namespace marac
