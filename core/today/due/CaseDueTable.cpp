// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/CaseDueTable.h"

#include "core/store/Statement.h"

namespace marac {

#define LAST_HEARD                                                                                                     \
    "(SELECT max(m.held_on) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"                                  \
    " WHERE i.case_id = c.id AND i.outcome = 'heard')"

static QList<CaseInWork> readCases(Statement &s)
{
    QList<CaseInWork> cases;
    while (s.next())
        cases << CaseInWork{s.get<CaseFileId>(0), s.get<QString>(1), s.get<CaseState>(2), s.get<QDate>(3)};
    return cases;
}

QList<CaseInWork> CaseDueTable::maybeToAssess(QDate assessedBy, QDate heardBy) const
{
    // Moments are kept in UTC: an incident of the day after an assessment may stand at the end of the day of the assessment.
    Statement s(m_db,
                "WITH live AS MATERIALIZED (SELECT id, (SELECT max(assessed_on) FROM assessment WHERE case_id = f.id)"
                " AS assessed FROM case_file f WHERE f.state = 'live')"
                " SELECT c.id, c.ref, c.state, " LAST_HEARD " FROM case_file c WHERE c.id IN ("
                "SELECT l.id FROM live l WHERE l.assessed IS NOT NULL AND ("
                "EXISTS (SELECT 1 FROM referral r WHERE r.case_id = l.id AND r.incident_on > l.assessed)"
                " OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = l.id AND e.at >= l.assessed"
                "  AND e.kind = 'incident')"
                " OR EXISTS (SELECT 1 FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = l.id"
                "  AND i.outcome = 'heard' AND m.kind = 'full' AND m.held_on > l.assessed)"
                " OR (l.assessed <= :assessed AND (SELECT max(m.held_on) FROM agenda_item i"
                "  JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = l.id AND i.outcome = 'heard') <= :heard))"
                " UNION SELECT e.case_id FROM case_event e JOIN case_file f ON f.id = e.case_id"
                " WHERE e.kind = 'incident' AND f.state = 'closed' AND NOT EXISTS (SELECT 1 FROM case_event x"
                "  WHERE x.case_id = e.case_id AND x.kind = 'closed' AND x.id > e.id)) ORDER BY c.id DESC");
    s.bind(":assessed", assessedBy).bind(":heard", heardBy);
    return readCases(s);
}

QList<CaseInWork> CaseDueTable::maybeEndingTheirTerm(QDate from, QDate to, int months) const
{
    static constexpr int clipped = 3; // days by which months of different lengths may shift the end
    Statement s(m_db,
                "SELECT c.id, c.ref, c.state, " LAST_HEARD " FROM case_file c WHERE c.state = 'live' AND c.id IN"
                " (SELECT i.case_id FROM meeting m CROSS JOIN agenda_item i ON i.meeting_id = m.id"
                " WHERE m.held_on >= :from AND m.held_on <= :to AND i.outcome = 'heard') ORDER BY c.id DESC");
    s.bind(":from", from.addMonths(-months).addDays(-clipped)).bind(":to", to.addMonths(-months).addDays(clipped));
    return readCases(s);
}

} // namespace marac
