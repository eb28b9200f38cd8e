// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/risk/rules/ScoreAssessment.h"

#include <optional>

namespace marac {

/// Professional judgement on the band: who decided what and why, and the designated officers who answer for it.
struct BandOverride
{
    RiskBand band = RiskBand::High;
    QString rationale;
    QString byName; ///< the professional whose judgement it is
    QString byPost;
    QString authoriser; ///< the PDMO or DMO who agrees
    std::optional<Designation> authoriserDesignation;
    QString secondAuthoriser; ///< another person again; compulsory for lowering (R6)
};

/// The lowest band to which judgement may lower an assessment on which these rules fired: R2 holds it at Very high, R1 at
/// High (rule R6 of the tool).
RiskBand lowestBand(const QList<RiskRule> &rulesFired);

/// Whether `wanted` lowers the protection: below the computed band, or below the band that stands now.
bool isLowering(RiskBand computed, RiskBand standing, RiskBand wanted);

/// Rules R5 and R6 of the tool. Raising is possible to any band, with rationale, name, post and a PDMO or DMO. Lowering
/// needs all that and a second authoriser who is neither of the first two people, and never goes below lowestBand().
/// An override that leaves the standing band as it is is refused.
Result<> checkOverride(RiskBand computed, RiskBand standing, const QList<RiskRule> &rulesFired,
                       const BandOverride &wanted);

} // namespace marac
