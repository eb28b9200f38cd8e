// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ReferralStanding.h"

#include "core/risk/AssessmentTable.h"

namespace marac {

ReferralStanding referralStanding(const Connection &db, const ReferralRecord &record)
{
    ReferralStanding standing;
    AssessmentStanding assessed;
    if (const std::optional<Assessment> assessment = AssessmentTable::latestOf(db, record.referral.id)) {
        standing.finalBand = assessment->finalBand;
        assessed.done = true;
        assessed.notAsked = assessment->answers.count(Answer::NotAsked);
    }
    standing.completeness = referralCompleteness(record, assessed);
    return standing;
}

} // namespace marac
