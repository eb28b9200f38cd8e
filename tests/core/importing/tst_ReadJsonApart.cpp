// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"
#include "core/importing/reading/ReadApart.h"
#include "core/risk/tool/RiskTool.h"
#include "core/risk/tool/RiskToolChanges.h"
#include "tests/support/Tally.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A list of bank holidays and a risk tool are read by the process of their own that reads referrals.
class TestReadJsonApart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatIsThere();
    void refusesHostileFiles_data();
    void refusesHostileFiles();
    void outlivesItsReader_data();
    void outlivesItsReader();
    void needsItsReader();

private:
    QTemporaryDir m_folder;
};

static const QByteArray goodJson = R"({ "b": "B\u00e9\"", "a": [1, {"c": null}] })";

void TestReadJsonApart::readsWhatIsThere()
{
    const Result<QByteArray> plain = readJsonApart(goodJson);
    QVERIFY2(plain, plain ? "" : qPrintable(plain.error().text));
    QCOMPARE(*plain, QByteArray(R"({"a":[1,{"c":null}],"b":"Bé\""})"));

    const Result<QByteArray> tool = readJsonApart(defaultRiskTool().json);
    const Result<RiskTool> read = tool ? readRiskTool(*tool) : Result<RiskTool>(Failure(tool.error()));
    QVERIFY2(read, read ? "" : qPrintable(read.error().text));
    QVERIFY(riskToolChanges(defaultRiskTool(), *read).isEmpty());

    QByteArrayList events;
    for (const char *day : {"01-01", "04-11", "04-14", "05-05", "05-26", "08-25", "12-25", "12-26"})
        events << QByteArray("{\"title\":\"Day off\",\"date\":\"2031-") + day + "\"}";
    const Result<QByteArray> list = readJsonApart("{\"england-and-wales\":{\"events\":[" + events.join(',') + "]}}");
    QVERIFY(list);
    const Result<QList<Holiday>> days = readBankHolidays(*list);
    QVERIFY(days);
    QCOMPARE(days->size(), 8);
    QCOMPARE(days->last().day, QDate(2031, 12, 26));
}

void TestReadJsonApart::refusesHostileFiles_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("why");
    const QString noJson = u"Line 1 is not valid JSON"_s;
    const QString noCharacter = u"holds something that is no character"_s;
    QTest::newRow("nothing") << QByteArray() << u"The file is empty"_s;
    QTest::newRow("1 MiB and a byte") << QByteArray(1024 * 1024 + 1, ' ') << u"is larger than the"_s;
    QTest::newRow("a zip file") << QByteArray("PK\3\4\24\0\0\0\10\0", 10) + QByteArray(1000, '\xa5')
                                << u"is not UTF-8 text"_s;
    QTest::newRow("no JSON") << QByteArray("<!DOCTYPE a [<!ENTITY b \"c\">]>") << noJson;
    QTest::newRow("an array") << QByteArray("[]") << u"must hold one JSON object"_s;
    QTest::newRow("100,000 deep") << QByteArray(100'000, '[') << u"Line 1 nests deeper than the 16 levels"_s;
    QTest::newRow("17 deep") << "{\"a\": " + QByteArray(16, '[') + QByteArray(16, ']') + '}'
                             << u"Line 1 nests deeper than the 16 levels"_s;
    QTest::newRow("a key twice") << QByteArray(R"({"a": 1, "\u0061": 2})") << u"gives the same entry twice"_s;
    QTest::newRow("1e999") << QByteArray(R"({"a": 1e999})") << noJson;
    QTest::newRow("half of a pair by its number") << QByteArray(R"({"a": [{"b": "\ud800"}]})") << noCharacter;
    QTest::newRow("NUL by its number in a name") << QByteArray(R"({"a\u0000b": 1})") << noCharacter;
}

void TestReadJsonApart::refusesHostileFiles()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, why);
    const Result<QByteArray> plain = readJsonApart(file);
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, Problem::Kind::Invalid);
    QVERIFY2(plain.error().text.contains(why), qPrintable(plain.error().text));
    QVERIFY2(plain.error().text.contains(u"Nothing was read"_s), qPrintable(plain.error().text));
    test::tally(test::tallied::files);
}

void TestReadJsonApart::outlivesItsReader_data()
{
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("crashes") << QByteArray("kill -SEGV $$");
    QTest::newRow("says nothing") << QByteArray("exit 0");
    QTest::newRow("repeats the file") << QByteArray("cat");
    QTest::newRow("answers in JSON") << QByteArray("printf '{\"a\":1}'");
    QTest::newRow("never ends talking") << QByteArray("exec cat /dev/zero");
    QTest::newRow("never ends") << QByteArray("exec sleep 600");
    QTest::newRow("answers well and fails") << QByteArray("printf 'MARACOBJ\\000\\000\\000\\000\\000'; exit 1");
}

void TestReadJsonApart::outlivesItsReader()
{
    QFETCH(QByteArray, script);
    QFile file(m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("#!/bin/sh\n" + script + '\n') > 0);
    file.close();
    QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    const Result<QByteArray> plain = readJsonApart(goodJson, file.fileName(), 5000);
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, Problem::Kind::Invalid);
    QVERIFY2(plain.error().text.contains(u"took more time or memory"_s), qPrintable(plain.error().text));
    test::tally(test::tallied::files);
}

void TestReadJsonApart::needsItsReader()
{
    const Result<QByteArray> plain = readJsonApart(goodJson, m_folder.filePath(u"no-such-program"_s));
    QVERIFY(!plain);
    QCOMPARE(plain.error().kind, Problem::Kind::Unavailable);
    QVERIFY2(plain.error().text.contains(u"marac-reader"_s), qPrintable(plain.error().text));
}

QTEST_GUILESS_MAIN(TestReadJsonApart)
#include "tst_ReadJsonApart.moc"
