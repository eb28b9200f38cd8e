// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/agencies/Agency.h"
#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

/// R116: a case list goes by e-mail only to an agency whose address in the register is on a network recognised as secure on
/// that day. Why this method won't do for this agency, and what will; every other one always does.
QList<FieldProblem> methodProblems(CirculationMethod method, const Agency &agency, QDate day);

} // namespace marac
