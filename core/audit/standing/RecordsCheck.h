// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/TrailFinding.h"
#include "core/audit/standing/RowCheck.h"
#include "core/store/Connection.h"
#include "core/store/schema/Migration.h"

#include <QList>
#include <QStringList>

#include <functional>
#include <optional>
#include <span>

namespace marac {

/// Holds the records of all tables against the entries that bound them, and what follows from the records against them: in
/// steps of some milliseconds each, but for the last, which can be stopped. Throws StoreFault.
class RecordsCheck
{
public:
    /// So many findings are kept at most.
    static constexpr qsizetype mostFindings = 200;

    /// `steps` know what has to follow (derivedDiffering).
    RecordsCheck(const Connection &db, std::span<const Migration> steps);

    bool isDone() const { return m_differing.has_value(); }
    /// The next step; not to be called when it is done. The last one asks many times a second whether it `isWanted`, if that is
    /// not empty, and gives false when it was not: then it is not done. Asked so, nobody may use the connection.
    bool goOn(const std::function<bool()> &isWanted);
    /// How much is done, the last step as long as a table.
    int percent() const;

    qint64 rows() const { return m_rows; }
    qint64 faults() const { return m_faults; }
    const QList<TrailFinding> &findings() const { return m_findings; }
    /// What does not follow from the records, when it is done.
    const QList<Derived> &differing() const { return *m_differing; }

private:
    bool compareDerived(const std::function<bool()> &isWanted);
    void checkTable();

    const Connection &m_db;
    std::span<const Migration> m_steps;
    QStringList m_live;   ///< tables that are there
    QStringList m_tables; ///< and those that entries speak of
    qsizetype m_atTable = 0;
    std::optional<RowCheck> m_check; ///< of that table, once it was begun
    qint64 m_rows = 0;
    qint64 m_faults = 0;
    QList<TrailFinding> m_findings;
    std::optional<QList<Derived>> m_differing;
};

} // namespace marac
