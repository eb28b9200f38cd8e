// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/monitoring/SharingReport.h"

namespace marac {

class Connection;

/// All SQL of the trend of actions. Throws StoreFault.
class ActionTrendTable
{
public:
    explicit ActionTrendTable(const Connection &db) : m_db(db) {}

    /// Those due in the period; owner, state and days alone.
    QList<Action> dueIn(const SharingPeriod &period) const;

private:
    const Connection &m_db;
};

} // namespace marac
