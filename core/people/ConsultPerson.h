// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/facts/PersonFact.h"
#include "core/people/sameness/SamePersons.h"

#include <QList>

namespace marac {

class Connection;
class Register;

/// All the register's people chapter holds about one person.
struct PersonFile
{
    Person person;
    std::optional<Address> address; ///< protected also where the place is, in whosever record
    QList<Alias> aliases;
    bool closed = false;             ///< R103: content left out, see ClosedPerson; readPerson() itself never sets it
    QList<PersonFact> facts;         ///< oldest first, earlier values too
    QList<Address> earlierAddresses; ///< newest first; protected where one tells a protected address of theirs
    QList<SamePerson> same;          ///< R036: other records said to be of the same person
    /// person.contactNotes without any protected address, to be read beside a form; consultPerson() alone sets it.
    QString contactNotesMasked = {};
    QList<AddressId> protectedHere = {}; ///< of the address and the earlier ones, those that this record itself protects
    bool sameProtected = false; ///< another record of the same person has a protected address, now or last
};

/// The agency that said what a field of the person holds now (R008); that which first described them when nobody else did.
AgencyId sourceOf(const PersonFile &file, const QString &field);

/// One person in full; the access is recorded with the person as its subject, and names whoever is said to be the same (R122). As
/// it was typed, for the form that changes it: what is shown alone is made by withAddressesMasked(). Earlier values of a field,
/// which are there to be read alone, tell no protected address. Refused while a case they are named in is closed (R103).
Result<PersonFile> consultPerson(Register &reg, PersonId id);

/// The same inside a read that has already been recorded.
std::optional<PersonFile> readPerson(const Connection &db, PersonId id);

/// Whether a copy of this address, in a draft, is masked now, whatever the copy says: while the person's address is protected, when
/// that one was, and when it is not on their file. False for one that was never kept.
bool isProtectedNow(const PersonFile &file, AddressId id);

} // namespace marac
