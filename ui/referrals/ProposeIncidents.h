// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/Referral.h"

namespace marac {

class PageContext;
class RiskForm;

/// R3: puts into a new assessment the incidents that the register knows of, to whatever agency; whoever assesses corrects them.
void proposeIncidents(PageContext &context, ReferralId referral, RiskForm &form);

} // namespace marac
