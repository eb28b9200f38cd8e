// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/Chase.h"
#include "core/actions/chasing/ChaseRule.h"
#include "core/calendar/WorkingDays.h"

#include <optional>

namespace marac {

/// The days on which an open action is chased.
struct ChaseClock
{
    QDate reminderOn; ///< invalid: none, the action was set so late or the partnership sends none
    QDate overdueOn;
    QDate escalationOn;
    QDate chairOn;     ///< the full meeting that has it among its incomplete actions next; invalid: none is called
    QDate chairBefore; ///< the full meeting before that one; invalid: there was none

    /// Invalid for a step that is not taken.
    QDate dayOf(ChaseStep step) const;

    friend bool operator==(const ChaseClock &, const ChaseClock &) = default;
};

/// A step and the day it falls on.
struct ChaseDue
{
    ChaseStep step = ChaseStep::Reminder;
    QDate on;

    friend bool operator==(const ChaseDue &, const ChaseDue &) = default;
};

/// R034: the steps count in working days from the day the action is due. An action set on or after its reminder's day has
/// none. The chair comes at the first of `fullMeetings` (in any order) on or after the escalation and on or after `today`: while
/// an action stays open, each full meeting looks at it. In a year whose bank holidays are not known, days are counted as they
/// come.
ChaseClock chaseClock(const Action &action, const ChaseRule &rule, const WorkingDays &calendar,
                      const QList<QDate> &fullMeetings, QDate today);

/// The step that waits to be taken: the furthest whose day has come when neither it nor a later one was taken, otherwise the
/// next that lies ahead. A reminder or letter that a later step has overtaken is owed no more. What was put before the chair
/// was so for one meeting: once that is over, the next waits. Where the agency takes part no longer (R090, R135) nothing goes
/// to it, and the chair alone is left. A chase of a day still ahead was recorded by a clock that stood wrong, and counts from
/// that day. Nothing when all were taken. `chases` of the action, in any order.
std::optional<ChaseDue> nextChase(const ChaseClock &clock, const QList<Chase> &chases, bool takesPart, QDate today);

/// The step that somebody took who chased on `day` at that level: with an officer it is the overdue letter from its day on,
/// and the reminder before.
ChaseStep stepTaken(ChaseLevel level, const ChaseClock &clock, QDate day);

/// Whom the step goes to.
ChaseLevel levelOf(ChaseStep step);

} // namespace marac
