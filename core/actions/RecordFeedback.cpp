// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"

#include "core/actions/ActionTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RecordFeedback)
};
} // namespace

static QList<FieldProblem> feedbackProblems(const ActionFeedback &feedback, const Action &action, QDate today)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("text"), feedback.text, text::narrativeLimit);
    if (!feedback.receivedOn.isValid())
        problems.append({QStringLiteral("receivedOn"), Words::tr("Give the day on which the agency reported.")});
    else if (feedback.receivedOn > today)
        problems.append({QStringLiteral("receivedOn"),
                         Words::tr("This day is in the future. Give the day on which the agency reported.")});
    else if (feedback.receivedOn < action.setOn)
        problems.append({QStringLiteral("receivedOn"),
                         Words::tr("This day is before the meeting that set the action. Give a later day.")});
    if (feedback.outcome != ActionState::Completed && feedback.text.isEmpty())
        problems.append(
            {QStringLiteral("text"), Words::tr("Say what the agency reported, or why the action was not done.")});
    return problems;
}

Result<> recordFeedback(Change &change, const ActionFeedback &given)
{
    ActionFeedback feedback = given;
    feedback.text = text::kept(given.text);
    ActionTable table(change.db());
    std::optional<Action> action = table.find(feedback.actionId);
    if (!action)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(change.db()).mayOpen(action->caseId); !gate)
        return gate;
    if (action->state != ActionState::Open) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This action has ended already. Nothing was changed; what was reported before is kept."));
    }
    if (feedback.sourceAgencyId != action->ownerAgencyId) {
        return failure(
            Problem::Kind::Refused,
            Words::tr(
                "This action belongs to another agency; only its owner can report on it (R032). Nothing was changed."));
    }
    const QList<FieldProblem> problems = feedbackProblems(feedback, *action, change.today());
    if (!problems.isEmpty())
        return invalid(problems);
    table.insertFeedback(feedback);
    if (feedback.outcome != ActionState::Open) {
        action->state = feedback.outcome;
        action->endedOn = feedback.receivedOn;
        if (!table.update(*action))
            return changedMeanwhile();
    }
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Action, action->id.value(), action->ref},
                  {QStringLiteral("feedback"), QStringLiteral("state")},
                  {},
                  {},
                  {{SubjectKind::CaseFile, action->caseId.value(), {}}}});
    return {};
}

Result<> recordFeedback(Register &records, const ActionFeedback &feedback)
{
    return records.change(Operation::KeepActions, [&](Change &change) { return recordFeedback(change, feedback); });
}

} // namespace marac
