// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Judgement.h"
#include "core/risk/rules/RescoreDue.h"
#include "core/risk/rules/RiskAnswers.h"
#include "core/risk/rules/ScoreAssessment.h"

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
    std::optional<RescoreOccasion> occasion; ///< R9: what called for it; none: the referral itself
    QString assessorName;                    ///< R021: result, assessor and date
    QString assessorPost;
    AgencyId sourceAgencyId; ///< R008
    RiskContext context;
    RiskAnswers answers;
};

/// One assessment as it stands in the register. Answers never change afterwards; a mistake is mended by a new assessment.
/// The computed band, the override and the final band are three fields of their own; each judgement stays beside the next.
struct Assessment : NewAssessment
{
    AssessmentId id;
    QString toolId;
    int toolVersion = 0;
    QDateTime recordedAt; ///< UTC
    int ticks = 0;
    int rangeHigh = 0;
    RiskBand computedBand = RiskBand::Standard;
    QList<Judgement> judgements; ///< oldest first; the last one counts
    RiskBand finalBand = RiskBand::Standard;
    QList<RiskRule> rulesFired;
    qint64 version = 1;
};

} // namespace marac
