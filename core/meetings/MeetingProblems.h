// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/Meeting.h"

namespace marac {

/// The meeting with its texts as they are kept.
Meeting tidied(Meeting meeting);

/// What makes a meeting impossible to call: no such day, a day that has passed, no time, no place, an empty agenda's worth
/// of room. R025: a mini MARAC may be called for the same day.
QList<FieldProblem> meetingProblems(const Meeting &meeting, QDate today);

/// What the administrator should know before calling it: a weekend, a bank holiday, a full meeting whose case list could
/// not go out in time any more (R027) by the partnership's `rule`. `isSent`: every agency has its list, so that its deadline is
/// warned of no more. Sentences; the meeting may be called all the same.
QStringList meetingWarnings(const Meeting &meeting, QDate today, const WorkingDays &calendar, CountingRule rule,
                            bool isSent = false);

/// "MTG-2026-11-12", "MINI-2026-10-05"; a second one of the day ends in "-2".
QString meetingRef(MeetingKind kind, QDate day, int nth);

} // namespace marac
