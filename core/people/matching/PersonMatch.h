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
    std::optional<Address> address = {}; ///< where they live now
};

enum class MatchReason {
    SameNameAndBirth,
    SameNameBirthSwapped,
    SameNameBirthSlip,
    SimilarNameAndBirth,
    SameNameBirthMissing,
    SameAlias,
    SimilarNameBirthMissing,
    SamePhone,
    SameProperty,
    SameAddress,
    SameNameOtherBirth
};

/// Somebody in the register who may be the same person, and why (R038). The administrator decides: two people of one
/// household share a property and a telephone.
struct PersonCandidate
{
    Person person;
    QList<MatchReason> reasons; ///< strongest first
    int strength = 0;           ///< for ordering; larger is likelier
    bool closed =
        false; ///< their case is closed just now (R103): neither who nor why is told, and they can't be chosen

    /// Whether nothing speaks for them but a likeness (of name, of birth), a name alone, or where they live.
    bool isGuess() const;
};

/// Whether a home may be compared with another: of a protected one a match would tell where it is.
bool isCompared(const std::optional<Address> &home);

/// Why `known` may be the person typed in as `entered`; no reasons when nothing speaks for it. The same name or other name is
/// one whatever the dates of birth, for either date may be wrong; with two different ones it is the weakest. A similar name with
/// two different dates is none; where a date is missing, one word of the similar names has to be the same. A protected address of
/// either is never compared, its property number neither (isCompared).
PersonCandidate comparePersons(const PersonFacts &entered, const PersonFacts &known);

/// In plain words, without any value: "Same name and date of birth".
QString word(MatchReason reason);

} // namespace marac
