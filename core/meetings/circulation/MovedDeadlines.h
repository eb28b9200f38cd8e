// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Connection;
class Register;
struct Settings;

/// A planned full meeting whose circulation deadline is another one than the last that was shown for it, because days off or the
/// counting rule were changed, or because it could not be counted then.
struct MovedDeadline
{
    Meeting meeting;
    QDate before;        ///< invalid: none was shown yet
    QDate now;           ///< invalid: its year can't be counted any more
    bool passed = false; ///< `now` has passed and agencies still wait for cases
};

/// How the partnership counts the eight working days now.
CountingRule countingRule(const Settings &settings);
CountingRule countingRule(const Connection &db);

/// The deadline of a meeting as it is counted now; invalid for a mini MARAC and for a year that can't be counted.
QDate deadlineOf(const Connection &db, const Meeting &meeting);

/// Meetings from `today` on, soonest first. Each stays until somebody confirms it or the meeting gets another day.
QList<MovedDeadline> movedDeadlines(const Connection &db, QDate today);
Result<QList<MovedDeadline>> consultMovedDeadlines(Register &records);

/// The sentence for a list, a banner and Today.
QString movedText(const MovedDeadline &moved);

} // namespace marac
