// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/UndertakingGate.h"

#include <QCoreApplication>

namespace marac {

bool isPresentUnsigned(const Attendance &line)
{
    return line.presence == Presence::Present && !line.signedAt.isValid();
}

static Room roomOf(const Meeting &meeting, const QList<Attendance> &attendance)
{
    Room room;
    room.inSession = meeting.state == MeetingState::InSession;
    for (const Attendance &line : attendance) {
        if (line.presence == Presence::Present)
            room.enter(!isPresentUnsigned(line));
    }
    return room;
}

/// Nobody in the room keeps the cases closed; the meeting's own state may. Empty in session.
static QString whyNothingIsHeard(MeetingState state)
{
    switch (state) {
    case MeetingState::Planned:
        return QCoreApplication::translate("UndertakingGate",
                                           "The meeting has not been opened. Open it to hear its cases.");
    case MeetingState::InSession:
        break;
    case MeetingState::Held:
        return QCoreApplication::translate("UndertakingGate",
                                           "The meeting is over: each of its cases was heard or carried over.");
    case MeetingState::Cancelled:
        return QCoreApplication::translate(
            "UndertakingGate", "The meeting was cancelled: no case is heard at it. Choose another meeting.");
    }
    return {};
}

GateState undertakingGate(const Meeting &meeting, const QList<Attendance> &attendance)
{
    GateState gate;
    const Room room = roomOf(meeting, attendance);
    const bool awaited = room.inSession || meeting.state == MeetingState::Planned;
    gate.closesCases = awaited && !whyCasesAreClosed(room).isEmpty();
    if (gate.closesCases) {
        gate.reason = whyCasesAreClosed(room);
        for (const Attendance &line : attendance) {
            if (isPresentUnsigned(line))
                gate.unsignedNames << line.name;
        }
    } else {
        gate.reason = whyNothingIsHeard(meeting.state);
    }
    gate.open = gate.reason.isEmpty();
    return gate;
}

} // namespace marac
