// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/criteria/Criterion.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Criterion)
};
} // namespace

QString criterionWord(Criterion criterion)
{
    switch (criterion) {
    case Criterion::VisibleHighRisk:
        return Words::tr("Visible high risk");
    case Criterion::ProfessionalJudgement:
        return Words::tr("Professional judgement");
    case Criterion::Escalation:
        return Words::tr("Potential escalation");
    case Criterion::Repeat:
        break;
    }
    return Words::tr("Repeat");
}

QString criterionWords(const ReferralCriterion &criterion)
{
    QStringList more;
    if (criterion.heardOn.isValid())
        more += Words::tr("heard on %1").arg(criterion.heardOn.toString(QStringLiteral("dd/MM/yyyy")));
    if (!criterion.caseRef.isEmpty())
        more += criterion.caseRef;
    const QString word = criterionWord(criterion.criterion);
    //: why a case is referred, then when it was heard and its number
    return more.isEmpty() ? word : Words::tr("%1 (%2)").arg(word, more.join(QStringLiteral(", ")));
}

QList<FieldProblem> criterionProblems(const QList<ReferralCriterion> &criteria, QDate today)
{
    QList<FieldProblem> problems;
    for (const ReferralCriterion &one : criteria) {
        problems += text::problemsIn(QStringLiteral("earlierCaseRef"), one.caseRef, text::lineLimit);
        if (one.heardOn.isValid() && one.heardOn > today)
            problems.append({QStringLiteral("heardOn"),
                             Words::tr("This day is in the future. Give the day on which the case was heard.")});
    }
    return problems;
}

} // namespace marac
