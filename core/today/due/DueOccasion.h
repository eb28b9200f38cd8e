// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Referral.h"
#include "core/risk/rules/RescoreDue.h"

namespace marac {

class Register;

/// R9: what a new assessment of this referral, or of the case it went to, answers to. An incident that no assessment has followed
/// goes before a review; with neither, and nothing left in the way of closing the file, it is the closure; else somebody
/// reviews the risk of their own accord. Recorded as a look at the referral and its case; refused while that is closed (R103).
Result<RescoreOccasion> dueOccasion(Register &records, ReferralId id);

} // namespace marac
