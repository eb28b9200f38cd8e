// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/RunMeeting.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MayCloseMeeting.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/AttendancePlace.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "core/meetings/placing/CarryOn.h"
#include "core/register/Register.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(RunMeeting)
};
} // namespace

static Failure refused(const QString &text)
{
    return failure(Problem::Kind::Refused, text);
}

static Result<Meeting> meetingIn(Change &change, MeetingId id, MeetingState state, const QString &otherwise)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state != state)
        return refused(otherwise);
    return *meeting;
}

static Result<> keepMeeting(Change &change, const Meeting &meeting, const QStringList &fields,
                            const QString &reason = {})
{
    if (!MeetingTable(change.db()).update(meeting))
        return changedMeanwhile();
    change.audit({AuditVerb::Alter, {SubjectKind::Meeting, meeting.id.value(), meeting.ref}, fields, reason});
    return {};
}

Result<> openMeeting(Change &change, MeetingId id)
{
    Result<Meeting> meeting =
        meetingIn(change, id, MeetingState::Planned,
                  Words::tr("Only a planned meeting can be opened. Nothing was changed. Look at its state, or "
                            "call another meeting."));
    if (!meeting)
        return Failure(meeting.error());
    if (meeting->heldOn != change.today()) {
        return refused(Words::tr(
            "A meeting is opened on its own day. Nothing was changed. If it has been moved, change its day with "
            "“Change day or place” on its sheet first."));
    }
    if (const Result<> seated = seatChair(change, *meeting); !seated)
        return seated;
    if (!hasChair(*meeting, AttendanceTable(change.db()).ofMeeting(id))) {
        return refused(
            Words::tr("The chair is not on the attendance list, and must sign like everybody in the room (section "
                      "7.1). Add who sits as chair, with their agency, then open the meeting; nothing was changed."));
    }
    meeting->state = MeetingState::InSession;
    meeting->openedAt = change.now();
    return keepMeeting(change, *meeting, {QStringLiteral("state"), QStringLiteral("openedAt")});
}

Result<> openMeeting(Register &records, MeetingId id)
{
    return records.change(Operation::KeepAttendance, [&](Change &change) { return openMeeting(change, id); });
}

Result<> recordProtocolReminder(Change &change, MeetingId id)
{
    Result<Meeting> meeting =
        meetingIn(change, id, MeetingState::InSession,
                  Words::tr("The chair recalls the protocol while the meeting is in session. Nothing was changed. "
                            "Open the meeting on its sheet first; if it was closed without it, the minutes give the "
                            "reason."));
    if (!meeting)
        return Failure(meeting.error());
    meeting->protocolReminderAt = change.now();
    return keepMeeting(change, *meeting, {QStringLiteral("protocolReminderAt")});
}

Result<> recordProtocolReminder(Register &records, MeetingId id)
{
    return records.change(Operation::KeepAttendance,
                          [&](Change &change) { return recordProtocolReminder(change, id); });
}

Result<> closeMeeting(Change &change, MeetingId id, const QString &typed)
{
    Result<Meeting> meeting =
        meetingIn(change, id, MeetingState::InSession,
                  Words::tr("Only a meeting in session can be closed. Nothing was changed. A planned one is "
                            "cancelled on its sheet instead."));
    if (!meeting)
        return Failure(meeting.error());
    const QList<AgendaItem> agenda = AgendaTable(change.db()).ofMeeting(id);
    const auto undecided = std::count_if(
        agenda.begin(), agenda.end(), [](const AgendaItem &item) { return item.outcome == HearingOutcome::NotHeard; });
    AttendanceTable attendance(change.db());
    const QList<Attendance> lines = attendance.ofMeeting(id);
    const auto notSigned = std::count_if(lines.begin(), lines.end(), isPresentUnsigned);
    const QString withoutReminder = text::kept(typed);
    const bool recalled = meeting->protocolReminderAt.isValid();
    if (const Result<> closing = mayCloseMeeting({int(undecided), int(notSigned), recalled, withoutReminder}); !closing)
        return closing;
    if (!recalled)
        meeting->protocolReason = withoutReminder;
    for (Attendance line : lines) {
        if (line.presence != Presence::Present)
            continue;
        // Nobody leaves before they came, whatever became of the computer's clock meanwhile.
        line.leftAt = std::max(change.now(), cameInAt(change.db(), line));
        line.presence = Presence::Left;
        if (!attendance.update(line))
            return changedMeanwhile();
    }
    meeting->state = MeetingState::Held;
    meeting->closedAt = change.now();
    return keepMeeting(change, *meeting, {QStringLiteral("state"), QStringLiteral("closedAt")},
                       meeting->protocolReason);
}

Result<> closeMeeting(Register &records, MeetingId id, const QString &withoutReminder)
{
    return records.change(Operation::KeepAttendance,
                          [&](Change &change) { return closeMeeting(change, id, withoutReminder); });
}

Result<AgendaItemId> recordHearing(Change &change, AgendaItemId id, HearingOutcome outcome)
{
    AgendaTable table(change.db());
    std::optional<AgendaItem> item = table.find(id);
    if (!item)
        return noSuchRecord();
    const Result<Meeting> meeting = meetingIn(
        change, item->meetingId, MeetingState::InSession,
        Words::tr("How a hearing ended is recorded while the meeting is in session. Nothing was changed. Open the "
                  "meeting first; after it was closed the outcome stands."));
    if (!meeting)
        return Failure(meeting.error());
    if (outcome == HearingOutcome::Heard) {
        const GateState gate = undertakingGate(*meeting, AttendanceTable(change.db()).ofMeeting(meeting->id));
        if (!gate.open)
            return refused(gate.reason);
    }
    item->outcome = outcome;
    if (!table.update(*item))
        return changedMeanwhile();
    change.audit({AuditVerb::Alter,
                  {SubjectKind::AgendaItem, id.value(), meeting->ref},
                  {QStringLiteral("outcome")},
                  {},
                  {},
                  {{SubjectKind::CaseFile, item->caseId.value(), {}},
                   {SubjectKind::Meeting, meeting->id.value(), meeting->ref}}});
    return carryOn(change, *item, *meeting);
}

Result<AgendaItemId> recordHearing(Register &records, AgendaItemId id, HearingOutcome outcome)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) { return recordHearing(change, id, outcome); });
}

} // namespace marac
