// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/OverrideBand.h"

#include "core/base/Text.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/rules/LoweringBand.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(OverrideBand)
};
} // namespace

static BandOverride kept(BandOverride given)
{
    for (QString *line : {&given.rationale, &given.byName, &given.byPost})
        *line = text::kept(*line);
    return given;
}

/// Officers as they are designated now, so that the judgement says what held then. A raise has no second one.
static Judgement judgementOf(const BandOverride &wanted, const QList<Authoriser> &designated, bool lowers,
                             const QDateTime &now)
{
    return {wanted.band,
            wanted.rationale,
            wanted.byName,
            wanted.byPost,
            wanted.sourceAgencyId,
            *authoriserIn(designated, wanted.authoriserId),
            lowers ? authoriserIn(designated, wanted.secondAuthoriserId) : std::nullopt,
            now};
}

static AuditEvent eventFor(const Assessment &assessment, const Judgement &judgement)
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
    const BandOverride wanted = kept(given);
    return reg.change(Operation::OverrideRisk, [&](Change &c) -> Result<> {
        const std::optional<Assessment> assessment = AssessmentTable::find(c.db(), id);
        if (!assessment)
            return failure(
                Problem::Kind::NotFound,
                Words::tr("That assessment is not in the register. Nothing was changed. Open its referral again "
                          "and judge the assessment it shows."));
        if (const Result<> gate = mayOpen(CaseGate(c.db()), *assessment); !gate)
            return gate;
        const QList<Authoriser> designated = authorisersOn(c.db(), c.today());
        if (const Result<> check = checkOverride(assessment->computedBand, assessment->finalBand,
                                                 assessment->rulesFired, wanted, designated);
            !check)
            return check;
        const bool lowers = isLowering(assessment->computedBand, assessment->finalBand, wanted.band);
        const Judgement judgement = judgementOf(wanted, designated, lowers, c.now());
        if (!AssessmentTable(c.db()).judge(id, judgement, version)) {
            return failure(Problem::Kind::Conflict,
                           Words::tr("The assessment was changed since you read it. Nothing was changed. Read it again "
                                     "and decide anew."));
        }
        c.audit(eventFor(*assessment, judgement));
        return {};
    });
}

} // namespace marac
