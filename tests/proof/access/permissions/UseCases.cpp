// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/access/permissions/UseCases.h"

#include <algorithm>

namespace marac::proof {

bool UseCase::isPermittedTo(Role role) const
{
    return permits(role, askedBy(role))
        && std::all_of(also.begin(), also.end(), [role](Operation one) { return permits(role, one); });
}

const QList<UseCase> &useCases()
{
    static const QList<UseCase> all = useCasesOfAgencies() + useCasesOfReferrals() + useCasesOfPeople()
        + useCasesOfCases() + useCasesOfCirculation() + useCasesOfMinutes() + useCasesOfActions()
        + useCasesOfAttendance() + useCasesOfMeetings() + useCasesOfSharing() + useCasesOfPapers()
        + useCasesOfSettings() + useCasesOfAccounts() + useCasesOfSafekeeping();
    return all;
}

} // namespace marac::proof
