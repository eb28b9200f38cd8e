// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/BandOverride.h"
#include "core/risk/rules/RiskAnswers.h"

#include <QDateTime>

namespace marac {

struct Assessment;
using AssessmentId = Id<Assessment>;
struct Referral;
using ReferralId = Id<Referral>;
struct CaseFile;
using CaseFileId = Id<CaseFile>;

/// What an assessor hands in.
struct NewAssessment
{
    ReferralId referralId; ///< the referral it came with; invalid for one made later in the case (R9)
    CaseFileId caseId;     ///< the case; invalid until the referral is accepted
    QDate assessedOn;
    QString assessorName; ///< R021: result, assessor and date
    QString assessorPost;
    AgencyId sourceAgencyId; ///< R008
    RiskContext context;
    RiskAnswers answers;
};

/// One assessment as it stands in the register. Answers never change afterwards; a mistake is mended by a new assessment.
/// The computed band, the override and the final band are three fields of their own.
struct Assessment : NewAssessment
{
    AssessmentId id;
    QString toolId;
    int toolVersion = 0;
    QDateTime recordedAt; ///< UTC
    int ticks = 0;
    int rangeHigh = 0;
    RiskBand computedBand = RiskBand::Standard;
    std::optional<BandOverride> judgement;
    QDateTime judgedAt; ///< UTC; invalid while there is no override
    RiskBand finalBand = RiskBand::Standard;
    QList<RiskRule> rulesFired;
    qint64 version = 1;
};

} // namespace marac
