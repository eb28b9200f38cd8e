// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/telling/MaskedPerson.h"

#include "core/people/addresses/AddressInText.h"

namespace marac {

PersonFile withAddressesMasked(const AddressInText &addresses, PersonFile file)
{
    file.person.contactNotes = addresses.masked(file.person.contactNotes);
    for (PersonFact &fact : file.facts) {
        if (fact.field == QStringLiteral("contactNotes"))
            fact.value = addresses.masked(fact.value);
    }
    for (SamePerson &same : file.same)
        same.sameness.reason = addresses.masked(same.sameness.reason);
    return file;
}

} // namespace marac
