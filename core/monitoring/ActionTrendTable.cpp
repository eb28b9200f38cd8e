// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ActionTrendTable.h"

#include "core/actions/ActionTable.h"
#include "core/store/Statement.h"

namespace marac {

QList<Action> ActionTrendTable::dueIn(const SharingPeriod &period) const
{
    Statement s(m_db,
                "SELECT a.owner_agency_id, a.state, a.due_on, a.ended_on, " MARAC_COMPLETED_ON
                " FROM action a WHERE a.due_on BETWEEN :from AND :to");
    s.bind(":from", period.from).bind(":to", period.to);
    QList<Action> actions;
    while (s.next()) {
        Action action;
        action.ownerAgencyId = s.get<AgencyId>(0);
        action.state = s.get<ActionState>(1);
        action.dueOn = s.get<QDate>(2);
        action.endedOn = s.get<QDate>(3);
        action.completedOn = s.get<QDate>(4);
        actions << action;
    }
    return actions;
}

} // namespace marac
