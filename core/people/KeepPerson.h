// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/people/Person.h"

#include <QStringList>

namespace marac {

class Change;
class Register;

/// A person as a form hands them over.
struct PersonEntry
{
    Person person;
    std::optional<Address> address; ///< kept together with the person; none: the person's addressId stays as it is
    QStringList aliases;            ///< all other names; those no longer listed go
    bool noAddressKnown = false;    ///< no address is known any more: the person has none from now on
    QString liftReason = {};        ///< why the person has no protected address from now on; see liftsProtection()
};

/// What became of an entry that was kept.
struct KeptPerson
{
    PersonId id;
    /// Protection was lifted, and the address is hidden as before: the same home is protected elsewhere, in another record or
    /// as an earlier address (ProtectedPlaces).
    bool staysHidden = false;
};

/// Adds a person (id not valid) or changes one, with address and other names, in one step.
/// R008: person.sourceAgencyId is the agency that says what is new or different in this entry. Each such field is kept as a
/// fact of that agency and the earlier value stays on file with its own; a changed address is a new address, the one before
/// stays as it was. Whether a place is protected is nobody's knowledge: it changes on the address itself, and on earlier ones
/// of the same place. New other names are that agency's. What is the same keeps its agency, and the person that of whoever
/// first described them. Field problems of the address are named "address.postcode" and so on.
/// Protection is never lifted in passing, nor by saying first that no address is known: where liftsProtection(), the entry
/// gives the reason ("address.liftReason"), which stands in the trail with the words "address.protectionLifted" and tells no
/// protected address. An import gives none. Where the home is protected elsewhere, too, the lift changes nothing of what is
/// shown: the entry says so with the words "address.protectedElsewhere", and keepPersonAndTell() to whoever lifted it.
Result<PersonId> keepPerson(Register &reg, const PersonEntry &entry);
/// The same inside a change that is already open: a referral is kept together with its people.
Result<PersonId> keepPerson(Change &change, const PersonEntry &entry);
/// Both of them, telling what became of it.
Result<KeptPerson> keepPersonAndTell(Register &reg, const PersonEntry &entry);
Result<KeptPerson> keepPersonAndTell(Change &change, const PersonEntry &entry);

} // namespace marac
