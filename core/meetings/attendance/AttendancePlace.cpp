// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/AttendancePlace.h"

#include "core/base/Refusals.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/register/Register.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

Result<Meeting> meetingToAttend(Change &change, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(change.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::Held) {
        return failure(Problem::Kind::Refused,
                       QCoreApplication::translate("KeepAttendance",
                                                   "This meeting is over, so its attendance can't be changed any more. "
                                                   "Nothing was changed. While its minutes are a draft, other business "
                                                   "can say what is wrong in it."));
    }
    if (meeting->state == MeetingState::Cancelled) {
        return failure(Problem::Kind::Refused,
                       QCoreApplication::translate("KeepAttendance",
                                                   "This meeting is cancelled, so nobody comes to it. Nothing was "
                                                   "changed. Choose another meeting, or call one."));
    }
    return *meeting;
}

Result<AttendancePlace> attendancePlace(Change &change, AttendanceId id)
{
    const std::optional<Attendance> line = AttendanceTable(change.db()).find(id);
    if (!line)
        return noSuchRecord();
    const Result<Meeting> meeting = meetingToAttend(change, line->meetingId);
    if (!meeting)
        return Failure(meeting.error());
    return AttendancePlace{*meeting, *line};
}

QDateTime cameInAt(const Connection &db, const Attendance &line)
{
    const QList<Absence> absences = AttendanceTable(db).absences(line.meetingId).value(line.id);
    return absences.isEmpty() ? line.arrivedAt : std::max(line.arrivedAt, absences.last().returnedAt);
}

void auditAttendance(Change &change, AuditVerb verb, const AttendancePlace &place, SubjectKind kind,
                     const QStringList &fields, const QString &reason)
{
    change.audit({verb,
                  {kind, place.line.id.value(), place.meeting.ref},
                  fields,
                  reason,
                  {},
                  {{SubjectKind::Meeting, place.meeting.id.value(), place.meeting.ref}}});
}

} // namespace marac
