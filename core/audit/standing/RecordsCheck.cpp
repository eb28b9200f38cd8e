// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/RecordsCheck.h"

#include "core/audit/BoundRowTable.h"
#include "core/store/Stoppable.h"
#include "core/store/rows/RowDigest.h"

namespace marac {

static constexpr int rowsAtOnce = 1000;
static constexpr int stepsBetweenAsking = 1000; ///< some milliseconds, of which most go into what is done with each row

RecordsCheck::RecordsCheck(const Connection &db, std::span<const Migration> steps)
    : m_db(db), m_steps(steps), m_live(tablesToBind(db, BoundRowTable::excluded())),
      m_tables(m_live + BoundRowTable::tablesEverBound(db))
{
    m_tables.sort();
    m_tables.removeDuplicates();
}

int RecordsCheck::percent() const
{
    return int((m_atTable + (isDone() ? 1 : 0)) * 100 / (m_tables.size() + 1));
}

bool RecordsCheck::goOn(const std::function<bool()> &isWanted)
{
    if (m_atTable == m_tables.size())
        return compareDerived(isWanted);
    checkTable();
    return true;
}

bool RecordsCheck::compareDerived(const std::function<bool()> &isWanted)
{
    const Stoppable stoppable(m_db, isWanted, stepsBetweenAsking);
    try {
        m_differing = derivedDiffering(m_db, m_steps);
    } catch (const StoreFault &fault) {
        if (!Stoppable::isStop(fault))
            throw;
        return false;
    }
    return true;
}

void RecordsCheck::checkTable()
{
    const QString &table = m_tables.at(m_atTable);
    if (!m_check)
        m_check.emplace(m_db, table, m_live.contains(table));
    const bool goesOn = m_check->goOn(rowsAtOnce, [this](const TrailFinding &finding) {
        ++m_faults;
        if (m_findings.size() < mostFindings)
            m_findings.append(finding);
    });
    if (goesOn)
        return;
    m_rows += m_check->rows();
    m_check.reset();
    ++m_atTable;
}

} // namespace marac
