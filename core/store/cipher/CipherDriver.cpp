// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherDriver.h"

#include "core/store/cipher/CipherResult.h"

#include <QSqlError>

#include <sqlite3.h>

namespace marac {

CipherDriver::CipherDriver(sqlite3 *handle) : m_handle(handle)
{
    setOpen(true);
    setOpenError(false);
}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case Transactions:
    case BLOB:
    case Unicode:
    case LastInsertId:
    case FinishQuery:
        return true;
    default:
        return false;
    }
}

bool CipherDriver::open(const QString &, const QString &, const QString &, const QString &, int, const QString &)
{
    return false;
}

void CipherDriver::close()
{
    m_statements.clear();
    m_handle = nullptr;
    setOpen(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this);
}

bool CipherDriver::run(const char *sql)
{
    if (!m_handle)
        return false;
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return true;
    const int code = sqlite3_extended_errcode(m_handle);
    setLastError(QSqlError(QString(), QString::fromLatin1(sqlite3_errstr(code)), QSqlError::TransactionError,
                           QString::number(code)));
    return false;
}

bool CipherDriver::beginTransaction()
{
    return run("BEGIN IMMEDIATE");
}

bool CipherDriver::commitTransaction()
{
    return run("COMMIT");
}

bool CipherDriver::rollbackTransaction()
{
    return run("ROLLBACK");
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(static_cast<void *>(m_handle));
}

} // namespace marac
