// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Guard.h"

#include <QByteArrayView>

#include <sqlite3.h>

#include <algorithm>
#include <array>

namespace marac {
namespace {

bool same(const char *a, const char *b)
{
    return a && sqlite3_stricmp(a, b) == 0;
}

template <std::size_t N>
bool isOneOf(const char *name, const std::array<const char *, N> &list)
{
    return std::any_of(list.begin(), list.end(), [name](const char *entry) { return same(name, entry); });
}

constexpr std::array auditTables{"audit", "audit_row", "audit_about"};

bool isSchemaTable(const char *name)
{
    return name && sqlite3_strnicmp(name, "sqlite_", 7) == 0;
}

/// Read only whatever their argument is.
constexpr std::array openPragmas{"table_info",
                                 "table_xinfo",
                                 "table_list",
                                 "index_list",
                                 "index_info",
                                 "index_xinfo",
                                 "foreign_key_list",
                                 "foreign_key_check",
                                 "integrity_check",
                                 "quick_check",
                                 "cipher_integrity_check"};

/// Read only as long as they have no argument.
constexpr std::array askedPragmas{
    "application_id", "user_version",   "schema_version", "data_version",       "page_count",      "page_size",
    "freelist_count", "max_page_count", "cipher_version", "cipher_settings",    "cipher_provider", "journal_mode",
    "synchronous",    "locking_mode",   "foreign_keys",   "cell_size_check",    "auto_vacuum",     "secure_delete",
    "temp_store",     "mmap_size",      "trusted_schema", "recursive_triggers", "compile_options", "encoding"};

/// What a migration may set besides.
constexpr std::array permittedPragmas{"user_version", "application_id", "defer_foreign_keys", "max_page_count"};

constexpr std::array deniedFunctions{"load_extension", "sqlcipher_export", "fts3_tokenizer"};

} // namespace

Guard::Guard(sqlite3 *handle) : m_handle(handle)
{
    sqlite3_set_authorizer(m_handle, &Guard::decide, this);
}

Guard::~Guard()
{
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

int Guard::pragma(const char *name, const char *argument) const
{
    if (isOneOf(name, openPragmas) || (!argument && isOneOf(name, askedPragmas)))
        return SQLITE_OK;
    return m_permits > 0 && isOneOf(name, permittedPragmas) ? SQLITE_OK : SQLITE_DENY;
}

int Guard::deletion(const char *table)
{
    if ((isSchemaTable(table) || isOneOf(table, auditTables)) && m_permits == 0)
        return SQLITE_DENY;
    // A DROP asks for the deletion from the schema and from the table too, and for those IGNORE means not to drop.
    if (isSchemaTable(table) || same(table, m_dropping.c_str())) {
        m_dropping.clear();
        return SQLITE_OK;
    }
    return SQLITE_IGNORE; // the deletion goes on, one row at a time
}

int Guard::decide(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    Guard &guard = *static_cast<Guard *>(self);
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isOneOf(second, deniedFunctions) ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_PRAGMA:
        return guard.pragma(first, second);
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
        return SQLITE_DENY;
    case SQLITE_INSERT:
        return isSchemaTable(first) && guard.m_permits == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_UPDATE:
        return (isSchemaTable(first) || isOneOf(first, auditTables)) && guard.m_permits == 0 ? SQLITE_DENY : SQLITE_OK;
    case SQLITE_DELETE:
        return guard.deletion(first);
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_VTABLE:
    case SQLITE_DROP_VIEW:
        guard.m_dropping = first;
        [[fallthrough]];
    default: // CREATE, DROP, ALTER, ANALYZE, REINDEX and whatever a later SQLite adds
        return guard.m_permits > 0 ? SQLITE_OK : SQLITE_DENY;
    }
}

} // namespace marac
