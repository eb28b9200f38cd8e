// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/matching/PersonMatch.h"

#include "core/people/PeopleWords.h"
#include "core/people/PersonName.h"
#include "core/people/addresses/SameAddress.h"
#include "core/people/matching/BirthDates.h"
#include "core/people/matching/NameLikeness.h"

#include <algorithm>

namespace marac {

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
    case MatchReason::SameNameBirthSlip:
        return 75;
    case MatchReason::SimilarNameAndBirth:
        return 72;
    case MatchReason::SameNameBirthMissing:
        return 50;
    case MatchReason::SameAlias:
        return 45;
    case MatchReason::SimilarNameBirthMissing:
        return 42;
    case MatchReason::SamePhone:
        return 40;
    case MatchReason::SameProperty:
        return 30;
    case MatchReason::SameAddress:
        return 25;
    case MatchReason::SameNameOtherBirth:
        return 20;
    }
    Q_UNREACHABLE();
}

static MatchReason sameName(Births births)
{
    switch (births) {
    case Births::Equal:
        return MatchReason::SameNameAndBirth;
    case Births::Swapped:
        return MatchReason::SameNameBirthSwapped;
    case Births::Slip:
        return MatchReason::SameNameBirthSlip;
    case Births::Different:
        return MatchReason::SameNameOtherBirth;
    case Births::Open:
        break;
    }
    return MatchReason::SameNameBirthMissing;
}

static bool areSimilar(const QStringList &names, const QStringList &knownNames, Births births)
{
    const auto isSimilar = [births](const NameLikeness &name, const NameLikeness &known) {
        return (births == Births::Equal || (births == Births::Open && name.sharesWord(known))) && name.isLike(known);
    };
    return std::any_of(names.begin(), names.end(), [&](const QString &key) {
        const NameLikeness name(key);
        return std::any_of(knownNames.begin(), knownNames.end(),
                           [&](const QString &known) { return isSimilar(name, NameLikeness(known)); });
    });
}

static void compareNames(const PersonFacts &entered, const PersonFacts &known, QList<MatchReason> &reasons)
{
    const Births births = compareBirths({entered.person.bornOn, entered.person.bornOnEstimated},
                                        {known.person.bornOn, known.person.bornOnEstimated});
    const QString name = nameKey(entered.person);
    if (!name.isEmpty() && name == nameKey(known.person)) {
        reasons.append(sameName(births));
        return;
    }
    const QStringList names = allNames(entered);
    const QStringList knownNames = allNames(known);
    if (std::any_of(names.begin(), names.end(), [&](const QString &key) { return knownNames.contains(key); }))
        reasons.append(births == Births::Different ? MatchReason::SameNameOtherBirth : MatchReason::SameAlias);
    else if (areSimilar(names, knownNames, births))
        reasons.append(births == Births::Equal ? MatchReason::SimilarNameAndBirth
                                               : MatchReason::SimilarNameBirthMissing);
}

bool isCompared(const std::optional<Address> &home)
{
    return !home || !home->isProtected;
}

/// How the places they live at speak for it; a protected one of either says nothing, by its property number neither.
static std::optional<MatchReason> compareHomes(const PersonFacts &entered, const PersonFacts &known)
{
    if (!isCompared(entered.address) || !isCompared(known.address))
        return std::nullopt;
    if (entered.uprn && entered.uprn == known.uprn)
        return MatchReason::SameProperty;
    if (entered.address && known.address && areSameAddress(*entered.address, *known.address))
        return MatchReason::SameAddress;
    return std::nullopt;
}

PersonCandidate comparePersons(const PersonFacts &entered, const PersonFacts &known)
{
    PersonCandidate candidate{known.person, {}, 0};
    compareNames(entered, known, candidate.reasons);
    const QString phone = phoneKey(entered.person.phone);
    if (!phone.isEmpty() && phone == phoneKey(known.person.phone))
        candidate.reasons.append(MatchReason::SamePhone);
    if (const std::optional<MatchReason> home = compareHomes(entered, known))
        candidate.reasons.append(*home);
    for (const MatchReason reason : std::as_const(candidate.reasons))
        candidate.strength += weight(reason);
    return candidate;
}

bool PersonCandidate::isGuess() const
{
    return std::all_of(reasons.begin(), reasons.end(), [](MatchReason reason) {
        return reason == MatchReason::SameNameBirthSlip || reason == MatchReason::SimilarNameAndBirth
            || reason == MatchReason::SimilarNameBirthMissing || reason == MatchReason::SameAddress
            || reason == MatchReason::SameNameOtherBirth;
    });
}

QString word(MatchReason reason)
{
    switch (reason) {
    case MatchReason::SameNameAndBirth:
        return People::tr("Same name and date of birth");
    case MatchReason::SameNameBirthSwapped:
        return People::tr("Same name; day and month of birth the other way round");
    case MatchReason::SameNameBirthSlip:
        return People::tr("Same name; a slip apart in the date of birth");
    case MatchReason::SimilarNameAndBirth:
        return People::tr("Similar name and the same date of birth");
    case MatchReason::SimilarNameBirthMissing:
        return People::tr("Similar name; a date of birth is missing or estimated");
    case MatchReason::SameNameBirthMissing:
        return People::tr("Same name; a date of birth is missing or estimated");
    case MatchReason::SameAlias:
        return People::tr("One of the names is the same");
    case MatchReason::SamePhone:
        return People::tr("Same telephone number");
    case MatchReason::SameProperty:
        return People::tr("Same property");
    case MatchReason::SameAddress:
        return People::tr("Same address");
    case MatchReason::SameNameOtherBirth:
        return People::tr("Same name, other date of birth");
    }
    Q_UNREACHABLE();
}

} // namespace marac
