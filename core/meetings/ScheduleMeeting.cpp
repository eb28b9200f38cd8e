// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ScheduleMeeting.h"

#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/meetings/MeetingProblems.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
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

Result<MeetingId> scheduleMeeting(Change &change, const Meeting &given)
{
    Meeting meeting = tidied(given);
    const QList<FieldProblem> problems = meetingProblems(meeting, change.today());
    if (!problems.isEmpty())
        return invalid(problems);
    MeetingTable table(change.db());
    meeting.ref = freeRef(table, meeting);
    const bool isNew = !meeting.id.isValid();
    if (isNew) {
        meeting.state = MeetingState::Planned;
        meeting.id = table.insert(meeting);
    } else {
        const std::optional<Meeting> kept = table.find(meeting.id);
        if (!kept)
            return noSuchRecord();
        if (kept->state != MeetingState::Planned) {
            return failure(
                Problem::Kind::Refused,
                Words::tr("Only a planned meeting can be changed; this one has been opened, held or cancelled. "
                          "Nothing was saved."));
        }
        meeting.state = kept->state;
        if (!table.update(meeting))
            return changedMeanwhile();
    }
    change.audit({isNew ? AuditVerb::Collect : AuditVerb::Alter,
                  {SubjectKind::Meeting, meeting.id.value(), meeting.ref},
                  {QStringLiteral("kind"), QStringLiteral("heldOn"), QStringLiteral("startsAt"),
                   QStringLiteral("venue"), QStringLiteral("chair"), QStringLiteral("capacity")}});
    return meeting.id;
}

Result<MeetingId> scheduleMeeting(Register &records, const Meeting &meeting)
{
    return records.change(Operation::KeepMeetings,
                          [&](Change &change) -> Result<MeetingId> { return scheduleMeeting(change, meeting); });
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
            return failure(Problem::Kind::Refused,
                           Words::tr("Only a planned meeting can be cancelled. Nothing was changed."));
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
