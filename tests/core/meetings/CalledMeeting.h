// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/MainJob.h"

#include <memory>

namespace marac::test {

/// A meeting that is called for 12 November 2026, and its attendance list. For a test to inherit from.
class CalledMeeting
{
protected:
    void begin()
    {
        m_job = std::make_unique<MainJob>();
        m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    }
    Register &reg() { return m_job->reg(); }
    QList<Attendance> lines() { return MUST(consultMeeting(reg(), m_meeting))->attendance; }
    Attendance line(int nth = 0) { return lines().at(nth); }
    Result<AttendanceId> add(const QString &name, const char *agency, Seat seat, const QString &authorisedBy = {});
    void openIt() { m_job->openOn(QDate(2026, 11, 12), m_meeting); }

    std::unique_ptr<MainJob> m_job;
    MeetingId m_meeting;
};

inline Result<AttendanceId> CalledMeeting::add(const QString &name, const char *agency, Seat seat,
                                               const QString &authorisedBy)
{
    Attendance attendance;
    attendance.meetingId = m_meeting;
    attendance.agencyId = m_job->agency(agency);
    attendance.name = name;
    attendance.seat = seat;
    attendance.authorisedBy = authorisedBy;
    return addAttendance(reg(), attendance);
}

} // namespace marac::test
