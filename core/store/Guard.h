// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

struct sqlite3;

namespace marac {

/// Stands at a connection as SQLite's authorizer. Denies: UPDATE and DELETE on the audit trail (audit, audit_row,
/// audit_about), every change of the schema, ATTACH and DETACH, load_extension, and every PRAGMA that is not on a short
/// list. DELETE elsewhere passes row by row, never by truncation, so that RowWatch sees each row.
/// A SchemaPermit opens it for a migration; ATTACH and load_extension stay shut even then.
/// It stops mistakes and injected SQL; a holder of the key with another program is caught by the audit chain instead.
class Guard
{
public:
    explicit Guard(sqlite3 *handle);
    ~Guard();
    Guard(const Guard &) = delete;
    Guard &operator=(const Guard &) = delete;

private:
    friend class SchemaPermit;
    static int decide(void *self, int action, const char *first, const char *second, const char *schema,
                      const char *trigger);
    int pragma(const char *name, const char *argument) const;
    int deletion(const char *table);

    sqlite3 *m_handle;
    int m_permits = 0;
    std::string m_dropping; ///< the table whose DROP is being prepared
};

} // namespace marac
