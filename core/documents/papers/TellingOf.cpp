// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/TellingOf.h"

#include "core/people/ConsultPerson.h"
#include "core/people/addresses/TellingWords.h"
#include "core/referrals/ReferralTable.h"

namespace marac::documents {

static QList<Address> addressesOf(const Connection &db, PersonId id)
{
    const PersonFile person = readPerson(db, id).value_or(PersonFile());
    QList<Address> addresses = person.earlierAddresses;
    if (person.address)
        addresses << *person.address;
    return addresses;
}

QStringList tellingOf(const Connection &db, CaseFileId id)
{
    QStringList telling;
    const ReferralTable referrals(db);
    for (const Referral &referral : referrals.ofCase(id)) {
        for (const ReferralPart &part : referrals.parts(referral.id)) {
            for (const Address &address : addressesOf(db, part.personId)) {
                if (address.isProtected)
                    telling += tellingWords(address);
            }
        }
    }
    return telling;
}

QStringList tellingOf(const Connection &db, PersonId id)
{
    QStringList telling;
    for (const Address &address : addressesOf(db, id))
        telling += tellingWords(address);
    return telling;
}

} // namespace marac::documents
