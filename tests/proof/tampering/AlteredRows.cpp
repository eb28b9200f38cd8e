// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/AlteredRows.h"

#include "core/store/Statement.h"
#include "tests/proof/tampering/AlteredCells.h"
#include "tests/proof/tampering/KeyHolder.h"
#include "tests/proof/tampering/Trial.h"

#include <algorithm>
#include <array>

namespace marac::proof {

using namespace Qt::StringLiterals;

namespace {

struct Deed
{
    QByteArray sql;
    QString where;
    QRegularExpression naming;
};

QString told(const char *what, const RowPlace &row)
{
    return u"%1 %2 of %3"_s.arg(QString::fromLatin1(what)).arg(row.row).arg(row.table);
}

qint64 ask(const Connection &db, const QByteArray &sql)
{
    Statement answer(db, sql.constData());
    return answer.next() ? answer.get<qint64>(0) : 0;
}

/// The entry that a row of the trail's own tables belongs to.
qint64 entryOf(const Connection &db, const RowPlace &row)
{
    return ask(db, "SELECT seq FROM " + row.table.toUtf8() + " WHERE rowid = " + QByteArray::number(row.row));
}

/// A key that was touched shows first in the entries that were signed with it; everything else by its own place.
QRegularExpression naming(const Connection &db, const RowPlace &row)
{
    if (row.table.startsWith(u"audit"_s))
        return namingEntry(entryOf(db, row));
    if (row.table == u"user_key"_s) {
        return QRegularExpression(u"\\b(entry|key) \\d+|“user_key” \\(number %1\\)"_s.arg(row.row),
                                  QRegularExpression::CaseInsensitiveOption);
    }
    return namingRow(row.table, row.row, row.row);
}

Deed edited(const Connection &db, QRandomGenerator &random)
{
    const RowPlace row = anyRow(db, random);
    const QString column = anyColumn(db, row.table, random);
    if (column.isEmpty())
        return {};
    const QByteArray sql = "UPDATE " + row.table.toUtf8() + " SET \"" + column.toUtf8()
        + "\" = " + alteredValue(db, row, column) + " WHERE rowid = " + QByteArray::number(row.row);
    return {sql, u"%1: %2"_s.arg(told("edited", row), column), naming(db, row)};
}

Deed takenOut(const Connection &db, QRandomGenerator &random)
{
    const RowPlace row = anyRow(db, random);
    return {"DELETE FROM " + row.table.toUtf8() + " WHERE rowid = " + QByteArray::number(row.row),
            told("taken out", row), naming(db, row)};
}

QByteArray columnsOf(const Connection &db, const QString &table)
{
    QByteArray columns;
    const QByteArray sql = "PRAGMA table_info(" + table.toUtf8() + ')';
    Statement list(db, sql.constData());
    while (list.next()) {
        if (list.get<int>(5) == 0)
            columns += ", \"" + list.get<QString>(1).toUtf8() + '"';
    }
    return columns;
}

/// A second record like one that is there.
Deed putIn(const Connection &db, QRandomGenerator &random)
{
    const RowPlace row = anyRow(db, random);
    const QByteArray table = row.table.toUtf8();
    const qint64 next = ask(db, "SELECT max(rowid) + 1 FROM " + table);
    const QByteArray columns = columnsOf(db, row.table);
    const QByteArray sql = "INSERT INTO " + table + " (rowid" + columns + ") SELECT " + QByteArray::number(next)
        + columns + " FROM " + table + " WHERE rowid = " + QByteArray::number(row.row);
    const RowPlace made{row.table, next};
    // The number of an entry is its row; what belongs to an entry goes with the one that was copied.
    const bool isEntry = row.table == u"audit"_s;
    const bool ofAnEntry = !isEntry && (row.table.startsWith(u"audit"_s) || row.table == u"user_key"_s);
    const QRegularExpression words = isEntry ? namingEntry(next)
        : ofAnEntry                          ? naming(db, row)
                                             : namingRow(row.table, next);
    return {sql, told("put in", made), words};
}

/// Whether these columns (", a, b") of two records hold the same, so that to exchange them is to do nothing.
bool areAlike(const Connection &db, const RowPlace &row, const RowPlace &other, const QByteArray &columns)
{
    return ask(db,
               "SELECT count(*) FROM (SELECT DISTINCT " + columns.mid(2) + " FROM " + row.table.toUtf8()
                   + " WHERE rowid IN (" + QByteArray::number(row.row) + ", " + QByteArray::number(other.row) + "))")
        == 1;
}

/// What two entries bound, or are found under, each with the other's. The number of such a line means nothing.
Deed exchangedBetweenEntries(const Connection &db, const RowPlace &row, const RowPlace &other)
{
    const qint64 entry = entryOf(db, row);
    const qint64 otherEntry = entryOf(db, other);
    const QByteArray columns =
        row.table == u"audit_row"_s ? QByteArray(", tbl, row_id, digest") : QByteArray(", kind, subject_id");
    if (entry == otherEntry || areAlike(db, row, other, columns))
        return {};
    const QByteArray set = "UPDATE " + row.table.toUtf8() + " SET seq = ";
    const QByteArray sql = set + QByteArray::number(otherEntry) + " WHERE rowid = " + QByteArray::number(row.row) + ';'
        + set + QByteArray::number(entry) + " WHERE rowid = " + QByteArray::number(other.row);
    return {sql, told("exchanged", row) + u" with %1"_s.arg(other.row), namingEntry(std::min(entry, otherEntry))};
}

Deed exchanged(const Connection &db, QRandomGenerator &random)
{
    const RowPlace row = anyRow(db, random);
    const std::optional<RowPlace> other = anotherRow(db, row, random);
    if (!other)
        return {};
    const bool isEntry = row.table == u"audit"_s;
    if (!isEntry && row.table.startsWith(u"audit"_s))
        return exchangedBetweenEntries(db, row, *other);
    const QByteArray columns = columnsOf(db, row.table);
    if (columns.isEmpty() || areAlike(db, row, *other, columns))
        return {};
    const QByteArray set = "UPDATE " + row.table.toUtf8() + " SET rowid = ";
    const auto number = [](qint64 of) { return QByteArray::number(of); };
    const QByteArray sql = set + "-1 WHERE rowid = " + number(row.row) + ';' + set + number(row.row)
        + " WHERE rowid = " + number(other->row) + ';' + set + number(other->row) + " WHERE rowid = -1";
    const QRegularExpression words = isEntry ? namingEntry(std::min(row.row, other->row))
        : row.table == u"user_key"_s         ? naming(db, row)
                                             : namingRow(row.table, row.row, other->row);
    return {sql, told("exchanged", row) + u" with %1"_s.arg(other->row), words};
}

/// False when the file's own rules refused it, or there was nothing to do it to.
bool doAndJudge(Trial &trial, Deed (*choose)(const Connection &, QRandomGenerator &))
{
    Deed deed;
    {
        KeyHolder holder(trial.victim().path(), trial.victim().key());
        deed = choose(holder.db(), trial.random());
        if (deed.sql.isEmpty() || !holder.rewrite([&](Connection &db) { db.execute(deed.sql.constData()); }))
            return false;
    }
    trial.judgeNamed(deed.where, deed.naming);
    return true;
}

} // namespace

void alterRows(Trial &trial)
{
    constexpr std::array ways{edited, edited, takenOut, putIn, exchanged};
    const int wanted = trial.proof().size(18, 2500);
    int done = 0;
    for (int tries = 0; done < wanted && tries < 20 * wanted; ++tries)
        done += doAndJudge(trial, ways.at(std::size_t(done) % ways.size())) ? 1 : 0;
    if (done < wanted)
        qFatal("the rows could not be altered");
}

} // namespace marac::proof
