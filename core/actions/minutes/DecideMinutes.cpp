// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/DecideMinutes.h"

#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/minutes/LockedMinutesTable.h"
#include "core/actions/minutes/MinutesTable.h"
#include "core/actions/versions/ApprovedMinutes.h"
#include "core/actions/versions/MinutesVersionTable.h"
#include "core/actions/versions/WholeMinutes.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/register/Register.h"
#include "core/users/UserTable.h"

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
    begun.version = 0; // whoever read them before anybody wrote must not overwrite the first who did
    return MinutesTable(db).ofMeeting(id).value_or(begun);
}

MinutesStanding minutesStanding(const Connection &db, const Meeting &meeting)
{
    MinutesStanding standing;
    standing.protocolSettled = meeting.protocolReminderAt.isValid() || !meeting.protocolReason.isEmpty();
    standing.meetingClosed = meeting.state == MeetingState::Held;
    for (const Attendance &line : AttendanceTable(db).ofMeeting(meeting.id)) {
        // Somebody who left without signing heard no case: the gate was closed while they were in the room (R103).
        if (isPresentUnsigned(line))
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

static Result<> write(Change &change, const Minutes &minutes)
{
    MinutesTable table(change.db());
    if (!minutes.id.isValid())
        table.insert(minutes);
    else if (!table.update(minutes))
        return changedMeanwhile();
    return {};
}

static void record(Change &change, const Meeting &meeting, const QStringList &fields, const QString &reason = {})
{
    change.audit({AuditVerb::Alter,
                  {SubjectKind::Minutes, meeting.id.value(), meeting.ref},
                  fields,
                  reason,
                  {},
                  {{SubjectKind::Meeting, meeting.id.value(), meeting.ref}}});
}

/// A step on the way from draft to locked, with what the minutes say by now.
static Result<> keep(Change &change, const Meeting &meeting, MinutesState state, const MinutesRecord &said,
                     const QStringList &fields, const QString &reason = {})
{
    MinutesVersionTable(change.db()).insert(meeting.id, state, said, change.now());
    record(change, meeting, fields, reason);
    return {};
}

/// A step with which the minutes say what the register says, and of what was read out this.
static Result<> step(Change &change, const Meeting &meeting, const Minutes &minutes, const SpokenWords &spoken,
                     const QStringList &fields, const QString &reason = {})
{
    if (const Result<> written = write(change, minutes); !written)
        return written;
    Result<MinutesRecord> said = wholeMinutes(change, meeting.id);
    if (!said)
        return Failure(said.error());
    said->spoken = spoken;
    return keep(change, meeting, minutes.state, *said, fields, reason);
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
        const Result<> written = write(change, minutes);
        if (written)
            record(change, *meeting, {QStringLiteral("notes")});
        return written;
    });
}

QStringList chairCandidates(const Connection &db, const Meeting &meeting)
{
    const QList<Attendance> attendance = AttendanceTable(db).ofMeeting(meeting.id);
    QStringList names = whoChaired(meeting, attendance);
    if (!meeting.chair.isEmpty())
        names << meeting.chair;
    for (const User &user : UserTable::all(db)) {
        if (user.role == Role::Chair && user.enabled)
            names << user.name;
    }
    if (names.isEmpty()) {
        for (const Attendance &line : attendance) {
            const bool came = line.presence == Presence::Present || line.presence == Presence::Left;
            if (came && line.seat == Seat::Member)
                names << line.name;
        }
    }
    names.removeDuplicates();
    return names;
}

static QList<FieldProblem> approvalProblems(Change &change, const Meeting &meeting, const Approval &approval)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("reason"), approval.reason, text::narrativeLimit);
    if (!chairCandidates(change.db(), meeting).contains(approval.chair))
        problems.append({QStringLiteral("chair"), Words::tr("Choose the chair who approved the minutes.")});
    if (!approval.on.isValid())
        problems.append({QStringLiteral("on"), Words::tr("Give the day on which the chair approved them.")});
    else if (approval.on > change.today() || approval.on < meeting.heldOn)
        problems.append(
            {QStringLiteral("on"), Words::tr("The chair approves on a day from that of the meeting until today.")});
    if (approval.reason.isEmpty())
        problems.append(
            {QStringLiteral("reason"), Words::tr("Say how the approval reached you, such as a letter and its date.")});
    return problems;
}

Result<> approveMinutes(Change &change, MeetingId id, const Approval &given, const SpokenWords &spoken)
{
    const Result<Meeting> meeting = meetingOf(change, id);
    if (!meeting)
        return Failure(meeting.error());
    Minutes minutes = minutesOf(change.db(), id);
    const Result<> approvable = mayApproveMinutes(minutes, minutesStanding(change.db(), *meeting));
    if (!approvable)
        return approvable;
    minutes.state = MinutesState::Approved;
    minutes.approvedAt = change.now();
    if (change.actor().role == Role::Chair) {
        minutes.approvedBy = change.actor().name;
        minutes.approvedOn = change.today();
        return step(change, *meeting, minutes, spoken, {QStringLiteral("state"), QStringLiteral("approvedBy")});
    }
    const Approval approval{text::kept(given.chair), given.on, text::kept(given.reason)};
    if (const QList<FieldProblem> problems = approvalProblems(change, *meeting, approval); !problems.isEmpty())
        return invalid(problems);
    minutes.approvedBy = approval.chair;
    minutes.approvedOn = approval.on;
    minutes.approvalRecordedBy = change.actor().name;
    minutes.approvalReason = approval.reason;
    // The entry carries the recorder by its signature, and here whose decision it was.
    return step(change, *meeting, minutes, spoken,
                {QStringLiteral("state"), QStringLiteral("approvedBy"), QStringLiteral("approvalRecordedBy")},
                Words::tr("Approved by %1 on %2, recorded for the chair: %3")
                    .arg(approval.chair, approval.on.toString(QStringLiteral("dd/MM/yyyy")), approval.reason));
}

Result<> approveMinutes(Register &records, MeetingId id, const Approval &approval, const SpokenWords &spoken)
{
    return records.change(Operation::ApproveMinutes,
                          [&](Change &change) { return approveMinutes(change, id, approval, spoken); });
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
                Words::tr(
                    "Only approved minutes that are not locked can go back to draft. Nothing was changed. A draft "
                    "can be changed as it is; locked minutes are put right by an amendment."));
        }
        if (reason.isEmpty())
            return invalid({{QStringLiteral("reason"), Words::tr("Say why the minutes go back to draft.")}});
        const std::optional<MinutesRecord> approved = approvedMinutes(change.db(), id);
        minutes.state = MinutesState::Draft;
        minutes.approvedBy.clear();
        minutes.approvedOn = {};
        minutes.approvedAt = {};
        minutes.approvalRecordedBy.clear();
        minutes.approvalReason.clear();
        return step(change, *meeting, minutes, approved ? approved->spoken : SpokenWords{}, {QStringLiteral("state")},
                    reason);
    });
}

/// What the chair approved. Minutes that were approved before versions were kept are locked as they stand.
static Result<MinutesRecord> recordToLock(Change &change, MeetingId id)
{
    if (const std::optional<MinutesRecord> approved = approvedMinutes(change.db(), id))
        return *approved;
    return wholeMinutes(change, id);
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
    const Result<MinutesRecord> said = recordToLock(change, id);
    if (!said)
        return Failure(said.error());
    minutes.state = MinutesState::Locked;
    minutes.lockedAt = change.now();
    if (const Result<> written = write(change, minutes); !written)
        return written;
    LockedMinutesTable(change.db()).insert(id, *said);
    return keep(change, *meeting, minutes.state, *said, {QStringLiteral("state"), QStringLiteral("lockedAt")});
}

Result<> lockMinutes(Register &records, MeetingId id)
{
    return records.change(Operation::WriteMinutes, [&](Change &change) { return lockMinutes(change, id); });
}

} // namespace marac
