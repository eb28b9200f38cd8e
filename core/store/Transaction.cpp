// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Transaction.h"

#include "core/store/Connection.h"
#include "core/store/Kept.h"

#include <sqlite3.h>

#include <exception>

namespace marac {

Transaction::Transaction(Connection &db, Touches touches)
    : m_db(db), m_touches(touches), m_unwinding(std::uncaught_exceptions())
{
    m_db.demandInPlace();
    m_db.execute("BEGIN IMMEDIATE");
    m_db.kept().begins(m_touches);
}

Transaction::~Transaction()
{
    // SQLite may have rolled back by itself (disk full, I/O error). A rollback that fails leaves a journal behind, and
    // the next open completes it.
    if (m_open && !sqlite3_get_autocommit(m_db.handle()))
        sqlite3_exec(m_db.handle(), "ROLLBACK", nullptr, nullptr, nullptr);
    if (m_open) {
        m_db.kept().ends(
            m_touches, std::uncaught_exceptions() > m_unwinding ? KeptBeside::End::BrokenOff : KeptBeside::End::Undone);
    }
}

void Transaction::commit()
{
    m_db.demandInPlace(); // what was agreed to while somebody put another file there
    m_db.execute("COMMIT");
    m_open = false;
    m_db.kept().ends(m_touches, KeptBeside::End::Committed);
}

} // namespace marac
