// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Referral.h"
#include "core/risk/rules/ReportedIncidents.h"

namespace marac {

class Register;

/// What the register knows of the incidents that an assessment of this referral has to take into account (R3): its own, and
/// those of the file it went to and of all that its victims have, under whichever record (R036) and whichever agency told of
/// them; where it names no victim, of the files of its place (R038). Recorded as a look at the referral and those files; files
/// that are closed just now (R103) are left out.
Result<ReportedIncidents> countIncidents(Register &records, ReferralId id, QDate assessedOn);

} // namespace marac
