// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

/// How an open action stands against its day and time.
enum class ActionStanding { Ended, NotYetDue, DueToday, Overdue };

/// R034: an action is overdue from the day after its due date, or on that day from the minute after its time (isPastDue), until
/// its agency has reported how it ended.
ActionStanding actionStanding(const Action &action, const QDateTime &now);
/// The same by days alone, as figures are counted and agencies are chased: a time of the day is left aside.
ActionStanding actionStanding(const Action &action, QDate today);

/// R034: the day on which a completed action was done: the one its agency named, or else the day it reported. Invalid for
/// every other action.
QDate doneOn(const Action &action);

/// Why an action as written can't be agreed: no text, no owner, due before the meeting that sets it, by its day or on that day
/// by its time (R030–R032). Without a valid day or start of the meeting that is not looked at.
QList<FieldProblem> actionProblems(const Action &action, QDate meetingDay, QTime meetingStartsAt);

} // namespace marac
