// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/deciding/ReferralStanding.h"

#include "core/agencies/signatories/SignatoryStatus.h"
#include "core/agencies/signatories/SignatoryTable.h"
#include "core/risk/AssessmentTable.h"

namespace marac {

ReferralStanding referralStanding(const Connection &db, const ReferralRecord &record, QDate day)
{
    ReferralStanding standing;
    AssessmentStanding assessed;
    if (const std::optional<Assessment> assessment = AssessmentTable::latestOf(db, record.referral.id)) {
        standing.finalBand = assessment->finalBand;
        assessed.done = true;
        assessed.notAsked = assessment->answers.count(Answer::NotAsked);
    }
    const std::optional<Signatory> signatory = SignatoryTable::ofAgency(db, record.referral.referringAgencyId);
    standing.completeness = referralCompleteness(record, assessed, signatory && mayTakePart(*signatory, day));
    return standing;
}

} // namespace marac
