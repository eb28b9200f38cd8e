// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

#include <QHash>

namespace marac {

class Change;

/// The invented partnership of the demonstration register and of the tests: seven signatories, nine agencies, each with its
/// PDMO and a DMO. Three of the agencies are units of one signatory, the council.
struct DemonstrationPartnership
{
    QHash<QString, AgencyId> agencies; ///< by code: POL SCS ASC CSC HHR FRS MHT VS CCT
};

/// Adds the partnership to a register that has no agencies. Everyone signed on `since` and registrations run on from there.
Result<DemonstrationPartnership> addDemonstrationPartnership(Change &change, QDate since);

} // namespace marac
