// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/TooLate.h"

#include "core/base/Clock.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/circulation/AnswersBy.h"
#include "core/register/settings/SettingTable.h"

namespace marac {

QDate returnDay(const WorkingDays &calendar, const Meeting &meeting, int workingDaysBefore)
{
    return meeting.kind == MeetingKind::Mini ? meeting.heldOn : answersBy(calendar, meeting.heldOn, workingDaysBefore);
}

QDate returnDay(const Connection &db, const Meeting &meeting)
{
    return returnDay(loadWorkingDays(db), meeting, SettingTable::read(db).answersWorkingDays);
}

bool isTooLate(QDate returnDay, const QDateTime &receivedAt)
{
    return returnDay.isValid() && returnDay < Clock::local(receivedAt).date();
}

} // namespace marac
