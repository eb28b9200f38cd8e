// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/ChairPresence.h"

namespace marac {

bool isNamedChair(const Attendance &line, const Meeting &meeting)
{
    return !meeting.chair.isEmpty() && line.name.compare(meeting.chair, Qt::CaseInsensitive) == 0;
}

bool chairs(const Attendance &line, const Meeting &meeting)
{
    return line.seat == Seat::Chair || isNamedChair(line, meeting);
}

ChairPresence chairPresence(const Meeting &meeting, const QList<Attendance> &attendance)
{
    ChairPresence found = ChairPresence::NeverCame;
    for (const Attendance &line : attendance) {
        if (!chairs(line, meeting))
            continue;
        if (line.presence == Presence::Present)
            return ChairPresence::InTheRoom;
        if (line.presence == Presence::Left)
            found = ChairPresence::HasLeft;
    }
    return found;
}

} // namespace marac
