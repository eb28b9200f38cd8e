// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/WaitingCaseTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<WaitingCase> WaitingCaseTable::endingTheirTerm(QDate from, QDate until, int months) const
{
    constexpr int slack = 4; // days: months are of unlike length
    return lastHeardBetween(from.addMonths(-months).addDays(-slack), until.addMonths(-months).addDays(slack));
}

QList<WaitingCase> WaitingCaseTable::lastHeardBetween(QDate from, QDate to) const
{
    // From the meetings of those days on: they are few, however many files are live.
    Statement s(m_db,
                "SELECT id, ref, heard_on FROM (SELECT c.id, c.ref, (SELECT max(m.held_on) FROM agenda_item i"
                "  JOIN meeting m ON m.id = i.meeting_id WHERE i.case_id = c.id AND i.outcome = 'heard') AS heard_on"
                "  FROM case_file c WHERE c.id IN (SELECT i.case_id FROM meeting m CROSS JOIN agenda_item i"
                "   ON i.meeting_id = m.id WHERE m.held_on BETWEEN :from AND :to AND i.outcome = 'heard'"
                "   AND i.case_id IN (SELECT id FROM case_file WHERE state = 'live')))"
                " WHERE heard_on <= :to ORDER BY id DESC");
    s.bind(":from", from).bind(":to", to);
    QList<WaitingCase> cases;
    while (s.next())
        cases << WaitingCase{s.get<CaseFileId>(0), s.get<QString>(1), s.get<QDate>(2)};
    return cases;
}

} // namespace marac
