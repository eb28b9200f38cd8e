// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/takingback/TakenBack.h"

namespace marac {

class Connection;

/// All SQL about reports on actions that were taken back. Throws StoreFault.
class TakenBackTable
{
public:
    explicit TakenBackTable(const Connection &db) : m_db(db) {}

    /// Of `taken` the report, the reason, the day and who recorded it.
    void insert(const TakenBack &taken);
    QList<TakenBack> ofAction(ActionId id) const; ///< in the order they were taken back

private:
    const Connection &m_db;
};

/// The reports on an action that count, oldest first.
QList<ActionFeedback> standingFeedback(const Connection &db, ActionId id);
/// What the last of them says; empty when there is none.
QString lastReport(const Connection &db, ActionId id);

} // namespace marac
