// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/people/ConsultPerson.h"
#include "core/referrals/ListReferrals.h"
#include "core/referrals/ReferralTable.h"
#include "core/referrals/deciding/ReferralReturnTable.h"
#include "core/referrals/deciding/ReferralStanding.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/tool/RiskTool.h"

namespace marac {

class Reading;
class Register;

/// What was typed of a referral, as it may be shown: every protected address is masked. It is revealed with the person alone, and
/// recorded there.
struct ShownReferral
{
    ReferralRecord record;
    QList<PersonFile> people; ///< one for each of record.parts, in the same order
    std::optional<Assessment> assessment;
    QList<ReferralReturn> returns;
};

/// Everything about one referral, as it was typed: what a form goes on from. A page shows asShown().
struct ReferralFile
{
    ReferralRecord record;
    QList<PersonFile> people;             ///< one for each of record.parts, in the same order
    std::optional<Assessment> assessment; ///< the newest
    std::optional<RiskTool> tool;         ///< by which it was made
    ReferralStanding standing;
    QList<ReferralReturn> returns; ///< each time it went back to its referrer, oldest first
    QString caseRef;               ///< empty until accepted
    ShownReferral shown;           ///< filled by consultReferral() alone
};

/// One referral with its people; the entry names the referral, each person and whoever is said to be the same as one of them
/// (R122). Refused while its case is closed (R103).
Result<ReferralFile> consultReferral(Register &records, ReferralId id);

/// The same inside a read that has already been recorded; the referral must be there. Nothing in it is for showing: the papers
/// see to what they carry.
ReferralFile readReferral(const Reading &reading, ReferralId id);

/// A consulted referral for whoever only looks at it: nothing in it tells a protected address.
ReferralFile asShown(ReferralFile file);

/// What the next assessment of a referral starts from: the newest one's answers, each with the agency it came from then
/// (R008), or none. The referrer makes the first one; who makes a later one is not known, and it is for `occasion` (R9).
NewAssessment nextAssessment(const ReferralFile &file, QDate today, RescoreOccasion occasion = RescoreOccasion::Review);

} // namespace marac
