// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingProblems.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/EmptyTheRoom.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "core/register/Register.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ScheduleMeeting)
};
} // namespace

static QString freeRef(const MeetingTable &table, const Meeting &meeting)
{
    for (int nth = 1;; ++nth) {
        const QString ref = meetingRef(meeting.kind, meeting.heldOn, nth);
        const std::optional<Meeting> other = table.findByRef(ref);
        if (!other || other->id == meeting.id)
            return ref;
    }
}

/// Papers, lists and the trail name a meeting by its reference: once something hangs on it, it keeps it.
static bool isReferredTo(Change &change, MeetingId id)
{
    return !AgendaTable(change.db()).ofMeeting(id).isEmpty() || !CirculationTable(change.db()).ofMeeting(id).isEmpty()
        || !AttendanceTable(change.db()).ofMeeting(id).isEmpty();
}

/// What the cases on its agenda forbid.
static QList<FieldProblem> agendaProblems(const Meeting &meeting, const Meeting &kept, int cases)
{
    QList<FieldProblem> problems;
    if (meeting.kind != kept.kind && cases > 0) {
        problems.append(
            {QStringLiteral("kind"),
             Words::tr("Cases stand on its agenda. Move them to another meeting first; then its kind can be "
                       "changed.")});
    }
    if (meeting.capacity < cases) {
        problems.append(
            {QStringLiteral("capacity"),
             QCoreApplication::translate("ScheduleMeeting",
                                         "%n case(s) stand on its agenda. Give at least that number, or move "
                                         "some of them first.",
                                         nullptr, cases)});
    }
    return problems;
}

static Result<> changeMeeting(Change &change, Meeting &meeting, const ChairsDecision &decision)
{
    MeetingTable table(change.db());
    const std::optional<Meeting> kept = table.find(meeting.id);
    if (!kept)
        return noSuchRecord();
    if (kept->state != MeetingState::Planned) {
        return failure(Problem::Kind::Refused,
                       Words::tr("Only a planned meeting can be changed; this one has been opened, held or cancelled. "
                                 "Nothing was saved. Call another meeting."));
    }
    const QList<FieldProblem> problems =
        agendaProblems(meeting, *kept, int(AgendaTable(change.db()).ofMeeting(meeting.id).size()));
    if (!problems.isEmpty())
        return invalid(problems);
    meeting.state = kept->state;
    // A deadline that days off have moved is nobody's news until it is confirmed: another venue must not hide it.
    if (meeting.heldOn == kept->heldOn && meeting.kind == kept->kind)
        meeting.circulateBy = kept->circulateBy;
    meeting.ref = isReferredTo(change, meeting.id) ? kept->ref : freeRef(table, meeting);
    if (!table.update(meeting))
        return changedMeanwhile();
    if (meeting.heldOn == kept->heldOn)
        return {};
    const Result<> emptied = emptyTheRoom(change, meeting);
    return emptied ? recheckDeadlines(change, meeting, decision) : emptied;
}

Result<MeetingId> scheduleMeeting(Change &change, const Meeting &given, const ChairsDecision &decision)
{
    Meeting meeting = tidied(given);
    const QList<FieldProblem> problems = meetingProblems(meeting, change.today());
    if (!problems.isEmpty())
        return invalid(problems);
    MeetingTable table(change.db());
    meeting.circulateBy = deadlineOf(change.db(), meeting);
    const bool isNew = !meeting.id.isValid();
    if (isNew) {
        meeting.state = MeetingState::Planned;
        meeting.ref = freeRef(table, meeting);
        meeting.id = table.insert(meeting);
    } else if (const Result<> changed = changeMeeting(change, meeting, decision); !changed) {
        return Failure(changed.error());
    }
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
                  {QStringLiteral("kind"), QStringLiteral("heldOn"), QStringLiteral("startsAt"),
                   QStringLiteral("venue"), QStringLiteral("chair"), QStringLiteral("capacity")}});
    return meeting.id;
}

Result<MeetingId> scheduleMeeting(Register &records, const Meeting &meeting, const ChairsDecision &decision)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<MeetingId> {
        return scheduleMeeting(change, meeting, decision);
    });
}

Result<> cancelMeeting(Register &records, MeetingId id, qint64 version, const QString &typed)
{
    const QString reason = text::kept(typed);
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        MeetingTable table(change.db());
        std::optional<Meeting> meeting = table.find(id);
        if (!meeting)
            return noSuchRecord();
        if (meeting->state != MeetingState::Planned) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("Only a planned meeting can be cancelled. Nothing was changed. A meeting that was opened "
                          "is ended with “Close the meeting” on its sheet."));
        }
        if (!AgendaTable(change.db()).ofMeeting(id).isEmpty()) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("Cases stand on the agenda of this meeting. Move each of them to another meeting, then "
                          "cancel this one. Nothing was changed."));
        }
        if (reason.isEmpty())
            return invalid({{QStringLiteral("reason"), Words::tr("Say why the meeting is cancelled.")}});
        meeting->state = MeetingState::Cancelled;
        meeting->version = version;
        if (!table.update(*meeting))
            return changedMeanwhile();
        change.audit(
            {AuditVerb::Alter, {SubjectKind::Meeting, id.value(), meeting->ref}, {QStringLiteral("state")}, reason});
        return {};
    });
}

} // namespace marac
