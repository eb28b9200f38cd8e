// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/MayReportOnAction.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MayReportOnAction)
};
} // namespace

static QList<FieldProblem> completionProblems(const Action &action, const ActionFeedback &feedback, QDate today)
{
    const QDate day = feedback.completedOn;
    QString text;
    if (!day.isValid())
        return {};
    if (feedback.outcome != ActionState::Completed)
        text = Words::tr("Only an action that is done has such a day. Leave it out, or say that the action is done.");
    else if (day > today)
        text = Words::tr("This day is in the future. Give the day on which it was done.");
    else if (day < action.setOn)
        text =
            Words::tr("This day is before the meeting that set the action. Give the day on which it was done since.");
    else if (feedback.receivedOn.isValid() && day > feedback.receivedOn)
        text =
            Words::tr("This day is after the report. Give the day on which it was done, or a later day of the report.");
    if (text.isEmpty())
        return {};
    return {{QStringLiteral("completedOn"), text}};
}

static QList<FieldProblem> feedbackProblems(const Action &action, const ActionFeedback &feedback, QDate today)
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
    if (feedback.text.isEmpty())
        problems.append({QStringLiteral("text"),
                         Words::tr("Say what the agency reported: what was done, or why it was not (R034).")});
    problems += completionProblems(action, feedback, today);
    problems += text::problemsIn(QStringLiteral("reportedBy"), feedback.reportedBy, text::lineLimit);
    return problems;
}

Result<> mayReportOnAction(const Action &action, const ActionFeedback &feedback, QDate today)
{
    if (action.state != ActionState::Open) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This action has ended already. Nothing was changed; what was reported before is kept. If there "
                      "is more to do, agree a new action when the case is next heard."));
    }
    if (feedback.sourceAgencyId != action.ownerAgencyId) {
        return failure(
            Problem::Kind::Refused,
            Words::tr("This action belongs to another agency; only its owner can report on it (R032). Nothing was "
                      "changed. Ask the owner how it stands, and record that as the owner's report."));
    }
    const QList<FieldProblem> problems = feedbackProblems(action, feedback, today);
    return problems.isEmpty() ? Result<>{} : Result<>(invalid(problems));
}

} // namespace marac
