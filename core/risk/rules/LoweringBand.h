// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/BandOverride.h"

namespace marac {

/// Rule R6 of the tool, its floor: the lowest band to which judgement may lower an assessment on which these rules fired. R2
/// holds it at Very high, R1 at High.
RiskBand lowestBand(const QList<RiskRule> &rulesFired);

/// Rule R6, when it applies: whether `wanted` lowers the protection, below the computed band or below the one that stands now.
bool isLowering(RiskBand computed, RiskBand standing, RiskBand wanted);

/// Rule R6, its second person: another officer designated that day, neither the one who judges nor the first authoriser.
/// What is wrong with it; empty when it may stand.
QList<FieldProblem> secondAuthoriserProblems(const BandOverride &wanted, const QList<Authoriser> &designated);

} // namespace marac
