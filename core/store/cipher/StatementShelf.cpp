// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/StatementShelf.h"

#include <sqlite3.h>

#include <algorithm>

namespace marac {
namespace {

/// True when nothing but white space and comments is left: prepare then gives no statement.
bool isBlank(sqlite3 *db, const char *tail, int bytes)
{
    sqlite3_stmt *second = nullptr;
    const int code = sqlite3_prepare_v2(db, tail, bytes, &second, nullptr);
    sqlite3_finalize(second);
    return code == SQLITE_OK && !second;
}

bool isPragma(const QByteArray &sql)
{
    return sqlite3_strnicmp(sql.trimmed().constData(), "pragma", 6) == 0;
}

} // namespace

sqlite3_stmt *StatementShelf::take(sqlite3 *db, const QByteArray &sql, int &code)
{
    code = SQLITE_OK;
    if (const auto resting = m_atRest.constFind(sql); resting != m_atRest.cend()) {
        sqlite3_stmt *statement = resting->statement;
        m_atRest.erase(resting);
        m_inUse.emplace(statement, sql);
        return statement;
    }
    sqlite3_stmt *statement = nullptr;
    const char *tail = nullptr;
    if (sqlite3_prepare_v2(db, sql.constData(), int(sql.size()), &statement, &tail)
        != SQLITE_OK) {
        code = sqlite3_extended_errcode(db);
        return nullptr;
    }
    if (!statement || !isBlank(db, tail, int(sql.constData() + sql.size() - tail))) {
        sqlite3_finalize(statement);
        code = SQLITE_MISUSE;
        return nullptr;
    }
    m_inUse.emplace(statement, isPragma(sql) ? QByteArray() : sql);
    return statement;
}

void StatementShelf::putBack(sqlite3_stmt *statement)
{
    const auto used = m_inUse.find(statement);
    if (used == m_inUse.end())
        return;
    const QByteArray sql = used->second;
    m_inUse.erase(used);
    if (sql.isEmpty() || m_atRest.contains(sql)) {
        sqlite3_finalize(statement);
        return;
    }
    sqlite3_reset(statement);
    sqlite3_clear_bindings(statement);
    if (m_atRest.size() >= mostAtRest)
        makeRoom();
    m_atRest.insert(sql, {statement, ++m_turn});
}

void StatementShelf::makeRoom()
{
    const auto oldest = std::min_element(m_atRest.cbegin(), m_atRest.cend(),
                                         [](const AtRest &a, const AtRest &b) { return a.since < b.since; });
    sqlite3_finalize(oldest->statement);
    m_atRest.erase(oldest);
}

void StatementShelf::forget()
{
    for (const AtRest &resting : std::as_const(m_atRest))
        sqlite3_finalize(resting.statement);
    m_atRest.clear();
    for (auto &[statement, sql] : m_inUse)
        sql.clear();
}

void StatementShelf::clear()
{
    forget();
    for (const auto &[statement, sql] : m_inUse)
        sqlite3_finalize(statement);
    m_inUse.clear();
}

} // namespace marac
