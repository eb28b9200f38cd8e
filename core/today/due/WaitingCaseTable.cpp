// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/WaitingCaseTable.h"

#include "core/store/Statement.h"

namespace marac {

// Each is looked up once for each live file.
#define LIVE_FILES                                                                                                     \
    "WITH live(id, ref, assessed_on, heard_on) AS MATERIALIZED (SELECT c.id, c.ref,"                                   \
    " (SELECT max(a.assessed_on) FROM assessment a WHERE a.case_id = c.id),"                                           \
    " (SELECT max(m.held_on) FROM agenda_item i JOIN meeting m ON m.id = i.meeting_id"                                 \
    "   WHERE i.case_id = c.id AND i.outcome = 'heard')"                                                               \
    " FROM case_file c WHERE c.state = 'live')"

#define CLOSED_WITH_LATER_INCIDENT                                                                                     \
    "SELECT c.id, c.ref, c.state, NULL FROM case_file c WHERE c.state = 'closed' AND c.id IN"                          \
    " (SELECT e.case_id FROM case_event e WHERE e.kind = 'incident' AND e.id >"                                        \
    "  coalesce((SELECT max(f.id) FROM case_event f WHERE f.kind = 'closed' AND f.case_id = e.case_id), 0))"

static QList<WaitingCase> casesFrom(Statement &s)
{
    QList<WaitingCase> cases;
    while (s.next())
        cases << WaitingCase{s.get<CaseFileId>(0), s.get<QString>(1), s.get<CaseState>(2), s.get<QDate>(3)};
    return cases;
}

QList<WaitingCase> WaitingCaseTable::toRescore(QDate until, int months) const
{
    // Months are of unlike length, so a term that ends by `until` began a few days later than so many months before it at most.
    // A moment of the night may belong to the next day of Sefton's calendar.
    constexpr int heardSlack = 4;
    constexpr int receivedSlack = 6;
    const QDate began = until.addMonths(-months);
    Statement s(m_db,
                LIVE_FILES " SELECT l.id, l.ref, 'live', l.heard_on FROM live l WHERE l.assessed_on IS NOT NULL AND ("
                           " EXISTS (SELECT 1 FROM referral r WHERE r.case_id = l.id AND r.incident_on > l.assessed_on)"
                           " OR EXISTS (SELECT 1 FROM case_event e WHERE e.case_id = l.id AND +e.kind = 'incident'"
                           "  AND e.at > l.assessed_on)"
                           " OR (SELECT count(*) > 1 AND max(m.held_on) > l.assessed_on FROM agenda_item i"
                           "  JOIN meeting m ON m.id = i.meeting_id"
                           "  WHERE i.case_id = l.id AND i.outcome = 'heard' AND m.kind = 'full')"
                           " OR (l.heard_on <= :heard AND NOT EXISTS"
                           "  (SELECT 1 FROM referral r WHERE r.case_id = l.id AND r.received_at >= :received)))"
                           " UNION ALL " CLOSED_WITH_LATER_INCIDENT " ORDER BY 1 DESC");
    s.bind(":heard", began.addDays(heardSlack)).bind(":received", began.addDays(receivedSlack));
    return casesFrom(s);
}

QList<WaitingCase> WaitingCaseTable::endingTheirTerm(QDate from, QDate until, int months) const
{
    constexpr int slack = 4; // days: months are of unlike length
    return lastHeardBetween(from.addMonths(-months).addDays(-slack), until.addMonths(-months).addDays(slack));
}

QList<WaitingCase> WaitingCaseTable::lastHeardBetween(QDate from, QDate to) const
{
    Statement s(m_db,
                LIVE_FILES " SELECT id, ref, 'live', heard_on FROM live WHERE heard_on >= :from AND heard_on <= :to"
                           " ORDER BY id DESC");
    s.bind(":from", from).bind(":to", to);
    return casesFrom(s);
}

} // namespace marac
