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

void KeptBeside::begins(Touches touches) noexcept
{
    dropOld();
    m_begun = m_written;
    m_isChanging = touches == Touches::Records;
}

void KeptBeside::ends(Touches touches, End end) noexcept
{
    m_isChanging = false;
    const bool isChanged = touches == Touches::Records && end == End::Committed;
    const bool mayBeWrong = end == End::BrokenOff
        || (touches == Touches::NoRecords && end == End::Undone && rowsWritten(m_db) != m_begun)
        || (isChanged && !m_db.watch());
    if (mayBeWrong)
        dropAll();
    else if (isChanged && !m_kept.empty())
        dropWhatEnds(*m_db.watch());
    std::erase_if(m_kept, [](const auto &one) { return one.second->isTooLarge(); });
    m_written = rowsWritten(m_db);
}

void KeptBeside::dropWhatEnds(const RowWatch &watch)
{
    try {
        const QList<WrittenRow> rows = watch.rows();
        std::erase_if(m_kept, [&rows](const auto &one) { return !one.second->outlasts(rows); });
    } catch (...) {
        dropAll(); // the store failed, or memory: what is kept can be read again
    }
}

} // namespace marac
