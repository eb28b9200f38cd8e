// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Refusals.h"
#include "core/documents/builders/meeting/UndertakingDocument.h"
#include "core/documents/papers/PaperMaking.h"
#include "core/documents/papers/meeting/ExpectedPeople.h"
#include "core/meetings/MeetingTable.h"

namespace marac::documents {

/// Who chairs, takes the minutes or observes need not be a designated officer.
static Designated designated(const Attendance &line)
{
    if (line.seat != Seat::Member && !line.officerId.isValid())
        return Designated::NotKnown;
    return line.designation == Designation::Pdmo ? Designated::PrimaryOfficer : Designated::OtherOfficer;
}

Result<PaperDraft> undertakingPaper(const PaperGround &ground)
{
    UndertakingInput input;
    input.wording = ground.wording.undertaking();
    input.stamp = ground.stamp;
    PaperDraft draft;
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting && !(ground.order.blank && !ground.order.meeting.isValid()))
        return noSuchRecord();
    if (meeting) {
        input.meetingReference = meeting->ref;
        input.meetingDate = meeting->heldOn;
        draft.isOf(*meeting);
    }
    if (ground.order.blank) {
        input.blankPlaces = 4;
        input.stamp.descriptor.clear();
    } else {
        for (const Attendance &line : expectedAt(ground.db(), *meeting))
            input.people << UndertakingPerson{line.name, agencyName(ground.db(), line.agencyId), line.post,
                                              designated(line)};
    }
    draft.document = undertakingDocument(input);
    return draft;
}

} // namespace marac::documents
