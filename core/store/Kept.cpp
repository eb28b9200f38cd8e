// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Kept.h"

#include "core/store/Connection.h"

#include <sqlite3.h>

namespace marac {

static qint64 rowsWritten(const Connection &db)
{
    return sqlite3_total_changes64(db.handle());
}

KeptBeside::KeptBeside(const Connection &db) : m_db(db)
{
}

void KeptBeside::dropOld()
{
    const qint64 written = rowsWritten(m_db);
    if (written != m_written)
        dropAll();
    m_written = written;
}

void KeptBeside::begins(Touches touches)
{
    dropOld();
    m_begun = m_written;
    m_isChanging = touches == Touches::Records;
}

void KeptBeside::ends(Touches touches, bool isCommitted)
{
    m_isChanging = false;
    const bool mayBeOld = touches == Touches::Records ? isCommitted : !isCommitted && rowsWritten(m_db) != m_begun;
    if (mayBeOld && touches == Touches::Records && m_db.watch())
        dropAllBut(*m_db.watch());
    else if (mayBeOld)
        dropAll();
    m_written = rowsWritten(m_db);
}

void KeptBeside::dropAllBut(const RowWatch &watch)
{
    if (m_kept.empty())
        return;
    try {
        const QList<WrittenRow> rows = watch.rows();
        std::erase_if(m_kept, [&rows](const auto &one) { return !one.second->outlasts(rows); });
    } catch (const StoreFault &) {
        dropAll();
    }
}

} // namespace marac
