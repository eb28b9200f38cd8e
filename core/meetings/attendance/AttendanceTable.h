// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

#include <QHash>

#include <optional>

namespace marac {

class Connection;
class Statement;

/// All SQL about who was invited, came, signed and left.
class AttendanceTable
{
public:
    explicit AttendanceTable(const Connection &db) : m_db(db) {}

    AttendanceId insert(const Attendance &attendance);
    /// False when somebody changed the line since `attendance.version` was read; nothing is written then.
    bool update(const Attendance &attendance);
    std::optional<Attendance> find(AttendanceId id) const;
    /// The line of the last meeting that somebody of this name came to.
    std::optional<Attendance> lastOf(const QString &name) const;
    /// In the order they were invited or came.
    QList<Attendance> ofMeeting(MeetingId id) const;
    void addAbsence(AttendanceId id, const Absence &absence);
    /// Of somebody who did not come after all.
    void removeAbsences(AttendanceId id);
    /// Each person's in their order.
    QHash<AttendanceId, QList<Absence>> absences(MeetingId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
