// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/CaseFile.h"

namespace marac {

class Change;
class Register;

/// Adds a line of tracking data to a case file (R037, R042) with the agency it came from (R008). Lines are never changed;
/// what turns out wrong is put right by a later line. Notes and incidents alone are added so; an incident starts the clock of
/// the next assessment (R9). Refused while the case is closed (R103).
Result<> addCaseEvent(Register &records, const CaseEvent &event);
/// The same inside a change that is already open.
Result<> addCaseEvent(Change &change, const CaseEvent &event);

} // namespace marac
