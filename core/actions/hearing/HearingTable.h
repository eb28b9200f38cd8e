// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"

#include <optional>

namespace marac {

class Connection;

/// All SQL about what was said of a case in a meeting: contributions by agency and the chair's risk analysis.
class HearingTable
{
public:
    explicit HearingTable(const Connection &db) : m_db(db) {}

    ContributionId insert(const Contribution &contribution);
    /// False when somebody changed it since `contribution.version` was read; nothing is written then.
    bool update(const Contribution &contribution);
    void remove(ContributionId id);
    std::optional<Contribution> find(ContributionId id) const;
    QList<Contribution> contributions(AgendaItemId id) const; ///< in the order they were made

    void insert(const RiskAnalysis &analysis);
    /// False when somebody changed it since `analysis.version` was read; nothing is written then.
    bool update(const RiskAnalysis &analysis);
    std::optional<RiskAnalysis> analysis(AgendaItemId id) const;

private:
    const Connection &m_db;
};

} // namespace marac
