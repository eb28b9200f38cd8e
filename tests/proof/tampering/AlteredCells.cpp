// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/tampering/AlteredCells.h"

#include "core/store/Statement.h"
#include "core/store/rows/RowDigest.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

QStringList tablesToAlter(const Connection &db)
{
    QStringList tables = tablesToBind(db, {u"meta"_s, u"draft"_s, u"protected_phrase"_s, u"protected_phrase_anchor"_s});
    tables.removeIf([&](const QString &table) { return rowsIn(db, table) == 0; });
    return tables;
}

qint64 rowsIn(const Connection &db, const QString &table)
{
    const QByteArray sql = "SELECT count(*) FROM " + table.toUtf8();
    Statement rows(db, sql.constData());
    rows.next();
    return rows.get<qint64>(0);
}

static qint64 rowAt(const Connection &db, const QString &table, qint64 place)
{
    const QByteArray sql = "SELECT rowid FROM " + table.toUtf8() + " ORDER BY rowid LIMIT 1 OFFSET :place";
    Statement row(db, sql.constData());
    row.bind(":place", place);
    return row.next() ? row.get<qint64>(0) : 0;
}

RowPlace anyRow(const Connection &db, QRandomGenerator &random)
{
    const QStringList tables = tablesToAlter(db);
    const QString &table = tables.at(random.bounded(int(tables.size())));
    return {table, rowAt(db, table, random.bounded(quint32(rowsIn(db, table))))};
}

std::optional<RowPlace> anotherRow(const Connection &db, const RowPlace &row, QRandomGenerator &random)
{
    const qint64 rows = rowsIn(db, row.table);
    if (rows < 2)
        return std::nullopt;
    for (;;) {
        const qint64 other = rowAt(db, row.table, random.bounded(quint32(rows)));
        if (other != row.row)
            return RowPlace{row.table, other};
    }
}

QString anyColumn(const Connection &db, const QString &table, QRandomGenerator &random)
{
    QStringList columns;
    const QByteArray sql = "PRAGMA table_info(" + table.toUtf8() + ')'; // place, name, type, not null, default, key
    Statement list(db, sql.constData());
    while (list.next()) {
        if (list.get<int>(5) == 0)
            columns.append(list.get<QString>(1));
    }
    return columns.isEmpty() ? QString() : columns.at(random.bounded(int(columns.size())));
}

static QByteArray declaredType(const Connection &db, const RowPlace &row, const QString &column)
{
    const QByteArray sql = "PRAGMA table_info(" + row.table.toUtf8() + ')';
    Statement list(db, sql.constData());
    while (list.next()) {
        if (list.get<QString>(1) == column)
            return list.get<QString>(2).toUtf8();
    }
    return {};
}

static QByteArray otherText(QString text)
{
    if (text.isEmpty())
        return "'x'";
    qsizetype at = text.size() - 1;
    while (at > 0 && !text.at(at).isDigit())
        --at;
    if (text.at(at).isDigit())
        text[at] = text.at(at) == u'1' ? u'2' : u'1'; // a day stays a day and a moment a moment
    else
        text[text.size() - 1] = text.back() == u'x' ? u'y' : u'x';
    return "CAST(x'" + text.toUtf8().toHex() + "' AS TEXT)";
}

static QByteArray otherBytes(QByteArray bytes)
{
    if (bytes.isEmpty())
        return "x'01'";
    const qsizetype middle = bytes.size() / 2;
    bytes[middle] = char(bytes.at(middle) ^ 1);
    return "x'" + bytes.toHex() + '\'';
}

QByteArray alteredValue(const Connection &db, const RowPlace &row, const QString &column)
{
    const QByteArray name = '"' + column.toUtf8() + '"';
    const QByteArray sql =
        "SELECT typeof(" + name + "), " + name + " FROM " + row.table.toUtf8() + " WHERE rowid = :row";
    Statement value(db, sql.constData());
    value.bind(":row", row.row);
    if (!value.next())
        qFatal("there is no such record to alter");
    const QString type = value.get<QString>(0);
    if (type == u"integer"_s)
        return QByteArray::number(value.get<qint64>(1) + 1);
    if (type == u"real"_s)
        return QByteArray::number(value.get<double>(1) + 1.5);
    if (type == u"text"_s)
        return otherText(value.get<QString>(1));
    if (type == u"blob"_s)
        return otherBytes(value.get<QByteArray>(1));
    const QByteArray declared = declaredType(db, row, column);
    if (declared == "TEXT" && column.endsWith(u"_at"_s))
        return "'2026-10-20T09:00:00.000Z'";
    if (declared == "TEXT" && column.endsWith(u"_on"_s))
        return "'2026-10-20'";
    return declared == "TEXT" ? "'x'" : declared == "BLOB" ? "x'01'" : "1";
}

} // namespace marac::proof
