// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/AgencyTable.h"
#include "core/base/Result.h"

namespace marac {

class Register;

/// All agencies with their signatory and officers as of today, by name.
Result<QList<AgencyLine>> listAgencies(Register &reg);

/// The agencies that may be chosen for work on `day`: active, and signed on that day (R090).
Result<QList<Agency>> activeAgenciesOn(Register &reg, QDate day);

/// All data controllers, by legal name.
Result<QList<Signatory>> listSignatories(Register &reg);

} // namespace marac
