// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/risk/Assessment.h"

namespace marac {

/// Scores a completed assessment by the tool in use and keeps it with the register (R021, R023). Refuses one in which no
/// item was answered, one dated in the future, and one that belongs to neither a referral nor a case.
Result<AssessmentId> recordAssessment(Register &reg, const NewAssessment &assessment);

/// The same inside a change that is open already (a referral that comes with its assessment). Audits; permission is the
/// caller's.
Result<AssessmentId> addAssessment(Change &change, const NewAssessment &assessment);

/// Fields of the assessment that need mending; empty when it can be recorded.
QList<FieldProblem> problemsIn(const NewAssessment &assessment, QDate today);

} // namespace marac
