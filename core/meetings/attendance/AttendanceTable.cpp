// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/attendance/AttendanceTable.h"

#include "core/store/Statement.h"

namespace marac {

#define ATTENDANCE_COLUMNS                                                                                             \
    "id, meeting_id, agency_id, officer_id, name, post, designation, temporary, authorised_by, presence, arrived_at,"  \
    " left_at, signed_at, signed_framework, information_sent, controller_name, ico_number, version, seat,"             \
    " signed_wording, information_on"

static Attendance readLine(const Statement &row)
{
    return {row.get<AttendanceId>(0), row.get<MeetingId>(1), row.get<AgencyId>(2),    row.get<OfficerId>(3),
            row.get<QString>(4),      row.get<QString>(5),   row.get<Designation>(6), row.get<bool>(7),
            row.get<QString>(8),      row.get<Presence>(9),  row.get<QDateTime>(10),  row.get<QDateTime>(11),
            row.get<QDateTime>(12),   row.get<QString>(13),  row.get<bool>(14),       row.get<QString>(15),
            row.get<QString>(16),     row.get<qint64>(17),   row.get<Seat>(18),       row.get<QString>(19),
            row.get<QDate>(20)};
}

static void bindLine(Statement &s, const Attendance &a)
{
    s.bind(":agency", a.agencyId)
        .bind(":officer", a.officerId)
        .bind(":name", a.name)
        .bind(":post", a.post)
        .bind(":designation", a.designation)
        .bind(":temporary", a.temporary)
        .bind(":authorised", a.authorisedBy)
        .bind(":presence", a.presence)
        .bind(":arrived", a.arrivedAt)
        .bind(":left", a.leftAt)
        .bind(":signed", a.signedAt)
        .bind(":framework", a.signedFramework)
        .bind(":information", a.informationSent)
        .bind(":controller", a.controllerName)
        .bind(":ico", a.icoNumber)
        .bind(":seat", a.seat)
        .bind(":wording", a.signedWording)
        .bind(":information_on", a.informationOn);
}

AttendanceId AttendanceTable::insert(const Attendance &attendance)
{
    Statement s(
        m_db,
        "INSERT INTO attendance (meeting_id, agency_id, officer_id, name, post, designation, temporary, authorised_by,"
        " presence, arrived_at, left_at, signed_at, signed_framework, information_sent, controller_name, ico_number, "
        "seat, signed_wording, information_on)"
        " VALUES (:meeting, :agency, :officer, :name, :post, :designation, :temporary, :authorised, :presence, "
        ":arrived,"
        " :left, :signed, :framework, :information, :controller, :ico, :seat, :wording, :information_on)");
    bindLine(s, attendance);
    s.bind(":meeting", attendance.meetingId).run();
    return AttendanceId(s.insertedId());
}

bool AttendanceTable::update(const Attendance &attendance)
{
    Statement s(
        m_db,
        "UPDATE attendance SET agency_id = :agency, officer_id = :officer, name = :name, post = :post,"
        " designation = :designation, temporary = :temporary, authorised_by = :authorised, presence = :presence,"
        " arrived_at = :arrived, left_at = :left, signed_at = :signed, signed_framework = :framework,"
        " information_sent = :information, controller_name = :controller, ico_number = :ico, seat = :seat,"
        " signed_wording = :wording, information_on = :information_on, version = version + 1"
        " WHERE id = :id AND version = :version");
    bindLine(s, attendance);
    s.bind(":id", attendance.id).bind(":version", attendance.version).run();
    return s.changed() == 1;
}

std::optional<Attendance> AttendanceTable::find(AttendanceId id) const
{
    Statement s(m_db, "SELECT " ATTENDANCE_COLUMNS " FROM attendance WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(readLine(s)) : std::nullopt;
}

std::optional<Attendance> AttendanceTable::lastOf(const QString &name) const
{
    Statement s(m_db,
                "SELECT " ATTENDANCE_COLUMNS " FROM attendance WHERE name = :name COLLATE NOCASE"
                " AND presence IN ('present', 'left') ORDER BY id DESC LIMIT 1");
    s.bind(":name", name);
    return s.next() ? std::optional(readLine(s)) : std::nullopt;
}

QList<Attendance> AttendanceTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db, "SELECT " ATTENDANCE_COLUMNS " FROM attendance WHERE meeting_id = :id ORDER BY id");
    s.bind(":id", id);
    QList<Attendance> lines;
    while (s.next())
        lines << readLine(s);
    return lines;
}

void AttendanceTable::addAbsence(AttendanceId id, const Absence &absence)
{
    Statement s(m_db,
                "INSERT INTO attendance_absence (attendance_id, left_at, returned_at) VALUES (:id, :left, :returned)");
    s.bind(":id", id).bind(":left", absence.leftAt).bind(":returned", absence.returnedAt).run();
}

void AttendanceTable::removeAbsences(AttendanceId id)
{
    Statement s(m_db, "DELETE FROM attendance_absence WHERE attendance_id = :id");
    s.bind(":id", id).run();
}

QHash<AttendanceId, QList<Absence>> AttendanceTable::absences(MeetingId id) const
{
    Statement s(m_db,
                "SELECT b.attendance_id, b.left_at, b.returned_at FROM attendance_absence b"
                " JOIN attendance a ON a.id = b.attendance_id WHERE a.meeting_id = :id ORDER BY b.id");
    s.bind(":id", id);
    QHash<AttendanceId, QList<Absence>> found;
    while (s.next())
        found[s.get<AttendanceId>(0)] << Absence{s.get<QDateTime>(1), s.get<QDateTime>(2)};
    return found;
}

} // namespace marac
