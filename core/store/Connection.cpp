// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Connection.h"

#include "core/platform/WipedHeap.h"
#include "core/store/Guard.h"
#include "core/store/Kept.h"
#include "core/store/cipher/CipherDriver.h"
#include "core/store/cipher/CutChange.h"

#include <sqlite3.h>

#include <atomic>

namespace marac {

Connection::Connection(sqlite3 *handle)
    : m_handle(handle), m_driver(new CipherDriver(handle)), m_guard(std::make_unique<Guard>(handle)),
      m_kept(std::make_unique<KeptBeside>(*this))
{
    static std::atomic<int> count{0};
    m_name = QStringLiteral("marac-%1").arg(++count);
    QSqlDatabase::addDatabase(m_driver, m_name);
    WipedHeap::lockAgain(); // the key was worked out by now, and SQLCipher unlocked pages as it put its steps away
}

Connection::~Connection()
{
    m_kept->dropAll();
    m_driver->close(); // before the name goes: a query left over must not touch the handle any more
    QSqlDatabase::removeDatabase(m_name);
    m_guard.reset(); // it takes itself off the handle, which must still be there
    // It fails while a statement lives, and a handle left open would keep key and lock; the driver ended them all.
    [[maybe_unused]] const int code = sqlite3_close(m_handle);
    Q_ASSERT_X(code == SQLITE_OK, "Connection", "a statement outside the driver is still open");
    WipedHeap::lockAgain(); // the key of another open file may lie in a page that was unlocked with this one's
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::fail(int code) const
{
    const StoreFault::Cause cause = StoreFault::causeOf(code);
    if (!m_poison && (cause == StoreFault::Cause::Corrupt || cause == StoreFault::Cause::Io))
        m_poison = code;
    CutChange::noteFailure(m_handle, code);
    throw StoreFault(cause, code);
}

void Connection::demandSound() const
{
    if (m_poison)
        throw StoreFault(StoreFault::causeOf(m_poison), m_poison);
}

void Connection::demandInPlace() const
{
    int hasMoved = 0;
    if (sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_HAS_MOVED, &hasMoved) == SQLITE_OK && hasMoved)
        fail(SQLITE_READONLY_DBMOVED);
}

void Connection::execute(const char *sql) const
{
    demandSound();
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        fail(sqlite3_extended_errcode(m_handle));
}

} // namespace marac
