// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/CsvFile.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What goes into spreadsheets: nothing in it starts anything there.
class TestCsvFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void marksFormulasAsText_data();
    void marksFormulasAsText();
    void writesOneShape();
};

void TestCsvFile::marksFormulasAsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("field");
    QTest::newRow("nothing") << QString() << u"\"\""_s;
    QTest::newRow("words") << u"Ring 07700 900123 - at noon"_s << u"\"Ring 07700 900123 - at noon\""_s;
    QTest::newRow("quotes") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
    QTest::newRow("equals") << u"=1+1"_s << u"\"'=1+1\""_s;
    QTest::newRow("plus") << u"+44"_s << u"\"'+44\""_s;
    QTest::newRow("minus") << u"-1"_s << u"\"'-1\""_s;
    QTest::newRow("at") << u"@SUM(A1)"_s << u"\"'@SUM(A1)\""_s;
    QTest::newRow("tab") << u"\t=1"_s << u"\"'\t=1\""_s;
    QTest::newRow("carriage return") << u"\r=1"_s << u"\"'\r=1\""_s;
    QTest::newRow("line feed") << u"\n=1"_s << u"\"'\n=1\""_s;
    QTest::newRow("wide equals") << u"\uFF1Dcmd"_s << u"\"'\uFF1Dcmd\""_s;
}

void TestCsvFile::marksFormulasAsText()
{
    QFETCH(QString, text);
    QTEST(csvField(text), "field");
}

void TestCsvFile::writesOneShape()
{
    QCOMPARE(csvFile({{u"Caf\u00E9"_s, u"2"_s}, {QString(), u"=x"_s}}),
             QByteArray("\xEF\xBB\xBF\"Caf\xC3\xA9\",\"2\"\r\n\"\",\"'=x\"\r\n"));
}

QTEST_APPLESS_MAIN(TestCsvFile)
#include "tst_CsvFile.moc"
