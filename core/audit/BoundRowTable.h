// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEntry.h"
#include "core/store/Connection.h"

#include <QHash>
#include <QStringList>

#include <memory>

namespace marac {

class Statement;

/// Every SQL statement about the rows bound to entries by digest, and the walk over all rows that must be bound.
/// Throws StoreFault.
class BoundRowTable
{
public:
    /// The newest binding of one row.
    struct Last
    {
        qint64 seq = 0;
        QByteArray digest = {}; ///< empty when that entry recorded its deletion
    };

    static void insert(Connection &db, qint64 seq, const QList<BoundRow> &rows);
    /// How many of these rows were live by their newest binding.
    static qint64 liveAmong(const Connection &db, const QList<BoundRow> &rows);
    static QHash<qint64, Last> lastOfAll(const Connection &db, const QString &table);
    static QList<BoundRow> ofEntry(const Connection &db, qint64 seq);
    /// The numbers of the entries that ever bound a record of these tables, in order.
    static QList<qint64> entriesThatBound(const Connection &db, const QStringList &tables);
    /// Bindings whose entry is missing: more of them than zero means entries were taken out.
    static qint64 orphans(const Connection &db);
    /// Tables that bindings speak of, whether they still exist or not.
    static QStringList tablesEverBound(const Connection &db);

    /// The tables whose rows are not bound: the trail itself, the heads in meta, drafts (their own exception), and what
    /// tells protected addresses, which follows from rows that are bound and is held against them (derivedDiffering).
    static const QStringList &excluded();
    static qint64 countOf(const Connection &db, const QString &table);
    /// The highest number of a row that is there, and of one that is live by its newest binding; 0 when there is none. Quick
    /// however many rows there are.
    static qint64 highestOf(const Connection &db, const QString &table);
    static qint64 highestLive(const Connection &db, const QString &table);
};

/// The newest binding of each row of a table, by the number of the row and one at a time: a large register has more of them than
/// fit into memory. Throws StoreFault.
class NewestBindings
{
public:
    NewestBindings(const Connection &db, const QString &table);
    ~NewestBindings();
    NewestBindings(const NewestBindings &) = delete;
    NewestBindings &operator=(const NewestBindings &) = delete;

    /// False when there are no more; before the first call nothing is read of row() and last().
    bool next();
    qint64 row() const { return m_row; }
    const BoundRowTable::Last &last() const { return m_last; }

private:
    void readAhead();

    std::unique_ptr<Statement> m_statement;
    bool m_isAhead = false; ///< a binding was read that is not given yet
    qint64 m_aheadRow = 0;
    BoundRowTable::Last m_ahead;
    qint64 m_row = 0;
    BoundRowTable::Last m_last;
};

} // namespace marac
