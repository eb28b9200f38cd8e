// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/cases/transfer/Transfer.h"

namespace marac {

/// Why a transfer can't be kept as it is: no area, no day, nobody's word (R008), a day that is still to come or lies
/// before the move, papers that came before they were asked for, or a receipt before the papers. Its texts as they are kept.
QList<FieldProblem> transferProblems(const CaseTransfer &transfer, QDate today);

} // namespace marac
