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
                      const QList<QDate> &fullMeetings, QDate today)
{
    ChaseClock clock;
    const QDate reminder = counted(calendar, action.dueOn, -rule.reminderDays);
    if (rule.reminderDays > 0 && reminder > action.setOn)
        clock.reminderOn = reminder;
    clock.overdueOn = counted(calendar, action.dueOn, rule.overdueDays);
    clock.escalationOn = counted(calendar, action.dueOn, rule.escalationDays);
    const QDate chairFrom = std::max(clock.escalationOn, today);
    for (const QDate meeting : fullMeetings) {
        if (meeting < chairFrom)
            clock.chairBefore = std::max(clock.chairBefore, meeting);
        else if (!clock.chairOn.isValid() || meeting < clock.chairOn)
            clock.chairOn = meeting;
    }
    return clock;
}

/// Whether somebody has to take the step even after its day.
static bool isOwed(ChaseStep step, const ChaseClock &clock, QDate today)
{
    const QDate on = clock.dayOf(step);
    switch (step) {
    case ChaseStep::Reminder:
        return on.isValid() && today < clock.overdueOn;
    case ChaseStep::Overdue:
        return today < clock.escalationOn;
    case ChaseStep::Escalation:
        return true;
    case ChaseStep::Chair:
        break;
    }
    return on.isValid();
}

std::optional<ChaseDue> nextChase(const ChaseClock &clock, const QList<Chase> &chases, bool takesPart, QDate today)
{
    const auto isTaken = [&](ChaseStep step) {
        return std::any_of(chases.cbegin(), chases.cend(), [&](const Chase &one) {
            const bool isInTime = one.chasedOn <= today;
            const bool isOfThisMeeting = step != ChaseStep::Chair || one.chasedOn > clock.chairBefore;
            return isInTime && isOfThisMeeting && one.step >= step;
        });
    };
    for (const Code<ChaseStep> &step : Codes<ChaseStep>::all) {
        if (!takesPart && levelOf(step.value) != ChaseLevel::Chair)
            continue;
        if (isOwed(step.value, clock, today) && !isTaken(step.value))
            return ChaseDue{step.value, clock.dayOf(step.value)};
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
