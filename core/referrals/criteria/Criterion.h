// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/referrals/Referral.h"

namespace marac {

/// Why a referrer brings a case to a MARAC, as ticked on the form. The administrator's own tests are other ones (R4, R23).
enum class Criterion {
    VisibleHighRisk,       ///< by the ticks of the risk tool
    ProfessionalJudgement, ///< serious concern, whatever the ticks
    Escalation,            ///< incidents grow worse or more frequent
    Repeat                 ///< the case was heard before
};

/// One of them as the referrer gave it, with what goes with a repeat.
struct ReferralCriterion
{
    Criterion criterion = Criterion::VisibleHighRisk;
    QDate heardOn = {};           ///< when it was heard, of a repeat
    QString caseRef = {};         ///< under which case number, of a repeat
    AgencyId sourceAgencyId = {}; ///< R008
};

template <>
struct Codes<Criterion>
{
    static constexpr std::array<Code<Criterion>, 4> all{{
        {Criterion::VisibleHighRisk, "visible_high_risk"},
        {Criterion::ProfessionalJudgement, "professional_judgement"},
        {Criterion::Escalation, "escalation"},
        {Criterion::Repeat, "repeat"},
    }};
};

/// As forms and sheets say it.
QString criterionWord(Criterion criterion);
/// The same with the day and the number of a repeat.
QString criterionWords(const ReferralCriterion &criterion);

/// Fields "heardOn" and "earlierCaseRef" of a repeat: a day that has passed, and a number of one line.
QList<FieldProblem> criterionProblems(const QList<ReferralCriterion> &criteria, QDate today);

} // namespace marac
