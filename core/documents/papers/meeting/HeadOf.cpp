// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/meeting/HeadOf.h"

namespace marac::documents {

MeetingHead headOf(const PaperGround &ground, const Meeting &meeting)
{
    MeetingHead head;
    head.meetingReference = meeting.ref;
    head.mini = meeting.kind == MeetingKind::Mini;
    head.date = meeting.heldOn;
    head.startsAt = meeting.startsAt;
    head.venue = venueOf(ground, meeting);
    head.chair = meeting.chair;
    return head;
}

} // namespace marac::documents
