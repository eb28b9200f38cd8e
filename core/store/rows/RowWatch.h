// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace marac {

class Connection;

enum class RowOperation {
    Inserted,
    Updated,
    Deleted,
    Replaced, ///< deleted, and another inserted under its number
};

struct WrittenRow
{
    QString table;
    qint64 rowid = 0;
    RowOperation operation = RowOperation::Updated;

    friend bool operator==(const WrittenRow &, const WrittenRow &) = default;
};

/// Notes every row that is written through the connection, so that nobody has to list what a change touched: the
/// register binds these rows to the audit entry. A rollback empties it. Lives no longer than the connection; one at a time.
class RowWatch
{
public:
    /// `excluded`: tables not to be noted (the audit trail itself).
    RowWatch(Connection &db, QStringList excluded);
    ~RowWatch();
    RowWatch(const RowWatch &) = delete;
    RowWatch &operator=(const RowWatch &) = delete;

    /// The rows of tablesToBind() written since the last clear(), each once, in the order of its first writing; a row that
    /// was inserted and then updated counts as inserted. A row undone by ROLLBACK TO a savepoint stays listed: its digest tells.
    QList<WrittenRow> rows() const;
    void clear();

private:
    static void note(void *self, int operation, const char *schema, const char *table, long long rowid);
    static void undo(void *self);

    Connection &m_db;
    QStringList m_excluded;
    QHash<std::pair<QByteArray, qint64>, qsizetype> m_places;
    QList<WrittenRow> m_rows;
};

} // namespace marac
