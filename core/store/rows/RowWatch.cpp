// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rows/RowWatch.h"

#include "core/store/Connection.h"
#include "core/store/rows/RowDigest.h"

#include <sqlite3.h>

namespace marac {

RowWatch::RowWatch(Connection &db, QStringList excluded) : m_db(db), m_excluded(std::move(excluded))
{
    Q_ASSERT_X(!db.m_watch, "RowWatch", "a connection has one watch at a time");
    db.m_watch = this;
    sqlite3_update_hook(db.handle(), &RowWatch::note, this);
    sqlite3_rollback_hook(db.handle(), &RowWatch::undo, this);
}

RowWatch::~RowWatch()
{
    sqlite3_update_hook(m_db.handle(), nullptr, nullptr);
    sqlite3_rollback_hook(m_db.handle(), nullptr, nullptr);
    m_db.m_watch = nullptr;
}

void RowWatch::note(void *self, int operation, const char *, const char *table, long long rowid)
{
    RowWatch &watch = *static_cast<RowWatch *>(self);
    const RowOperation now = operation == SQLITE_INSERT ? RowOperation::Inserted
        : operation == SQLITE_DELETE                    ? RowOperation::Deleted
                                                        : RowOperation::Updated;
    const auto key = std::make_pair(QByteArray(table), qint64(rowid));
    if (const auto place = watch.m_places.constFind(key); place != watch.m_places.constEnd()) {
        RowOperation &before = watch.m_rows[*place].operation;
        if (now == RowOperation::Updated) // it stays what it was: another row than before, or the same
            return;
        before = before == RowOperation::Deleted && now == RowOperation::Inserted ? RowOperation::Replaced : now;
        return;
    }
    watch.m_places.insert(key, watch.m_rows.size());
    watch.m_rows.append({QString::fromUtf8(table), qint64(rowid), now});
}

void RowWatch::undo(void *self)
{
    static_cast<RowWatch *>(self)->clear();
}

QList<WrittenRow> RowWatch::rows() const
{
    if (m_rows.isEmpty())
        return {};
    // Sorted out here and not while noting: a hook may not ask the database which tables are virtual.
    const QStringList bound = tablesToBind(m_db, m_excluded);
    QList<WrittenRow> rows;
    for (const WrittenRow &row : m_rows) {
        if (bound.contains(row.table))
            rows.append(row);
    }
    return rows;
}

void RowWatch::clear()
{
    m_places.clear();
    m_rows.clear();
}

} // namespace marac
