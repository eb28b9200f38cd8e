// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionDue.h"

#include "core/base/Clock.h"
#include "core/base/Text.h"
#include "core/calendar/DueTime.h"

#include <QCoreApplication>

namespace marac {

ActionStanding actionStanding(const Action &action, QDate today)
{
    if (action.state != ActionState::Open)
        return ActionStanding::Ended;
    if (action.dueOn < today)
        return ActionStanding::Overdue;
    return action.dueOn == today ? ActionStanding::DueToday : ActionStanding::NotYetDue;
}

ActionStanding actionStanding(const Action &action, const QDateTime &now)
{
    if (action.state == ActionState::Open && isPastDue(action.dueOn, action.dueAt, now))
        return ActionStanding::Overdue;
    return actionStanding(action, Clock::local(now).date());
}

QDate doneOn(const Action &action)
{
    if (action.state != ActionState::Completed)
        return {};
    return action.completedOn.isValid() ? action.completedOn : action.endedOn;
}

QList<FieldProblem> actionProblems(const Action &action, QDate meetingDay, QTime meetingStartsAt)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("text"), action.text, text::narrativeLimit);
    if (text::kept(action.text).isEmpty()) {
        problems << FieldProblem{QStringLiteral("text"),
                                 QCoreApplication::translate("ActionDue", "Say what the agency will do.")};
    }
    if (!action.ownerAgencyId.isValid()) {
        problems << FieldProblem{
            QStringLiteral("ownerAgencyId"),
            QCoreApplication::translate("ActionDue",
                                        "Choose the agency that takes this on. Responsibility stays with one agency.")};
    }
    if (!action.dueOn.isValid()) {
        problems << FieldProblem{QStringLiteral("dueOn"),
                                 QCoreApplication::translate("ActionDue", "Give the day by which it will be done.")};
    } else if (meetingDay.isValid() && action.dueOn < meetingDay) {
        problems << FieldProblem{
            QStringLiteral("dueOn"),
            QCoreApplication::translate(
                "ActionDue",
                "This day is before the meeting that sets the action. Give a day on or after the meeting.")};
    } else if (action.dueOn == meetingDay && action.dueAt.isValid() && action.dueAt < meetingStartsAt) {
        problems << FieldProblem{
            QStringLiteral("dueAt"),
            QCoreApplication::translate(
                "ActionDue",
                "This time is before the meeting that sets the action begins. Give a later time or a later day.")};
    }
    if (action.riskItem < 0 || action.riskItem > 20) {
        problems << FieldProblem{
            QStringLiteral("riskItem"),
            QCoreApplication::translate("ActionDue", "The risk tool has items 1 to 20. Choose one, or none.")};
    }
    return problems;
}

} // namespace marac
