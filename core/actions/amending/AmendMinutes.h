// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/amending/MinutesAmendment.h"
#include "core/actions/minutes/MinutesLifecycle.h"
#include "core/base/Result.h"

namespace marac {

class Change;
class Register;

/// Locked minutes alone are amended (D5); what isn't locked is changed as it is.
Result<> mayAmendMinutes(const Minutes &minutes);

/// Adds an amendment to locked minutes and answers its number. It is the chair's decision, as the approval was: somebody with
/// that role approves as themselves today; anybody else records whose approval it was and on which day, from the lock until
/// today. Of a case it must be one of these minutes, and open (R103). Invalid names the fields text, reason, caseId,
/// sourceAgencyId, chair and on.
Result<int> amendMinutes(Register &records, const MinutesAmendment &amendment);
Result<int> amendMinutes(Change &change, const MinutesAmendment &amendment);

} // namespace marac
