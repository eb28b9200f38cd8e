// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/ChaseSteps.h"

#include <QHash>
#include <QSet>

namespace marac {

class Connection;

/// The partnership's own numbers; the defaults where it has set none.
ChaseRule chaseRule(const Connection &db);

/// What the clocks of all actions go by and how far each open one has been chased, as it stands on `today`.
class ChaseGround
{
public:
    ChaseGround(const Connection &db, QDate today);

    ChaseClock clockOf(const Action &action) const;
    /// Oldest first; of an open action alone.
    QList<Chase> chasesOf(ActionId id) const { return m_chases.value(id); }
    /// What is to be done next about an open action; nothing for another.
    std::optional<ChaseDue> nextOf(const Action &action) const;

private:
    QDate m_today;
    ChaseRule m_rule;
    WorkingDays m_calendar;
    QList<QDate> m_fullMeetings;
    QHash<ActionId, QList<Chase>> m_chases;
    QSet<AgencyId> m_takingPart;
};

} // namespace marac
