// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/StoreFault.h"

#include <QSqlDatabase>
#include <QString>

#include <memory>

struct sqlite3;

namespace marac {

class CipherDriver;
class Guard;
class KeptBeside;
class RowWatch;

/// One open SQLCipher database and its QSqlDatabase name, which goes when this goes. Owns both; used from one thread.
/// A guard stands at it from the start (see Guard): no schema change, no ATTACH, no change to the audit trail.
class Connection
{
public:
    /// Takes ownership of an opened and keyed handle (see CipherFile).
    explicit Connection(sqlite3 *handle);
    /// Rolls back what is open, closes the file and wipes the key.
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    QSqlDatabase database() const;
    sqlite3 *handle() const { return m_handle; }
    CipherDriver &driver() const { return *m_driver; }
    /// What was worked out from the records and may be asked again.
    KeptBeside &kept() const { return *m_kept; }
    /// The watch that notes just now what is written; null when nobody watches.
    const RowWatch *watch() const { return m_watch; }

    /// Throws the fault that `code`, an extended result code of this handle, stands for. After CORRUPT, NOTADB or IOERR
    /// the connection is poisoned: what it would still say can't be relied on, so every later statement throws the same.
    [[noreturn]] void fail(int code) const;
    /// Throws when poisoned.
    void demandSound() const;
    /// Throws when the file that is open lies no longer under its name: it was replaced, moved or deleted by another program.
    /// SQLite asks so itself only when it opens its journal, which stays open here.
    void demandInPlace() const;
    bool isPoisoned() const { return m_poison != 0; }
    /// Runs one or more statements of ours that give no rows, such as "COMMIT". Throws StoreFault.
    void execute(const char *sql) const;

private:
    friend class RowWatch;
    friend class SchemaPermit;

    QString m_name;
    sqlite3 *m_handle;
    CipherDriver *m_driver; ///< owned by the QSqlDatabase named m_name
    std::unique_ptr<Guard> m_guard;
    std::unique_ptr<KeptBeside> m_kept;
    RowWatch *m_watch = nullptr;
    mutable int m_poison = 0;
};

} // namespace marac
