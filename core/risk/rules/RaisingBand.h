// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/BandOverride.h"

namespace marac {

/// Rule R5 of the tool: professional judgement may raise a band to any other, if it says why, whose judgement it is (name,
/// post, agency) and which PDMO or DMO agrees: one of the officers designated that day, and not the one who judges. The
/// fields to mend; empty when it may stand. Lowering needs all this as well (see LoweringBand).
QList<FieldProblem> judgementProblems(const BandOverride &wanted, const QList<Authoriser> &designated);

} // namespace marac
