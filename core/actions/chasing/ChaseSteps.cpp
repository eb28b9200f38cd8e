// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseSteps.h"

#include <algorithm>

namespace marac {

static QDate counted(const WorkingDays &calendar, QDate from, int days)
{
    return calendar.addWorkingDays(from, days).value_or(from.addDays(days));
}

QDate ChaseClock::dayOf(ChaseStep step) const
{
    switch (step) {
    case ChaseStep::Reminder:
        return reminderOn;
    case ChaseStep::Overdue:
        return overdueOn;
    case ChaseStep::Escalation:
        return escalationOn;
    case ChaseStep::Chair:
        break;
    }
    return chairOn;
}

ChaseClock chaseClock(const Action &action, const ChaseRule &rule, const WorkingDays &calendar,
                      const QList<QDate> &fullMeetings)
{
    ChaseClock clock;
    const QDate reminder = counted(calendar, action.dueOn, -rule.reminderDays);
    if (rule.reminderDays > 0 && reminder > action.setOn)
        clock.reminderOn = reminder;
    clock.overdueOn = counted(calendar, action.dueOn, rule.overdueDays);
    clock.escalationOn = counted(calendar, action.dueOn, rule.escalationDays);
    for (const QDate meeting : fullMeetings) {
        if (meeting >= clock.escalationOn && (!clock.chairOn.isValid() || meeting < clock.chairOn))
            clock.chairOn = meeting;
    }
    return clock;
}

std::optional<ChaseStep> standingStep(const ChaseClock &clock, QDate day)
{
    std::optional<ChaseStep> standing;
    for (const Code<ChaseStep> &step : Codes<ChaseStep>::all) {
        const QDate on = clock.dayOf(step.value);
        if (on.isValid() && on <= day)
            standing = step.value;
    }
    return standing;
}

std::optional<ChaseDue> nextChase(const ChaseClock &clock, const QList<ChaseStep> &taken, QDate today)
{
    const auto isTaken = [&](ChaseStep step) {
        return std::any_of(taken.cbegin(), taken.cend(), [step](ChaseStep one) { return one >= step; });
    };
    const std::optional<ChaseStep> standing = standingStep(clock, today);
    for (const Code<ChaseStep> &step : Codes<ChaseStep>::all) {
        const QDate on = clock.dayOf(step.value);
        if (on.isValid() && !isTaken(step.value) && (!standing || step.value >= *standing))
            return ChaseDue{step.value, on};
    }
    return std::nullopt;
}

ChaseStep stepTaken(ChaseLevel level, const ChaseClock &clock, QDate day)
{
    switch (level) {
    case ChaseLevel::Officer:
        break;
    case ChaseLevel::Pdmo:
        return ChaseStep::Escalation;
    case ChaseLevel::Chair:
        return ChaseStep::Chair;
    }
    return day < clock.overdueOn ? ChaseStep::Reminder : ChaseStep::Overdue;
}

ChaseLevel levelOf(ChaseStep step)
{
    switch (step) {
    case ChaseStep::Reminder:
    case ChaseStep::Overdue:
        break;
    case ChaseStep::Escalation:
        return ChaseLevel::Pdmo;
    case ChaseStep::Chair:
        return ChaseLevel::Chair;
    }
    return ChaseLevel::Officer;
}

} // namespace marac
