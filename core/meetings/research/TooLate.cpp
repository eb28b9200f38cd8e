// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/TooLate.h"

#include "core/base/Clock.h"
#include "core/meetings/circulation/AnswersBy.h"

namespace marac {

QDate returnDay(const WorkingDays &calendar, const Meeting &meeting)
{
    return meeting.kind == MeetingKind::Mini ? meeting.heldOn : answersBy(calendar, meeting.heldOn);
}

bool isTooLate(QDate returnDay, const QDateTime &receivedAt)
{
    return returnDay.isValid() && returnDay < Clock::local(receivedAt).date();
}

} // namespace marac
