// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/KeyHolder.h"

#include "core/store/Statement.h"
#include "core/store/Transaction.h"
#include "core/store/cipher/CipherHandle.h"
#include "core/store/schema/Migration.h"
#include "core/store/schema/SchemaPermit.h"

#include <sqlite3.h>

namespace marac::proof {

static CipherHandle opened(const QString &path, const DatabaseKey &key)
{
    Result<CipherHandle> handle = openHandle(path);
    if (!handle || !giveKey(handle->get(), key.sqlcipherKey())
        || sqlite3_exec(handle->get(), "PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF", nullptr, nullptr, nullptr)
            != SQLITE_OK)
        qFatal("the register can't be opened by another program");
    return std::move(*handle);
}

KeyHolder::KeyHolder(const QString &path, const DatabaseKey &key)
    : m_db(std::make_unique<Connection>(opened(path, key).release()))
{
}

bool KeyHolder::rewrite(const std::function<void(Connection &)> &deed)
{
    const SchemaPermit permit(*m_db);
    QByteArray takeOff;
    QByteArray putBack;
    {
        Statement triggers(*m_db, "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'");
        while (triggers.next()) {
            takeOff += "DROP TRIGGER " + triggers.get<QString>(0).toUtf8() + ';';
            putBack += triggers.get<QString>(1).toUtf8() + ';';
        }
    }
    try {
        Transaction transaction(*m_db);
        runScript(*m_db, takeOff.constData());
        deed(*m_db);
        runScript(*m_db, putBack.constData());
        transaction.commit();
    } catch (const StoreFault &fault) {
        if (fault.cause() == StoreFault::Cause::Constraint)
            return false;
        throw;
    }
    return true;
}

void KeyHolder::runFreely(const QString &path, const DatabaseKey &key, const char *sql)
{
    const CipherHandle handle = opened(path, key);
    if (sqlite3_exec(handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        qFatal("another program can't do this: %s", sql);
}

} // namespace marac::proof
