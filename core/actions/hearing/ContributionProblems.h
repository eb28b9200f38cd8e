// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

/// Why something said of a case can't be kept as it is: nobody's (R008), or without words. An agency that has nothing to report
/// needs none (R028), one that withholds gives the ground alone (R050). `contribution.text` as it is kept.
QList<FieldProblem> contributionProblems(const Contribution &contribution);

} // namespace marac
