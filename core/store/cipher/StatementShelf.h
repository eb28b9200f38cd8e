// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace marac {

/// The prepared statements of one connection, in use and at rest: a text that was prepared before is not prepared again, which
/// is most of the cost of a change that writes the same rows a thousand times. One at rest holds no value, and a text that
/// is in use already gets a statement of its own. PRAGMAs are never kept: SQLite answers some of them when it prepares.
class StatementShelf
{
public:
    /// Statements at rest, at most; the one that rested longest makes room.
    static constexpr int mostAtRest = 128;

    /// `code` becomes what SQLite said; nullptr unless the text is exactly one statement (SQLITE_MISUSE otherwise). To be put back.
    sqlite3_stmt *take(sqlite3 *db, const QByteArray &sql, int &code);
    /// Ends the use. Harmless for what clear() has taken away.
    void putBack(sqlite3_stmt *statement);
    /// What the guard allows is about to change: nothing prepared until now is used again once it is put back.
    void forget();
    /// Ends every statement, also those in use.
    void clear();

private:
    struct AtRest
    {
        sqlite3_stmt *statement = nullptr;
        quint64 since = 0;
    };
    void makeRoom();

    std::unordered_map<sqlite3_stmt *, QByteArray>
        m_inUse; ///< with the text to keep it under; empty when it is not kept
    QHash<QByteArray, AtRest> m_atRest;
    quint64 m_turn = 0;
};

} // namespace marac
