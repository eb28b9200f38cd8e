// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/ChaseTable.h"

#include "core/store/Statement.h"

namespace marac {

#define CHASE_COLUMNS "h.id, h.action_id, h.step, h.chased_on, h.method, h.recipient, h.note, h.recorded_at"

static Chase readChase(const Statement &row)
{
    return {row.get<qint64>(0),      row.get<ActionId>(1), row.get<ChaseStep>(2), row.get<QDate>(3),
            row.get<ChaseMethod>(4), row.get<QString>(5),  row.get<QString>(6),   row.get<QDateTime>(7)};
}

void ChaseTable::insert(const Chase &chase)
{
    Statement s(m_db,
                "INSERT INTO action_chase (action_id, step, chased_on, method, recipient, note, recorded_at)"
                " VALUES (:action, :step, :on, :method, :recipient, :note, :at)");
    s.bind(":action", chase.actionId)
        .bind(":step", chase.step)
        .bind(":on", chase.chasedOn)
        .bind(":method", chase.method)
        .bind(":recipient", chase.recipient)
        .bind(":note", chase.note)
        .bind(":at", chase.recordedAt)
        .run();
}

QList<Chase> ChaseTable::ofAction(ActionId id) const
{
    Statement s(m_db,
                "SELECT " CHASE_COLUMNS " FROM action_chase h WHERE h.action_id = :action ORDER BY h.chased_on, h.id");
    s.bind(":action", id);
    QList<Chase> chases;
    while (s.next())
        chases << readChase(s);
    return chases;
}

QHash<ActionId, QList<Chase>> ChaseTable::ofOpenActions() const
{
    Statement s(m_db,
                "SELECT " CHASE_COLUMNS " FROM action_chase h JOIN action a ON a.id = h.action_id"
                " WHERE a.state = 'open' ORDER BY h.chased_on, h.id");
    QHash<ActionId, QList<Chase>> chases;
    while (s.next()) {
        const Chase chase = readChase(s);
        chases[chase.actionId] << chase;
    }
    return chases;
}

} // namespace marac
