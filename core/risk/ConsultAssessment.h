// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"
#include "core/risk/Assessment.h"

namespace marac {

class CaseGate;

/// An assessment with the tool by which it was made, so that it reads by its own questions.
struct AssessmentView
{
    Assessment assessment;
    RiskTool tool;
};

/// R103 for an assessment: closed with its referral and with its case.
Result<> mayOpen(const CaseGate &gate, const NewAssessment &assessment);

/// One assessment; the access is recorded first (R122), with its referral, its case and whom it is about. A protected address is
/// masked in its notes and in the reasons of judgements: the next assessment starts from the referral's file. Refused while its
/// case is closed (R103).
Result<AssessmentView> consultAssessment(Register &reg, AssessmentId id);

/// The tool by which the next assessment will be made.
Result<RiskTool> consultRiskTool(Register &reg);

} // namespace marac
