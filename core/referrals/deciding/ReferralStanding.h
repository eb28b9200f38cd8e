// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/referrals/deciding/ReferralCompleteness.h"
#include "core/risk/rules/RiskBand.h"

#include <optional>

namespace marac {

class Connection;

/// How far a referral has come: what is missing, and the band of its newest assessment.
struct ReferralStanding
{
    QList<CompletenessItem> completeness;
    std::optional<RiskBand> finalBand; ///< none: not assessed
};

/// Reads the newest assessment of the referral, and whether its agency is a signatory on `day`. For use inside a change or
/// reading that is already open.
ReferralStanding referralStanding(const Connection &db, const ReferralRecord &record, QDate day);

} // namespace marac
