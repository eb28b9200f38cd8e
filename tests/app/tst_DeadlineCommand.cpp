// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using marac::test::CliAnswer;
using marac::test::runCli;

class TestDeadlineCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsTheDay_data();
    void tellsTheDay();
    void namesDaysHolidaysAndWarnings();
    void tellsPeopleInWords();
    void refusesWrongUse_data();
    void refusesWrongUse();
    void takesAnotherList();
};

static QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(u' ', Qt::SkipEmptyParts);
}

void TestDeadlineCommand::tellsTheDay_data()
{
    QTest::addColumn<QString>("meeting");
    QTest::addColumn<QString>("rule");
    QTest::addColumn<QString>("by");
    const auto row = [](const char *meeting, const char *rule, const char *by) {
        QTest::addRow("%s %s", meeting, rule)
            << QString::fromLatin1(meeting) << QString::fromLatin1(rule) << QString::fromLatin1(by);
    };
    row("2026-11-12", "ordinary", "2026-11-02");
    row("2026-11-12", "clear", "2026-10-30");
    row("2009-07-22", "ordinary", "2009-07-10");
    row("2012-06-13", "clear", "2012-05-29");
    row("2026-04-15", "ordinary", "2026-04-01");
    row("2030-05-08", "clear", "2030-04-24");
}

void TestDeadlineCommand::tellsTheDay()
{
    QFETCH(QString, meeting);
    QFETCH(QString, rule);
    QFETCH(QString, by);
    const CliAnswer answer = runCli({QStringLiteral("deadline"), QStringLiteral("--meeting"), meeting,
                                     QStringLiteral("--rule"), rule, QStringLiteral("--json")});
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    QCOMPARE(answer.json().value(u"meeting").toString(), meeting);
    QCOMPARE(answer.json().value(u"rule").toString(), rule);
    QCOMPARE(answer.json().value(u"circulateBy").toString(), by);
    QCOMPARE(answer.json().value(u"daysCounted").toArray().size(), 8);
}

void TestDeadlineCommand::namesDaysHolidaysAndWarnings()
{
    const QJsonObject easter = runCli(words("--json deadline --meeting=2026-04-15")).json();
    QCOMPARE(easter.value(u"rule").toString(), QStringLiteral("ordinary"));
    QCOMPARE(easter.value(u"daysCounted").toArray().first().toString(), QStringLiteral("2026-04-14"));
    QCOMPARE(easter.value(u"daysCounted").toArray().last().toString(), QStringLiteral("2026-04-01"));
    const QJsonArray skipped = easter.value(u"holidaysSkipped").toArray();
    QCOMPARE(skipped.size(), 2);
    QCOMPARE(skipped.first().toObject().value(u"date").toString(), QStringLiteral("2026-04-06"));
    QCOMPARE(skipped.first().toObject().value(u"name").toString(), QStringLiteral("Easter Monday"));
    QVERIFY(easter.value(u"warnings").toArray().isEmpty());

    const QJsonObject christmas = runCli(words("deadline --json --meeting 2026-12-25")).json();
    const QJsonObject warning = christmas.value(u"warnings").toArray().first().toObject();
    QCOMPARE(warning.value(u"code").toString(), QStringLiteral("meeting_on_holiday"));
    QVERIFY(warning.value(u"text").toString().contains(QStringLiteral("Christmas Day")));
    QCOMPARE(christmas.value(u"circulateBy").toString(), QStringLiteral("2026-12-15"));
}

void TestDeadlineCommand::tellsPeopleInWords()
{
    const CliAnswer answer = runCli(words("deadline --meeting 2026-11-14"));
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.startsWith("Circulate by Wednesday 4 November 2026\n"));
    QVERIFY(answer.out.contains("Warning: The meeting falls on a weekend."));
}

void TestDeadlineCommand::refusesWrongUse_data()
{
    QTest::addColumn<QString>("line");
    const auto row = [](const char *line) { QTest::newRow(line) << QString::fromUtf8(line); };
    row("deadline");
    row("deadline --meeting");
    row("deadline --meeting 2026-02-30");
    row("deadline --meeting 2026-2-3");
    row("deadline --meeting 20261112");
    row("deadline --meeting 12/11/2026");
    row("deadline --meeting 99999-01-01");
    row("deadline --meeting -2026-01-01");
    row("deadline --meeting tomorrow");
    row("deadline --meeting 2008-12-31");
    row("deadline --meeting 2009-01-09");
    row("deadline --meeting 2031-01-01");
    row("deadline --meeting 2026-11-12 --rule other");
    row("deadline --meeting 2026-11-12 --rule Clear");
    row("deadline --meeting 2026-11-12 --meeting 2026-12-10");
    row("deadline --meeting 2026-11-12 --colour red");
    row("deadline 2026-11-12");
    row("deadline --meeting 2026-11-12 extra");
    row("deadline --meeting 2026-11-12 --holidays /nonexistent/list.json");
}

void TestDeadlineCommand::refusesWrongUse()
{
    QFETCH(QString, line);
    const CliAnswer plain = runCli(line.split(u' '));
    QCOMPARE(plain.exitCode, 2);
    QVERIFY(plain.out.isEmpty());
    QVERIFY(plain.err.startsWith("marac-cli: "));
    if (line.endsWith(QStringLiteral("--meeting")))
        return; // a switch after it would be taken as its value
    const CliAnswer json = runCli(line.split(u' ') + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.exitCode, 2);
    QVERIFY(json.out.isEmpty());
    QVERIFY(!json.error().value(u"text").toString().isEmpty());
}

void TestDeadlineCommand::takesAnotherList()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("list.json"));
    QByteArrayList events;
    for (const char *day : {"01-01", "03-21", "03-24", "05-05", "05-26", "08-25", "12-25", "12-26"})
        events.append(QByteArray("{\"title\":\"Day off\",\"date\":\"2031-") + day + "\"}");
    events.append("{\"title\":\"One-off\",\"date\":\"2031-09-17\"}");
    QFile file(path);
    const auto write = [&](const QByteArray &bytes) {
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
    };
    write("{\"england-and-wales\":{\"events\":[" + events.join(',') + "]}}");
    const QStringList line{QStringLiteral("deadline"),   QStringLiteral("--json"),     QStringLiteral("--meeting"),
                           QStringLiteral("2031-09-18"), QStringLiteral("--holidays"), path};
    const CliAnswer answer = runCli(line);
    QVERIFY2(answer.exitCode == 0, answer.err.constData());
    QCOMPARE(answer.json().value(u"circulateBy").toString(), QStringLiteral("2031-09-05"));
    QCOMPARE(answer.json().value(u"holidaysSkipped").toArray().size(), 1);

    write("{}");
    QCOMPARE(runCli(line).exitCode, 1);
    write({});
    QCOMPARE(runCli(line).exitCode, 1);
}

QTEST_GUILESS_MAIN(TestDeadlineCommand)
#include "tst_DeadlineCommand.moc"
