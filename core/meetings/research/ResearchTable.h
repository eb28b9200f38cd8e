// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/research/ResearchReturn.h"

#include <optional>

namespace marac {

class Connection;

/// All SQL about agencies' returns before a meeting and who was asked again for them.
class ResearchTable
{
public:
    explicit ResearchTable(const Connection &db) : m_db(db) {}

    ResearchReturnId insert(const ResearchReturn &given);
    /// False when somebody changed it since `given.version` was read; nothing is written then.
    bool update(const ResearchReturn &given);
    void remove(ResearchReturnId id);
    /// Of a case that is taken off its agenda for good.
    void removeOf(AgendaItemId id);
    std::optional<ResearchReturn> find(AgendaItemId item, AgencyId agency) const;
    QList<ResearchReturn> ofMeeting(MeetingId id) const;

    ResearchChaseId insert(const ResearchChase &chase);
    QList<ResearchChase> chasesOf(MeetingId id) const; ///< in the order they were made

private:
    const Connection &m_db;
};

} // namespace marac
