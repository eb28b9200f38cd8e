// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/OverrideBand.h"

#include "core/base/Text.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverrideBand)
};
} // namespace

static BandOverride kept(const BandOverride &given)
{
    return {given.band,
            text::kept(given.rationale),
            text::kept(given.byName),
            text::kept(given.byPost),
            text::kept(given.authoriser),
            given.authoriserDesignation,
            text::kept(given.secondAuthoriser)};
}

static AuditEvent eventFor(const Assessment &assessment, const BandOverride &judgement)
{
    AuditEvent event{AuditVerb::Alter,
                     {SubjectKind::Assessment, assessment.id.value()},
                     {QStringLiteral("override_band"), QStringLiteral("final_band")},
                     judgement.rationale};
    if (assessment.referralId)
        event.about.append({SubjectKind::Referral, assessment.referralId.value()});
    if (assessment.caseId)
        event.about.append({SubjectKind::CaseFile, assessment.caseId.value()});
    return event;
}

Result<> overrideBand(Register &reg, AssessmentId id, const BandOverride &given, qint64 version)
{
    const BandOverride judgement = kept(given);
    return reg.change(Operation::OverrideRisk, [&](Change &c) -> Result<> {
        const std::optional<Assessment> assessment = AssessmentTable::find(c.db(), id);
        if (!assessment)
            return failure(Problem::Kind::NotFound,
                           Words::tr("That assessment is not in the register. Nothing was changed."));
        if (const Result<> gate = mayOpen(CaseGate(c.db()), *assessment); !gate)
            return gate;
        if (const Result<> check =
                checkOverride(assessment->computedBand, assessment->finalBand, assessment->rulesFired, judgement);
            !check)
            return check;
        if (isLowering(assessment->computedBand, assessment->finalBand, judgement.band)
            && !permits(c.actor().role, Operation::AuthoriseLowering)) {
            return failure(Problem::Kind::Denied,
                           Words::tr("Your role does not lower a band. Nothing was changed. Ask somebody who may "
                                     "authorise it, such as the chair."));
        }
        if (!AssessmentTable(c.db()).judge(id, judgement, c.now(), version)) {
            return failure(Problem::Kind::Conflict,
                           Words::tr("The assessment was changed since you read it. Nothing was changed. Read it again "
                                     "and decide anew."));
        }
        c.audit(eventFor(*assessment, judgement));
        return {};
    });
}

} // namespace marac
