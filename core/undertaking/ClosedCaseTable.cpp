// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/undertaking/ClosedCaseTable.h"

#include "core/store/Statement.h"

namespace marac {

QHash<qint64, Room> ClosedCaseTable::rooms() const
{
    Statement s(m_db,
                "SELECT m.id, m.state = 'in_session', a.id IS NOT NULL, a.signed_at IS NOT NULL FROM meeting m"
                " LEFT JOIN attendance a ON a.meeting_id = m.id AND a.presence = 'present'"
                // In these words, which are those of the index of open meetings: every case that is opened asks.
                " WHERE m.state IN ('planned', 'in_session') AND (m.state = 'in_session' OR a.id IS NOT NULL)");
    QHash<qint64, Room> rooms;
    while (s.next()) {
        Room &room = rooms[s.get<qint64>(0)];
        room.inSession = s.get<bool>(1);
        if (s.get<bool>(2))
            room.enter(s.get<bool>(3));
    }
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

#define CLOSED_CASES "SELECT case_id FROM agenda_item WHERE meeting_id = :meeting"
#define CLOSED_REFERRALS                                                                                               \
    "SELECT id FROM referral WHERE case_id IN (" CLOSED_CASES ")"                                                      \
    " UNION SELECT p.referral_id FROM referral_person p JOIN case_file c ON c.victim_id = p.person_id"                 \
    " WHERE p.role = 'victim' AND c.id IN (" CLOSED_CASES ")"

QSet<qint64> ClosedCaseTable::cases(qint64 meetingId) const
{
    return numbers(CLOSED_CASES, meetingId);
}

QSet<qint64> ClosedCaseTable::referrals(qint64 meetingId) const
{
    return numbers(CLOSED_REFERRALS, meetingId);
}

QSet<qint64> ClosedCaseTable::persons(qint64 meetingId) const
{
    return numbers("SELECT victim_id FROM case_file WHERE victim_id IS NOT NULL AND id IN (" CLOSED_CASES ")"
                   " UNION SELECT person_id FROM referral_person WHERE referral_id IN (" CLOSED_REFERRALS ")",
                   meetingId);
}

} // namespace marac
