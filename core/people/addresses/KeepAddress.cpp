// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/people/addresses/KeepAddress.h"

#include "core/base/Refusals.h"
#include "core/people/PeopleWords.h"
#include "core/people/addresses/AddressProblems.h"
#include "core/people/addresses/AddressTable.h"
#include "core/register/Register.h"

namespace marac {

QStringList addressFieldsChanged(const Address &was, const Address &changed)
{
    const Address is = tidied(changed);
    const std::pair<const char *, bool> compared[] = {
        {"organisation", was.organisation != is.organisation},
        {"saon", was.saon != is.saon},
        {"paon", was.paon != is.paon},
        {"street", was.street != is.street},
        {"locality", was.locality != is.locality},
        {"town", was.town != is.town},
        {"administrativeArea", was.administrativeArea != is.administrativeArea},
        {"postTown", was.postTown != is.postTown},
        {"postcode", was.postcode != is.postcode},
        {"uprn", was.uprn != is.uprn},
        {"usrn", was.usrn != is.usrn},
        {"asGiven", was.asGiven != is.asGiven},
        {"isProtected", was.isProtected != is.isProtected},
        {"noFixedAbode", was.noFixedAbode != is.noFixedAbode},
    };
    QStringList fields;
    for (const auto &[name, differs] : compared) {
        if (differs)
            fields.append(QString::fromLatin1(name));
    }
    return fields;
}

Result<AddressId> storeAddress(Change &change, const Address &address)
{
    QList<FieldProblem> problems = addressProblems(address);
    if (!address.sourceAgencyId.isValid())
        problems.append({QStringLiteral("sourceAgencyId"),
                         People::tr("Choose the agency this address comes from: it stays its property.")});
    if (!problems.isEmpty())
        return invalid(problems);
    Address kept = tidied(address);
    if (kept.id.isValid()) {
        if (!AddressTable::find(change.db(), kept.id))
            return noSuchRecord();
        if (!AddressTable::update(change.db(), kept))
            return changedMeanwhile();
    } else {
        kept.id = AddressTable::insert(change.db(), kept);
    }
    return kept.id;
}

} // namespace marac
