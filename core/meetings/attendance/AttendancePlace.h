// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/base/Result.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Connection;

/// The line of one person together with its meeting, read for a step.
struct AttendancePlace
{
    Meeting meeting;
    Attendance line;
};

/// Refused for a meeting that is over: its attendance is settled.
Result<Meeting> meetingToAttend(Change &change, MeetingId id);
Result<AttendancePlace> attendancePlace(Change &change, AttendanceId id);

/// When they came in last: at first, or back again; invalid where they never did.
QDateTime cameInAt(const Connection &db, const Attendance &line);

/// Leaves the entry of a step: the line, about its meeting.
void auditAttendance(Change &change, AuditVerb verb, const AttendancePlace &place, SubjectKind kind,
                     const QStringList &fields, const QString &reason = {});

} // namespace marac
