// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/ConsultAssessment.h"

#include "core/people/addresses/AddressInText.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/MaskedAssessment.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

Result<> mayOpen(const CaseGate &gate, const NewAssessment &assessment)
{
    const Result<> referral = gate.mayOpen(assessment.referralId);
    return referral ? gate.mayOpen(assessment.caseId) : referral;
}

Result<AssessmentView> consultAssessment(Register &reg, AssessmentId id)
{
    const auto describe = [id](const Reading &r) -> Result<AuditEvent> {
        AuditEvent access{AuditVerb::Consult, {SubjectKind::Assessment, id.value()}};
        const std::optional<Assessment> assessment = AssessmentTable::find(r.db(), id);
        if (!assessment)
            return access;
        if (const Result<> gate = mayOpen(CaseGate(r.db()), *assessment); !gate)
            return Failure(gate.error());
        if (assessment->referralId)
            access.about.append({SubjectKind::Referral, assessment->referralId.value()});
        if (assessment->caseId)
            access.about.append({SubjectKind::CaseFile, assessment->caseId.value()});
        for (const PersonId victim : AssessmentTable::victimsOf(r.db(), *assessment))
            access.about.append({SubjectKind::Person, victim.value()});
        return access;
    };
    return reg.consult(Operation::ConsultReferrals, describe, [&](const Reading &r) -> Result<AssessmentView> {
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
        const AddressInText addresses(r.db());
        return AssessmentView{withAddressesMasked(addresses, *assessment), *tool};
    });
}

Result<RiskTool> consultRiskTool(Register &reg)
{
    const AuditEvent access{AuditVerb::Consult, {SubjectKind::Setting, 0, QStringLiteral("risk-tool")}};
    return reg.consult(Operation::ConsultReferrals, access,
                       [](const Reading &r) -> Result<RiskTool> { return RiskToolTable::inUse(r.db()); });
}

} // namespace marac
