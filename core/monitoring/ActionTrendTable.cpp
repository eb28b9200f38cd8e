// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ActionTrendTable.h"

#include "core/store/Statement.h"

namespace marac {

QList<Action> ActionTrendTable::dueIn(const SharingPeriod &period) const
{
    Statement s(m_db, "SELECT owner_agency_id, state, due_on, ended_on FROM action WHERE due_on BETWEEN :from AND :to");
    s.bind(":from", period.from).bind(":to", period.to);
    QList<Action> actions;
    while (s.next()) {
        Action action;
        action.ownerAgencyId = s.get<AgencyId>(0);
        action.state = s.get<ActionState>(1);
        action.dueOn = s.get<QDate>(2);
        action.endedOn = s.get<QDate>(3);
        actions << action;
    }
    return actions;
}

} // namespace marac
