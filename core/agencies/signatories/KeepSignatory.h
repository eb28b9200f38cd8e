// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// Adds a data controller (id not valid) or changes one (R009, R016, R017, R134). A withdrawal is not made here: its
/// two dates stay as they are stored. Invalid names the fields; Conflict when somebody else changed it meanwhile.
Result<SignatoryId> keepSignatory(Register &reg, const Signatory &signatory);
/// The same inside a change that is already open.
Result<SignatoryId> keepSignatory(Change &change, const Signatory &signatory);

} // namespace marac
