// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/OwingMeeting.h"

#include <algorithm>

namespace marac {

static QDate earliest(const QList<Meeting> &meetings, const auto &counts)
{
    QDate first;
    for (const Meeting &meeting : meetings) {
        if (meeting.kind == MeetingKind::Full && counts(meeting.state))
            first = first.isValid() ? std::min(first, meeting.heldOn) : meeting.heldOn;
    }
    return first;
}

QDate fullMeetingOwing(const QList<Meeting> &stoodOn, const QList<Meeting> &others)
{
    const QDate listed = earliest(stoodOn, [](MeetingState state) { return state != MeetingState::Cancelled; });
    if (listed.isValid())
        return listed;
    return earliest(others, [](MeetingState state) { return state == MeetingState::Planned; });
}

} // namespace marac
