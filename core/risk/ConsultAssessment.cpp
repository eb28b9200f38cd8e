// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ConsultAssessment.h"

#include "core/risk/AssessmentTable.h"
#include "core/risk/tool/RiskToolTable.h"

#include <QCoreApplication>

namespace marac {

Result<AssessmentView> consultAssessment(Register &reg, AssessmentId id)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Assessment, id.value()}};
    return reg.consult(Operation::ConsultReferrals, access, [&](const Reading &r) -> Result<AssessmentView> {
        const std::optional<Assessment> assessment = AssessmentTable::find(r.db(), id);
        if (!assessment) {
            return failure(Problem::Kind::NotFound,
                           QCoreApplication::translate(
                               "ConsultAssessment",
                               "That assessment is not in the register. Go back to the list and choose again."));
        }
        const std::optional<RiskTool> tool = RiskToolTable::find(r.db(), assessment->toolId, assessment->toolVersion);
        if (!tool)
            throw StoreFault(StoreFault::Cause::Corrupt, 0);
        return AssessmentView{*assessment, *tool};
    });
}

Result<RiskTool> consultRiskTool(Register &reg)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Setting, 0, QStringLiteral("risk-tool")}};
    return reg.consult(Operation::ConsultReferrals, access,
                       [](const Reading &r) -> Result<RiskTool> { return RiskToolTable::inUse(r.db()); });
}

} // namespace marac
