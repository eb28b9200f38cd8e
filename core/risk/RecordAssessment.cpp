// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/RecordAssessment.h"

#include "core/base/Text.h"
#include "core/risk/AssessmentTable.h"
#include "core/risk/ConsultAssessment.h"
#include "core/risk/tool/RiskToolTable.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Assessment)
};

constexpr int mostIncidents = 10'000;
} // namespace

static QList<FieldProblem> problemsInContext(const RiskContext &context)
{
    QList<FieldProblem> problems;
    if (context.incidents6Months < 0 || context.incidents6Months > mostIncidents)
        problems.append(
            {QStringLiteral("incidents6Months"), Words::tr("Give a whole number from 0 to %L1.").arg(mostIncidents)});
    if (context.incidents30Days < 0 || context.incidents30Days > mostIncidents)
        problems.append(
            {QStringLiteral("incidents30Days"), Words::tr("Give a whole number from 0 to %L1.").arg(mostIncidents)});
    else if (context.incidents30Days > context.incidents6Months) {
        problems.append(
            {QStringLiteral("incidents6Months"),
             Words::tr("The six months include the last thirty days. Give at least as many incidents here.")});
    }
    return problems;
}

QList<FieldProblem> problemsIn(const NewAssessment &a, QDate today)
{
    QList<FieldProblem> problems;
    if (!a.referralId && !a.caseId)
        problems.append(
            {QStringLiteral("referralId"), Words::tr("Say to which referral or case the assessment belongs.")});
    if (!a.assessedOn.isValid())
        problems.append({QStringLiteral("assessedOn"), Words::tr("Give the day on which the assessment was made.")});
    else if (a.assessedOn > today)
        problems.append(
            {QStringLiteral("assessedOn"), Words::tr("This day is in the future. Give the day on which it was made.")});
    if (text::kept(a.assessorName).isEmpty())
        problems.append({QStringLiteral("assessorName"), Words::tr("Name the assessor.")});
    problems += text::problemsIn(QStringLiteral("assessorName"), a.assessorName, text::lineLimit);
    problems += text::problemsIn(QStringLiteral("assessorPost"), a.assessorPost, text::lineLimit);
    if (!a.sourceAgencyId)
        problems.append({QStringLiteral("sourceAgencyId"), Words::tr("Choose the agency that made the assessment.")});
    problems += problemsInContext(a.context);
    if (a.answers.count(Answer::NotAsked) == riskItemCount)
        problems.append(
            {QStringLiteral("answers"), Words::tr("No item has an answer. Answer the items, “don’t know” included.")});
    for (int item = 1; item <= riskItemCount; ++item)
        problems += text::problemsIn(QStringLiteral("note%1").arg(item), a.answers.at(item).note, text::narrativeLimit);
    return problems;
}

static Assessment scored(const NewAssessment &given, const RiskTool &tool, const QDateTime &now)
{
    Assessment a;
    static_cast<NewAssessment &>(a) = given;
    a.assessorName = text::kept(given.assessorName);
    a.assessorPost = text::kept(given.assessorPost);
    for (int item = 1; item <= riskItemCount; ++item)
        a.answers.at(item).note = text::kept(given.answers.at(item).note);
    const RiskScore score = scoreAssessment(tool, a.answers, a.context);
    a.recordedAt = now;
    a.ticks = score.ticks;
    a.rangeHigh = score.range.high;
    a.computedBand = score.computedBand;
    a.finalBand = score.computedBand;
    a.rulesFired = score.rulesFired;
    return a;
}

Result<AssessmentId> addAssessment(Change &change, const NewAssessment &given)
{
    const QList<FieldProblem> problems = problemsIn(given, change.today());
    if (!problems.isEmpty()) {
        return failure(Problem::Kind::Invalid,
                       Words::tr("The assessment was not recorded. Mend the fields named here and save again."),
                       problems);
    }
    if (const Result<> gate = mayOpen(CaseGate(change.db()), given); !gate)
        return Failure(gate.error());
    const RiskTool tool = RiskToolTable::inUse(change.db());
    const qint64 toolRow = RiskToolTable(change.db()).ensure(tool, change.today());
    const AssessmentId id = AssessmentTable(change.db()).insert(scored(given, tool, change.now()), toolRow);

    AuditEvent event{AuditVerb::Collect,
                     {SubjectKind::Assessment, id.value()},
                     {QStringLiteral("answers"), QStringLiteral("computed_band")}};
    if (given.referralId)
        event.about.append({SubjectKind::Referral, given.referralId.value()});
    if (given.caseId)
        event.about.append({SubjectKind::CaseFile, given.caseId.value()});
    change.audit(event);
    return id;
}

Result<AssessmentId> recordAssessment(Register &reg, const NewAssessment &assessment)
{
    return reg.change(Operation::TakeReferral, [&](Change &c) { return addAssessment(c, assessment); });
}

} // namespace marac
