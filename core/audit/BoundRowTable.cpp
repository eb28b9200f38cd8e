// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/BoundRowTable.h"

#include "core/store/Statement.h"

#include <algorithm>

namespace marac {

static QByteArray quoted(const QString &table)
{
    QString name = table;
    name.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return '"' + name.toUtf8() + '"';
}

void BoundRowTable::insert(Connection &db, qint64 seq, const QList<BoundRow> &rows)
{
    if (rows.isEmpty())
        return;
    Statement s(db, "INSERT INTO audit_row (seq, tbl, row_id, digest) VALUES (:seq, :tbl, :row_id, :digest)");
    for (const BoundRow &row : rows)
        s.bind(":seq", seq).bind(":tbl", row.table).bind(":row_id", row.row).bind(":digest", row.digest).run();
}

qint64 BoundRowTable::liveAmong(const Connection &db, const QList<BoundRow> &rows)
{
    if (rows.isEmpty())
        return 0;
    Statement s(db,
                "SELECT ifnull((SELECT digest <> x'' FROM audit_row WHERE tbl = :tbl AND row_id = :row_id "
                "ORDER BY seq DESC, id DESC LIMIT 1), 0)");
    qint64 live = 0;
    for (const BoundRow &row : rows) {
        s.bind(":tbl", row.table).bind(":row_id", row.row);
        live += s.next() ? s.get<qint64>(0) : 0;
    }
    return live;
}

QHash<qint64, BoundRowTable::Last> BoundRowTable::lastOfAll(const Connection &db, const QString &table)
{
    QHash<qint64, Last> last;
    Statement s(db, "SELECT row_id, seq, digest FROM audit_row WHERE tbl = :tbl ORDER BY seq, id");
    s.bind(":tbl", table);
    while (s.next())
        last.insert(s.get<qint64>(0), {s.get<qint64>(1), s.get<QByteArray>(2)});
    return last;
}

QList<BoundRow> BoundRowTable::ofEntry(const Connection &db, qint64 seq)
{
    QList<BoundRow> rows;
    Statement s(db, "SELECT tbl, row_id, digest FROM audit_row WHERE seq = :seq ORDER BY id");
    s.bind(":seq", seq);
    while (s.next())
        rows.append({s.get<QString>(0), s.get<qint64>(1), s.get<QByteArray>(2)});
    return rows;
}

QList<qint64> BoundRowTable::entriesThatBound(const Connection &db, const QStringList &tables)
{
    QList<qint64> entries;
    Statement s(db, "SELECT DISTINCT seq FROM audit_row WHERE tbl = :tbl");
    for (const QString &table : tables) {
        s.bind(":tbl", table);
        while (s.next())
            entries.append(s.get<qint64>(0));
    }
    std::sort(entries.begin(), entries.end());
    entries.erase(std::unique(entries.begin(), entries.end()), entries.end());
    return entries;
}

qint64 BoundRowTable::orphans(const Connection &db)
{
    Statement s(db,
                "SELECT (SELECT count(*) FROM audit_row WHERE seq NOT IN (SELECT seq FROM audit)) "
                "     + (SELECT count(*) FROM audit_about WHERE seq NOT IN (SELECT seq FROM audit))");
    s.next();
    return s.get<qint64>(0);
}

QStringList BoundRowTable::tablesEverBound(const Connection &db)
{
    QStringList tables;
    // From one name to the next by the index: DISTINCT would read every binding.
    Statement s(db,
                "WITH RECURSIVE name(tbl) AS (SELECT min(tbl) FROM audit_row"
                " UNION ALL SELECT (SELECT min(r.tbl) FROM audit_row r WHERE r.tbl > name.tbl) FROM name"
                " WHERE name.tbl IS NOT NULL) SELECT tbl FROM name WHERE tbl IS NOT NULL ORDER BY tbl");
    while (s.next())
        tables.append(s.get<QString>(0));
    return tables;
}

const QStringList &BoundRowTable::excluded()
{
    static const QStringList tables{QStringLiteral("audit"),
                                    QStringLiteral("audit_row"),
                                    QStringLiteral("audit_about"),
                                    QStringLiteral("meta"),
                                    QStringLiteral("draft"),
                                    QStringLiteral("protected_phrase"),
                                    QStringLiteral("protected_phrase_anchor")};
    return tables;
}

qint64 BoundRowTable::highestOf(const Connection &db, const QString &table)
{
    const QByteArray sql = "SELECT coalesce(max(rowid), 0) FROM " + quoted(table);
    Statement s(db, sql.constData());
    s.next();
    return s.get<qint64>(0);
}

qint64 BoundRowTable::highestLive(const Connection &db, const QString &table)
{
    // From the end of the index of places: the newest binding of each row comes first.
    Statement s(db,
                "SELECT row_id, digest <> x'' FROM audit_row WHERE tbl = :tbl ORDER BY row_id DESC, seq DESC, id DESC");
    s.bind(":tbl", table);
    qint64 before = 0;
    while (s.next()) {
        const qint64 row = s.get<qint64>(0);
        if (row != before && s.get<bool>(1))
            return row;
        before = row;
    }
    return 0;
}

qint64 BoundRowTable::countOf(const Connection &db, const QString &table)
{
    const QByteArray sql = "SELECT count(*) FROM " + quoted(table);
    Statement s(db, sql.constData());
    s.next();
    return s.get<qint64>(0);
}

NewestBindings::NewestBindings(const Connection &db, const QString &table)
    : m_statement(std::make_unique<Statement>(
        db, "SELECT row_id, seq, digest FROM audit_row WHERE tbl = :tbl ORDER BY row_id, seq, id"))
{
    m_statement->bind(":tbl", table);
    readAhead();
}

NewestBindings::~NewestBindings() = default;

void NewestBindings::readAhead()
{
    m_isAhead = m_statement->next();
    if (!m_isAhead)
        return;
    m_aheadRow = m_statement->get<qint64>(0);
    m_ahead = {m_statement->get<qint64>(1), m_statement->get<QByteArray>(2)};
}

bool NewestBindings::next()
{
    if (!m_isAhead)
        return false;
    m_row = m_aheadRow;
    while (m_isAhead && m_aheadRow == m_row) {
        m_last = m_ahead;
        readAhead();
    }
    return true;
}

} // namespace marac
