// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

/// How an open action stands against its date.
enum class ActionStanding { Ended, NotYetDue, DueToday, Overdue };

/// R034: an action is overdue from the day after its due date until its agency has reported how it ended.
ActionStanding actionStanding(const Action &action, QDate today);

/// R034: the day on which a completed action was done: the one its agency named, or else the day it reported. Invalid for
/// every other action.
QDate doneOn(const Action &action);

/// Why an action as written can't be agreed: no text, no owner, due before the meeting that sets it (R030–R032).
QList<FieldProblem> actionProblems(const Action &action, QDate meetingDay);

} // namespace marac
