// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/addresses/AddressTable.h"
#include "tests/support/MainJob.h"

namespace marac::test {

/// Written as they are and in one change; answers them with their numbers.
inline QList<Address> keptHomes(MainJob &job, QList<Address> addresses)
{
    MUST(job.reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        for (Address &address : addresses) {
            address.sourceAgencyId = job.agency("HHR");
            address.id = AddressTable::insert(change.db(), address);
        }
        change.audit({AuditVerb::Collect, {SubjectKind::Address, addresses.first().id.value()}});
        return {};
    }));
    return addresses;
}

} // namespace marac::test
