// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesTable.h"

#include "core/store/Statement.h"

namespace marac {

MinutesId MinutesTable::insert(const Minutes &minutes)
{
    Statement s(m_db,
                "INSERT INTO minutes (meeting_id, state, notes, approved_by, approved_on, approved_at,"
                " approval_recorded_by, approval_reason, locked_at)"
                " VALUES (:meeting, :state, :notes, :by, :on, :at, :recorded, :reason, :locked)");
    s.bind(":meeting", minutes.meetingId)
        .bind(":state", minutes.state)
        .bind(":notes", minutes.notes)
        .bind(":by", minutes.approvedBy)
        .bind(":on", minutes.approvedOn)
        .bind(":at", minutes.approvedAt)
        .bind(":recorded", minutes.approvalRecordedBy)
        .bind(":reason", minutes.approvalReason)
        .bind(":locked", minutes.lockedAt)
        .run();
    return MinutesId(s.insertedId());
}

bool MinutesTable::update(const Minutes &minutes)
{
    Statement s(
        m_db,
        "UPDATE minutes SET state = :state, notes = :notes, approved_by = :by, approved_on = :on, approved_at = :at,"
        " approval_recorded_by = :recorded, approval_reason = :reason, locked_at = :locked,"
        " version = version + 1 WHERE id = :id AND version = :version");
    s.bind(":state", minutes.state)
        .bind(":notes", minutes.notes)
        .bind(":by", minutes.approvedBy)
        .bind(":on", minutes.approvedOn)
        .bind(":at", minutes.approvedAt)
        .bind(":recorded", minutes.approvalRecordedBy)
        .bind(":reason", minutes.approvalReason)
        .bind(":locked", minutes.lockedAt)
        .bind(":id", minutes.id)
        .bind(":version", minutes.version)
        .run();
    return s.changed() == 1;
}

std::optional<Minutes> MinutesTable::ofMeeting(MeetingId id) const
{
    Statement s(m_db,
                "SELECT id, meeting_id, state, notes, approved_by, approved_on, approved_at, approval_recorded_by,"
                " approval_reason, locked_at, version FROM minutes"
                " WHERE meeting_id = :meeting");
    s.bind(":meeting", id);
    if (!s.next())
        return std::nullopt;
    return Minutes{s.get<MinutesId>(0), s.get<MeetingId>(1), s.get<MinutesState>(2), s.get<QString>(3),
                   s.get<QString>(4),   s.get<QDate>(5),     s.get<QDateTime>(6),    s.get<QString>(7),
                   s.get<QString>(8),   s.get<QDateTime>(9), s.get<qint64>(10)};
}

} // namespace marac
