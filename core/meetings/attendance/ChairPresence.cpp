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

QStringList whoChaired(const Meeting &meeting, const QList<Attendance> &attendance)
{
    QStringList names;
    for (const Attendance &line : attendance) {
        const bool came = line.presence == Presence::Present || line.presence == Presence::Left;
        if (came && line.seat == Seat::Chair)
            names << line.name;
    }
    // Who was named chairs even from another seat, unless somebody else took theirs.
    if (names.isEmpty() && !meeting.chair.isEmpty())
        names << meeting.chair;
    names.removeDuplicates();
    return names;
}

QStringList chairsInRoom(const Meeting &meeting, const QList<Attendance> &attendance)
{
    QStringList names;
    for (const Attendance &line : attendance) {
        if (line.presence == Presence::Present && chairs(line, meeting))
            names << line.name;
    }
    names.removeDuplicates();
    return names;
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
