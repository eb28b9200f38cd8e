// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cases/AgencyCodes.h"

#include "ui/widgets/fields/Choice.h"

#include <algorithm>

namespace marac {

void addAgencies(Choice &choice, const AgencyCodes &codes)
{
    QList<AgencyId> agencies = codes.keys();
    std::sort(agencies.begin(), agencies.end(),
              [&](AgencyId a, AgencyId b) { return codes.value(a) < codes.value(b); });
    for (const AgencyId agency : std::as_const(agencies))
        choice.addRecord(agency, codes.value(agency));
}

} // namespace marac
