// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/HearingPlace.h"

#include "core/actions/minutes/MinutesLifecycle.h"
#include "core/actions/minutes/MinutesTable.h"
#include "core/base/Refusals.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

namespace marac {

QList<Subject> HearingPlace::about() const
{
    return {{SubjectKind::CaseFile, item.caseId.value(), {}}, {SubjectKind::Meeting, meeting.id.value(), meeting.ref}};
}

Result<HearingPlace> writablePlace(Change &change, AgendaItemId id)
{
    const std::optional<AgendaItem> item = AgendaTable(change.db()).find(id);
    if (!item)
        return noSuchRecord();
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(item->meetingId);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Planned || meeting->state == MeetingState::Cancelled) {
        return failure(
            Problem::Kind::Refused,
            QCoreApplication::translate(
                "HearingPlace",
                "Minutes are written once the meeting has been opened. Nothing was saved. Keep what you typed, open "
                "the meeting, then save it again."));
    }
    if (const Result<> gate = CaseGate(change.db()).mayOpen(item->caseId); !gate)
        return Failure(gate.error());
    if (const std::optional<Minutes> minutes = MinutesTable(change.db()).ofMeeting(meeting->id)) {
        const Result<> editable = mayEditMinutes(*minutes);
        if (!editable)
            return Failure(editable.error());
    }
    return HearingPlace{*item, *meeting};
}

} // namespace marac
