// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

#include <QList>
#include <QStringList>

namespace marac {

/// What the rule compares of one person.
struct PersonFacts
{
    Person person;
    QStringList aliases;
    std::optional<qint64> uprn;
};

enum class MatchReason {
    SameNameAndBirth,
    SameNameBirthSwapped,
    SameNameBirthMissing,
    SameAlias,
    SamePhone,
    SameProperty
};

/// Somebody in the register who may be the same person, and why (R038). The administrator decides: two people of one
/// household share a property and a telephone.
struct PersonCandidate
{
    Person person;
    QList<MatchReason> reasons; ///< strongest first
    int strength = 0;           ///< for ordering; larger is likelier
};

/// Why `known` may be the person typed in as `entered`; no reasons when nothing speaks for it. The same name with two
/// different birth dates (neither one the other with day and month swapped) is no reason on its own.
PersonCandidate comparePersons(const PersonFacts &entered, const PersonFacts &known);

/// In plain words, without any value: "Same name and date of birth".
QString word(MatchReason reason);

} // namespace marac
