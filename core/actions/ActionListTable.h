// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/ActionTable.h"
#include "core/base/ListPage.h"

namespace marac {

/// All SQL that finds the lines of a list of actions which is too long to be read whole. By "dueOn", the list's own order too,
/// soonest due first: by the day alone, and of one day in the order in which they were agreed. Throws StoreFault.
class ActionListTable
{
public:
    explicit ActionListTable(const Connection &db) : m_db(db) {}

    /// Whether there are more than so many; no more of them are looked at.
    bool hasMoreThan(const ActionFilter &filter, int count) const;
    /// The `limit` lines after `after`. Its words are not asked about.
    QList<ActionId> page(const ActionFilter &filter, const ListWanted &wanted) const;
    /// Of these actions the first `limit` in the same order.
    QList<ActionId> first(const QList<ActionId> &actions, const ActionFilter &filter, const ListWanted &wanted) const;
    /// Actions whose reference, or whose case's, begins with one of these (referenceStarts); at most `most`, the newest ones.
    QList<ActionId> withReference(const QStringList &starts, int most) const;
    QList<ActionId> withCaseReference(const QStringList &starts, int most) const;

private:
    QList<ActionId> beginning(const char *sql, const QStringList &starts, int most) const;

    const Connection &m_db;
};

} // namespace marac
