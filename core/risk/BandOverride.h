// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/risk/Judgement.h"
#include "core/risk/rules/ScoreAssessment.h"

namespace marac {

/// Professional judgement as a person hands it in: who decided what and why, and the designated officers who answer for it.
struct BandOverride
{
    RiskBand band = RiskBand::High;
    QString rationale;
    QString byName; ///< the professional whose judgement it is
    QString byPost;
    AgencyId sourceAgencyId;      ///< R008: that professional's agency
    OfficerId authoriserId;       ///< the PDMO or DMO who agrees
    OfficerId secondAuthoriserId; ///< another officer again; compulsory for lowering (R6)
};

/// Rules R5 and R6 of the tool together, for an assessment with this computed band, on which `standing` stands now and these
/// rules fired. `designated`: the officers of that day. Raising needs what judgementProblems() asks for; lowering a
/// second authoriser as well, and never goes below lowestBand(). An override that leaves the standing band as it is is
/// refused.
Result<> checkOverride(RiskBand computed, RiskBand standing, const QList<RiskRule> &rulesFired,
                       const BandOverride &wanted, const QList<Authoriser> &designated);

} // namespace marac
