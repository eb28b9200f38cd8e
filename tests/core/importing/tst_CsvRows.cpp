// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importing/CsvRows.h"

#include "tests/support/CsvTable.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// RFC 4180, and an end to what has none.
class TestCsvRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void countsAsASpreadsheetDoes();
    void stopsBehindOneRowTooMany();
    void stopsBehindOneColumnTooMany();
};

void TestCsvRows::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<QStringList>>("rows");
    QTest::newRow("plain") << u"a,b\nc,d\n"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("CRLF and no end") << u"a,b\r\nc,d"_s << QList<QStringList>{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("quotes") << u"\"a,\"\"b\"\"\",\"c\nd\"\n"_s << QList<QStringList>{{u"a,\"b\""_s, u"c\nd"_s}};
    QTest::newRow("an empty last field") << u"a,\n"_s << QList<QStringList>{{u"a"_s, QString()}};
    QTest::newRow("empty lines") << u"\na\n\n\nb\n"_s << QList<QStringList>{{u"a"_s}, {u"b"_s}};
}

void TestCsvRows::reads()
{
    QFETCH(QString, text);
    QTEST(test::csvTable(text, 10, 10).value_or(QList<QStringList>()), "rows");
}

void TestCsvRows::countsAsASpreadsheetDoes()
{
    const QList<CsvRow> rows = *csvRows(u"a\r\n\r\n\"b\nb\"\r\nc"_s, 10, 10);
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows.at(1).number, 3);
    QCOMPARE(rows.at(2).number, 4);
}

void TestCsvRows::stopsBehindOneRowTooMany()
{
    QCOMPARE(test::csvTable(u"x\n"_s.repeated(5), 5, 10)->size(), 5);
    QCOMPARE(test::csvTable(u"x\n"_s.repeated(100000), 5, 10)->size(), 6);
    QVERIFY(test::csvTable(u"x\n"_s.repeated(6) + u'"', 5, 10)); // the quote left open is never reached
}

void TestCsvRows::stopsBehindOneColumnTooMany()
{
    QCOMPARE(test::csvTable(u"x,"_s.repeated(9) + u'x', 5, 10)->first().size(), 10);
    QCOMPARE(test::csvTable(u","_s.repeated(100000), 5, 10)->first().size(), 11);
}

QTEST_APPLESS_MAIN(TestCsvRows)
#include "tst_CsvRows.moc"
