// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/pages/WordColumns.h"

#include "core/store/Statement.h"

#include <algorithm>

namespace marac::test {

using namespace Qt::StringLiterals;

static bool holds(const Connection &db, const QString &table, const QString &column, const QString &words)
{
    const QByteArray sql = u"SELECT count(*) FROM \"%1\" WHERE instr(\"%2\", :words) > 0"_s.arg(table, column).toUtf8();
    Statement rows(db, sql.constData());
    rows.bind(":words", words);
    return rows.next() && rows.get<int>(0) > 0;
}

QStringList columnsWithout(const Connection &db, const QStringList &words)
{
    QStringList without;
    Statement columns(db,
                      "SELECT t.name, c.name, t.sql FROM sqlite_schema t JOIN pragma_table_info(t.name) c "
                      "WHERE t.type = 'table' AND c.type = 'TEXT' ORDER BY t.name, c.cid");
    while (columns.next()) {
        const QString table = columns.get<QString>(0);
        const QString column = columns.get<QString>(1);
        const bool isCode = columns.get<QString>(2).contains(column + u" IN ("_s);
        const bool isWorkedOut = column.endsWith(u"_key"_s);
        const bool isDay = column.endsWith(u"_on"_s) || column.endsWith(u"_at"_s);
        const auto isHeld = [&](const QString &some) { return holds(db, table, column, some); };
        if (!isCode && !isWorkedOut && !isDay && std::none_of(words.begin(), words.end(), isHeld))
            without << table + u'.' + column;
    }
    return without;
}

} // namespace marac::test
