// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/ReferralRecord.h"

#include "core/base/Result.h"

#include <optional>

namespace marac {

/// The referral with its texts as they are kept (trimmed, NFC): why it can't wait is said of an emergency alone (R025).
Referral tidied(Referral referral);

/// What makes a referral impossible to keep at all, as opposed to incomplete (ReferralCompleteness): no agency to own it
/// (R008), dates that can't be, an emergency without its reason (R025), text no field may hold, a code of no list in force. A
/// code that is `stored` already and stays is kept: the partnership's own lists may not have come with the register.
QList<FieldProblem> referralProblems(const Referral &referral, const QList<ReferralStrand> &strands, QDate today,
                                     const std::optional<ReferralRecord> &stored = {});

} // namespace marac
