// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// Adds an agency (id not valid) or changes one. Its code is kept in capitals and is unique. Agencies are never deleted,
/// since facts stay theirs (R008): `active = false` takes one out of new work.
Result<AgencyId> keepAgency(Register &reg, const Agency &agency);
/// Adds an agency together with the data controller it is the first unit of. The controller's field problems are named
/// "signatory.legalName" and so on.
Result<AgencyId> keepAgency(Register &reg, const Signatory &controller, const Agency &agency);
/// The same inside a change that is already open.
Result<AgencyId> keepAgency(Change &change, const Agency &agency);

} // namespace marac
