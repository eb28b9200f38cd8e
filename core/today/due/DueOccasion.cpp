// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/DueOccasion.h"

#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/dossier/CloseCase.h"
#include "core/referrals/ReferralTable.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/risk/AssessmentTable.h"
#include "core/today/standing/CaseFactsTable.h"
#include "core/undertaking/CaseGate.h"

#include <algorithm>

namespace marac {

static bool has(const QList<RescoreEvent> &events, RescoreOccasion occasion)
{
    return std::any_of(events.begin(), events.end(),
                       [occasion](const RescoreEvent &event) { return event.occasion == occasion; });
}

static RescoreOccasion occasionOf(const Connection &db, const Referral &referral, QDate today)
{
    const std::optional<Assessment> newest = AssessmentTable::latestOf(db, referral.id);
    QDate assessedOn = newest ? newest->assessedOn : QDate();
    if (!referral.caseId.isValid()) {
        const bool isLater = referral.incidentOn.isValid() && assessedOn.isValid() && referral.incidentOn > assessedOn;
        return isLater ? RescoreOccasion::Incident : RescoreOccasion::Review;
    }
    for (const Assessment &assessment : AssessmentTable::ofCase(db, referral.caseId))
        assessedOn = std::max(assessedOn, assessment.assessedOn);
    const CaseFacts file = CaseFactsTable(db).of(referral.caseId).value_or(CaseFacts());
    const QList<RescoreEvent> due = rescoreDue(assessedOn, rescoreEventsOf(file));
    if (has(due, RescoreOccasion::Incident))
        return RescoreOccasion::Incident;
    const QDate review = nextReview(reviewCountsFrom(file), assessedOn, SettingTable::read(db).repeatMonths);
    if (has(due, RescoreOccasion::Review) || (review.isValid() && review <= today))
        return RescoreOccasion::Review;
    const std::optional<CaseFile> open = CaseFileTable(db).find(referral.caseId);
    const ClosingFacts facts = open ? closingFacts(db, *open) : ClosingFacts();
    const bool mayClose = open && facts.owedAssessment && facts.openActions == 0 && mayBeginToClose(facts);
    return mayClose ? RescoreOccasion::Closure : RescoreOccasion::Review;
}

Result<RescoreOccasion> dueOccasion(Register &records, ReferralId id)
{
    std::optional<Referral> referral;
    return records.consult(
        Operation::ConsultReferrals,
        [&](const Reading &reading) -> Result<AuditEvent> {
            referral = ReferralTable(reading.db()).find(id);
            if (!referral)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(id); !gate)
                return Failure(gate.error());
            AuditEvent access{
                AuditVerb::Consult, {SubjectKind::Referral, id.value(), referral->ref}, {QStringLiteral("occasion")}};
            if (referral->caseId.isValid())
                access.about << Subject{SubjectKind::CaseFile, referral->caseId.value(), {}};
            return access;
        },
        [&](const Reading &reading) -> Result<RescoreOccasion> {
            return occasionOf(reading.db(), *referral, reading.today());
        });
}

} // namespace marac
