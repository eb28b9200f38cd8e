// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/PersonMatch.h"

#include "core/people/PeopleWords.h"
#include "core/people/PersonName.h"

#include <algorithm>

namespace marac {

enum class Births { Equal, Swapped, Open, Different };

static bool areSwapped(QDate a, QDate b)
{
    return a.year() == b.year() && a.month() == b.day() && a.day() == b.month();
}

static Births compareBirths(const Person &a, const Person &b)
{
    if (!a.bornOn.isValid() || !b.bornOn.isValid())
        return Births::Open;
    if (a.bornOn == b.bornOn)
        return Births::Equal;
    if (areSwapped(a.bornOn, b.bornOn))
        return Births::Swapped;
    const bool guessed = a.bornOnEstimated || b.bornOnEstimated;
    return guessed && std::abs(a.bornOn.year() - b.bornOn.year()) <= 2 ? Births::Open : Births::Different;
}

static QStringList allNames(const PersonFacts &facts)
{
    QStringList keys{nameKey(facts.person), knownAsKey(facts.person)};
    for (const QString &alias : facts.aliases)
        keys.append(nameKey(alias));
    keys.removeAll(QString());
    return keys;
}

static int weight(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameNameAndBirth:
        return 100;
    case MatchReason::SameNameBirthSwapped:
        return 80;
    case MatchReason::SameNameBirthMissing:
        return 50;
    case MatchReason::SameAlias:
        return 45;
    case MatchReason::SamePhone:
        return 40;
    case MatchReason::SameProperty:
        return 30;
    }
    Q_UNREACHABLE();
}

static void compareNames(const PersonFacts &entered, const PersonFacts &known, QList<MatchReason> &reasons)
{
    const Births births = compareBirths(entered.person, known.person);
    if (births == Births::Different)
        return;
    const QString name = nameKey(entered.person);
    if (!name.isEmpty() && name == nameKey(known.person)) {
        reasons.append(births == Births::Equal         ? MatchReason::SameNameAndBirth
                           : births == Births::Swapped ? MatchReason::SameNameBirthSwapped
                                                       : MatchReason::SameNameBirthMissing);
        return;
    }
    const QStringList names = allNames(entered);
    const QStringList knownNames = allNames(known);
    if (std::any_of(names.begin(), names.end(), [&](const QString &key) { return knownNames.contains(key); }))
        reasons.append(MatchReason::SameAlias);
}

PersonCandidate comparePersons(const PersonFacts &entered, const PersonFacts &known)
{
    PersonCandidate candidate{known.person, {}, 0};
    compareNames(entered, known, candidate.reasons);
    const QString phone = phoneKey(entered.person.phone);
    if (!phone.isEmpty() && phone == phoneKey(known.person.phone))
        candidate.reasons.append(MatchReason::SamePhone);
    if (entered.uprn && entered.uprn == known.uprn)
        candidate.reasons.append(MatchReason::SameProperty);
    for (const MatchReason reason : std::as_const(candidate.reasons))
        candidate.strength += weight(reason);
    return candidate;
}

QString word(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameNameAndBirth:
        return People::tr("Same name and date of birth");
    case MatchReason::SameNameBirthSwapped:
        return People::tr("Same name; day and month of birth the other way round");
    case MatchReason::SameNameBirthMissing:
        return People::tr("Same name; a date of birth is missing or estimated");
    case MatchReason::SameAlias:
        return People::tr("One of the names is the same");
    case MatchReason::SamePhone:
        return People::tr("Same telephone number");
    case MatchReason::SameProperty:
        return People::tr("Same property");
    }
    Q_UNREACHABLE();
}

} // namespace marac
