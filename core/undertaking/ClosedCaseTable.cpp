// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/ClosedCaseTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<RoomCount> ClosedCaseTable::roomsInSession() const
{
    Statement s(m_db,
                "SELECT m.id, count(a.id), count(CASE WHEN a.signed_at IS NULL THEN a.id END) FROM meeting m"
                " LEFT JOIN attendance a ON a.meeting_id = m.id AND a.presence = 'present'"
                " WHERE m.state = 'in_session' GROUP BY m.id ORDER BY m.id");
    QList<RoomCount> rooms;
    while (s.next())
        rooms << RoomCount{s.get<qint64>(0), s.get<int>(1), s.get<int>(2)};
    return rooms;
}

QSet<qint64> ClosedCaseTable::numbers(const char *sql, qint64 meetingId) const
{
    Statement s(m_db, sql);
    s.bind(":meeting", meetingId);
    QSet<qint64> found;
    while (s.next())
        found.insert(s.get<qint64>(0));
    return found;
}

QSet<qint64> ClosedCaseTable::cases(qint64 meetingId) const
{
    return numbers("SELECT case_id FROM agenda_item WHERE meeting_id = :meeting", meetingId);
}

QSet<qint64> ClosedCaseTable::referrals(qint64 meetingId) const
{
    return numbers(
        "SELECT id FROM referral WHERE case_id IN (SELECT case_id FROM agenda_item WHERE meeting_id = :meeting)"
        " UNION SELECT p.referral_id FROM referral_person p JOIN case_file c ON c.victim_id = p.person_id"
        " WHERE p.role = 'victim' AND c.id IN (SELECT case_id FROM agenda_item WHERE meeting_id = :meeting)",
        meetingId);
}

QSet<qint64> ClosedCaseTable::persons(qint64 meetingId) const
{
    return numbers("SELECT victim_id FROM case_file WHERE victim_id IS NOT NULL"
                   " AND id IN (SELECT case_id FROM agenda_item WHERE meeting_id = :meeting)"
                   " UNION SELECT p.person_id FROM referral_person p JOIN referral r ON r.id = p.referral_id"
                   " WHERE r.case_id IN (SELECT case_id FROM agenda_item WHERE meeting_id = :meeting)",
                   meetingId);
}

} // namespace marac
