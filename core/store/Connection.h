// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QString>

#include <memory>
#include <stdexcept>

struct sqlite3;

namespace marac {

/// Thrown inside the store and the Table classes when the register can't be read or written; Register::change and
/// Register::consult are the only places that catch it. Carries no SQL and no value from a record.
class StoreFault : public std::runtime_error
{
public:
    enum class Cause { Full, ReadOnly, Io, Corrupt, Locked, Constraint, Denied, Other };
    StoreFault(Cause cause, int extendedCode);

    Cause cause() const { return m_cause; }
    int extendedCode() const { return m_extendedCode; }

private:
    Cause m_cause;
    int m_extendedCode;
};

/// One open SQLCipher database and its QSqlDatabase name, which goes when this goes. Owns both; used from one thread.
class Connection
{
public:
    /// Takes ownership of an opened and keyed handle (see CipherFile).
    explicit Connection(sqlite3 *handle);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const;
    sqlite3 *handle() const { return m_handle; }

private:
    QString m_name;
    sqlite3 *m_handle;
};

} // namespace marac
