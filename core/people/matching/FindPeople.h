// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/matching/PersonMatch.h"

namespace marac {

class Connection;
class KnownNames;
class Register;

/// Persons whose names (other names too) hold every word of `words` at the start of a word, case and accents aside; by
/// name, at most 200. Fewer than two letters in all find nobody. Recorded as a search; the words are not kept.
/// Of somebody whose case is closed (R103) there is only the number, and closedWords() for a name.
Result<QList<Person>> findPeople(Register &reg, const QString &words);

/// R038: who in the register may be the person entered, likeliest first, each with the reasons; at most 50. Somebody closed is told
/// of likewise, and only where more than a guess speaks for them.
Result<QList<PersonCandidate>> findMatches(Register &reg, const PersonFacts &entered);
/// The same inside a change or a read that has already been recorded.
QList<PersonCandidate> matchesOf(const Connection &db, const PersonFacts &entered);
/// For many in a row: `known` is kept from one to the next.
QList<PersonCandidate> matchesOf(const Connection &db, const PersonFacts &entered, KnownNames &known);

} // namespace marac
