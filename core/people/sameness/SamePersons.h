// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/sameness/Sameness.h"

namespace marac {

class Connection;

/// Another record said to be of the same person, as a sheet shows it.
struct SamePerson
{
    Sameness sameness;
    PersonId personId;   ///< of the other record
    QString other;       ///< its name; closedWords() while its case is closed (R103)
    QString andOther;    ///< where it was said of two others: the name of the second; else empty
    bool closed = false; ///< then nothing is told of it, and the two can't be taken apart
};

/// One for each thing said that holds the records of this person together, oldest first. Where it was said of two others, by
/// way of whom the record belongs here too, both are named: taking them apart leaves this one with whom it was joined to.
QList<SamePerson> samePersonsOf(const Connection &db, PersonId person);

/// Whom these sayings name besides `person`: each once, and nobody of a saying that is closed (R103). Whoever reads the sayings
/// learns of them too, and their entry names them (R122).
QList<PersonId> othersNamedIn(const QList<SamePerson> &same, PersonId person);

/// Whether one of these sayings is of that record: it is said already, be it by way of others, that it is of this person.
bool isSaidOf(const QList<SamePerson> &same, PersonId other);

} // namespace marac
