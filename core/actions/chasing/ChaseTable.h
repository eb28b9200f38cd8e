// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/chasing/Chase.h"

#include <QHash>
#include <QList>

namespace marac {

class Connection;

/// All SQL about how agencies were chased for their actions. Nothing in it is ever changed. Throws StoreFault.
class ChaseTable
{
public:
    explicit ChaseTable(const Connection &db) : m_db(db) {}

    void insert(const Chase &chase);
    QList<Chase> ofAction(ActionId id) const; ///< oldest first
    /// Of all open actions, each oldest first.
    QHash<ActionId, QList<Chase>> ofOpenActions() const;

private:
    const Connection &m_db;
};

} // namespace marac
