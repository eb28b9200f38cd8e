// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Transaction.h"

#include "core/store/Connection.h"

#include <sqlite3.h>

namespace marac {

Transaction::Transaction(Connection &db) : m_db(db)
{
    m_db.execute("BEGIN IMMEDIATE");
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full, I/O error). A rollback that fails leaves a journal behind, and
    // the next open completes it.
    if (m_open && !sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

void Transaction::commit()
{
    m_db.execute("COMMIT");
    m_open = false;
}

} // namespace marac
