// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/EmptyTheRoom.h"

#include "core/base/Refusals.h"
#include "core/meetings/attendance/AttendancePlace.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/register/Register.h"

namespace marac {

Result<> emptyTheRoom(Change &change, const Meeting &meeting)
{
    AttendanceTable table(change.db());
    const QList<Attendance> lines = table.ofMeeting(meeting.id);
    for (Attendance line : lines) {
        if (!line.arrivedAt.isValid())
            continue;
        const bool hadSigned = line.signedAt.isValid();
        line.presence = Presence::Invited;
        table.removeAbsences(line.id);
        line.arrivedAt = line.leftAt = line.signedAt = {};
        line.signedFramework.clear();
        line.signedWording.clear();
        line.controllerName.clear();
        line.icoNumber.clear();
        if (!table.update(line))
            return changedMeanwhile();
        if (hadSigned)
            auditAttendance(change, AuditVerb::Alter, {meeting, line}, SubjectKind::Undertaking,
                            {QStringLiteral("signedAt"), QStringLiteral("signedFramework")});
        auditAttendance(change, AuditVerb::Alter, {meeting, line}, SubjectKind::Attendance,
                        {QStringLiteral("presence"), QStringLiteral("arrivedAt"), QStringLiteral("leftAt")});
    }
    return {};
}

} // namespace marac
