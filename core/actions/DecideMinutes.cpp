// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/DecideMinutes.h"

#include "core/actions/MinutesTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(DecideMinutes)
};
} // namespace

Minutes minutesOf(const Connection &db, MeetingId id)
{
    Minutes begun;
    begun.meetingId = id;
    return MinutesTable(db).ofMeeting(id).value_or(begun);
}

MinutesStanding minutesStanding(const Connection &db, const Meeting &meeting)
{
    MinutesStanding standing;
    standing.protocolReminderGiven = meeting.protocolReminderAt.isValid();
    standing.meetingClosed = meeting.state == MeetingState::Held;
    for (const Attendance &line : AttendanceTable(db).ofMeeting(meeting.id)) {
        // Somebody who left without signing heard no case: the gate was closed while they were in the room.
        if (line.presence == Presence::Present && !line.signedAt.isValid())
            ++standing.unsignedPresent;
    }
    for (const AgendaItem &item : AgendaTable(db).ofMeeting(meeting.id)) {
        if (item.outcome == HearingOutcome::NotHeard)
            ++standing.casesNotDecided;
    }
    return standing;
}

static Result<Meeting> meetingOf(Change &change, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    return *meeting;
}

static Result<> keep(Change &change, const Meeting &meeting, const Minutes &minutes, const QStringList &fields,
                     const QString &reason = {})
{
    MinutesTable table(change.db());
    if (!minutes.id.isValid())
        table.insert(minutes);
    else if (!table.update(minutes))
        return changedMeanwhile();
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Minutes, meeting.id.value(), meeting.ref},
                  fields,
                  reason,
                  {},
                  {{SubjectKind::Meeting, meeting.id.value(), meeting.ref}}});
    return {};
}

Result<> keepMinutesNotes(Register &records, MeetingId id, qint64 version, const QString &typed)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) -> Result<> {
        const Result<Meeting> meeting = meetingOf(change, id);
        if (!meeting)
            return Failure(meeting.error());
        Minutes minutes = minutesOf(change.db(), id);
        const Result<> editable = mayEditMinutes(minutes);
        if (!editable)
            return editable;
        const QList<FieldProblem> problems = text::problemsIn(QStringLiteral("notes"), typed, text::narrativeLimit);
        if (!problems.isEmpty())
            return invalid(problems);
        minutes.notes = text::kept(typed);
        if (minutes.id.isValid())
            minutes.version = version;
        return keep(change, *meeting, minutes, {QStringLiteral("notes")});
    });
}

Result<> approveMinutes(Change &change, MeetingId id, const QString &typed)
{
    const Result<Meeting> meeting = meetingOf(change, id);
    if (!meeting)
        return Failure(meeting.error());
    Minutes minutes = minutesOf(change.db(), id);
    const Result<> approvable = mayApproveMinutes(minutes, minutesStanding(change.db(), *meeting));
    if (!approvable)
        return approvable;
    const QString chair = text::kept(typed);
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("approvedBy"), chair, text::lineLimit);
    if (chair.isEmpty())
        problems.append({QStringLiteral("approvedBy"), Words::tr("Name the chair who approves the minutes.")});
    if (!problems.isEmpty())
        return invalid(problems);
    minutes.state = MinutesState::Approved;
    minutes.approvedBy = chair;
    minutes.approvedAt = change.now();
    return keep(change, *meeting, minutes, {QStringLiteral("state"), QStringLiteral("approvedBy")});
}

Result<> approveMinutes(Register &records, MeetingId id, const QString &chair)
{
    return records.change(Operation::ApproveMinutes, [&](Change &change) { return approveMinutes(change, id, chair); });
}

Result<> reopenMinutes(Register &records, MeetingId id, const QString &typed)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::ApproveMinutes, [&](Change &change) -> Result<> {
        const Result<Meeting> meeting = meetingOf(change, id);
        if (!meeting)
            return Failure(meeting.error());
        Minutes minutes = minutesOf(change.db(), id);
        if (minutes.state != MinutesState::Approved) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("Only approved minutes that are not locked can go back to draft. Nothing was changed."));
        }
        if (reason.isEmpty())
            return invalid({{QStringLiteral("reason"), Words::tr("Say why the minutes go back to draft.")}});
        minutes.state = MinutesState::Draft;
        minutes.approvedBy.clear();
        minutes.approvedAt = {};
        return keep(change, *meeting, minutes, {QStringLiteral("state")}, reason);
    });
}

Result<> lockMinutes(Change &change, MeetingId id)
{
    const Result<Meeting> meeting = meetingOf(change, id);
    if (!meeting)
        return Failure(meeting.error());
    Minutes minutes = minutesOf(change.db(), id);
    const Result<> lockable = mayLockMinutes(minutes);
    if (!lockable)
        return lockable;
    minutes.state = MinutesState::Locked;
    minutes.lockedAt = change.now();
    return keep(change, *meeting, minutes, {QStringLiteral("state"), QStringLiteral("lockedAt")});
}

Result<> lockMinutes(Register &records, MeetingId id)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) { return lockMinutes(change, id); });
}

} // namespace marac
