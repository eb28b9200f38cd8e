// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/Person.h"

namespace marac {

enum class NameForm {
    Full,        ///< Jelani Osei
    Initials,    ///< J.O.: for projected and public screens
    SurnameFirst ///< OSEI Jelani: for lists in order
};

/// A person's name. Falls back on the name known by, then on "Name not known"; never empty.
QString personName(const Person &person, NameForm form = NameForm::Full);

/// Folded for comparing and searching: no case, no accents, no punctuation, words in alphabetical order, each after one
/// space (" jelani osei"), so that "OSEI, Jelani" equals "Jelani Osei".
QString nameKey(const QString &name);
/// Of the given and family name.
QString nameKey(const Person &person);
/// Of the name known by, with the family name; empty when there is none.
QString knownAsKey(const Person &person);

/// The digits that tell two telephone numbers apart: "+44 7700 900123" and "07700 900 123" give the same. Empty when there
/// are fewer than six digits.
QString phoneKey(const QString &phone);

/// What the phoneKey of every number begins with that begins as typed; empty with fewer than five digits, with fewer than four
/// behind the country code and the nought, and where there are letters.
QString phoneStart(const QString &typed);

} // namespace marac
