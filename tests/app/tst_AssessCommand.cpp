// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/CliProcess.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using marac::test::CliAnswer;
using marac::test::runCli;

class TestAssessCommand : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void scenarios_data();
    void scenarios();
    void readsAFile();
    void tellsPeopleInWords();
    void refusesBadInput_data();
    void refusesBadInput();
    void refusesMissingFiles();
    void readsNoFileItself();
    void doesNotWaitAtAPipe();
};

using Numbers = QList<int>;

static QByteArray fileOf(const Numbers &yes, const Numbers &unknown, const QJsonObject &context = {})
{
    QJsonObject answers;
    for (int item = 1; item <= 20; ++item) {
        answers.insert(QString::number(item),
                       yes.contains(item)           ? QStringLiteral("yes")
                           : unknown.contains(item) ? QStringLiteral("dont_know")
                                                    : QStringLiteral("no"));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("answers"), answers}, {QStringLiteral("context"), context}})
        .toJson();
}

static CliAnswer assess(const QByteArray &json)
{
    return runCli({QStringLiteral("assess"), QStringLiteral("-"), QStringLiteral("--json")}, json);
}

void TestAssessCommand::scenarios_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<int>("ticks");
    QTest::addColumn<int>("high");
    QTest::addColumn<QString>("band");
    QTest::addColumn<QStringList>("rules");
    QTest::addColumn<QString>("prompt");
    const QString r1 = QStringLiteral("R1"), r2 = QStringLiteral("R2"), r3 = QStringLiteral("R3"),
                  r4 = QStringLiteral("R4"), r7 = QStringLiteral("R7");
    QTest::newRow("scenario 1") << fileOf({4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 15}, {}) << 11 << 11
                                << QStringLiteral("high") << QStringList{} << QString();
    QTest::newRow("scenario 2") << fileOf({2, 3, 4, 5, 6, 8, 9, 10, 11, 12, 13, 14, 17}, {}) << 13 << 13
                                << QStringLiteral("very_high") << QStringList{r1, r2} << QStringLiteral("act_now");
    QTest::newRow("scenario 3") << fileOf({4, 5, 6, 8, 9, 10, 11}, {12, 13, 14, 17}) << 7 << 11
                                << QStringLiteral("medium") << QStringList{r7} << QStringLiteral("judge_unknowns");
    QTest::newRow("a repeat that escalates")
        << fileOf({7}, {},
                  {{QStringLiteral("repeat"), true},
                   {QStringLiteral("incidents6Months"), 2},
                   {QStringLiteral("incidents30Days"), 2}})
        << 1 << 1 << QStringLiteral("high") << QStringList{r3, r4} << QStringLiteral("refer_repeat");
    QTest::newRow("hurt and in hospital") << fileOf({1}, {}, {{QStringLiteral("hospital"), true}}) << 1 << 1
                                          << QStringLiteral("high") << QStringList{r1} << QString();
    QTest::newRow("nothing asked") << QByteArray("{\"answers\":{}}") << 0 << 20 << QStringLiteral("standard")
                                   << QStringList{r7} << QStringLiteral("judge_unknowns");
}

void TestAssessCommand::scenarios()
{
    QFETCH(QByteArray, file);
    QFETCH(int, ticks);
    QFETCH(int, high);
    QFETCH(QString, band);
    QFETCH(QStringList, rules);
    QFETCH(QString, prompt);
    const CliAnswer answer = assess(file);
    QCOMPARE(answer.exitCode, 0);
    QVERIFY2(answer.err.isEmpty(), answer.err.constData());
    const QJsonObject json = answer.json();
    QCOMPARE(json.value(u"ticks").toInt(), ticks);
    QCOMPARE(json.value(u"range").toObject().value(u"low").toInt(), ticks);
    QCOMPARE(json.value(u"range").toObject().value(u"high").toInt(), high);
    QCOMPARE(json.value(u"computedBand").toString(), band);
    QCOMPARE(json.value(u"rules").toArray(), QJsonArray::fromStringList(rules));
    QStringList prompts;
    for (const QJsonValue &value : json.value(u"prompts").toArray())
        prompts.append(value.toObject().value(u"code").toString());
    QVERIFY(prompt.isEmpty() || prompts.contains(prompt));
    QCOMPARE(json.value(u"label").toString(),
             QStringLiteral("Structured professional judgement aid; not a validated predictor."));
}

void TestAssessCommand::readsAFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("answers.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(fileOf({2}, {}));
    file.close();
    QCOMPARE(
        runCli({QStringLiteral("assess"), path, QStringLiteral("--json")}).json().value(u"computedBand").toString(),
        QStringLiteral("high"));
}

void TestAssessCommand::tellsPeopleInWords()
{
    const CliAnswer answer =
        runCli({QStringLiteral("assess"), QStringLiteral("-")}, fileOf({4, 5, 6, 8, 9, 10, 11}, {12, 13, 14, 17}));
    QCOMPARE(answer.exitCode, 0);
    QVERIFY(answer.out.startsWith("7 of 20 ticks (up to 11): Medium\nR7: "));
}

void TestAssessCommand::refusesBadInput_data()
{
    QTest::addColumn<QByteArray>("file");
    QByteArrayList many;
    for (int item = 1; item <= 21; ++item)
        many.append('"' + QByteArray::number(item) + "\":\"yes\"");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("not JSON") << QByteArray("yes");
    QTest::newRow("21 answers") << "{\"answers\":{" + many.join(',') + "}}";
    QTest::newRow("item 0") << QByteArray(R"({"answers":{"0":"yes"}})");
    QTest::newRow("an unknown answer") << QByteArray(R"({"answers":{"1":"perhaps"}})");
    QTest::newRow("an item twice") << QByteArray(R"({"answers":{"1":"yes","1":"no"}})");
    QTest::newRow("ten megabytes") << QByteArray(10 * 1024 * 1024, ' ');
    QTest::newRow("ten megabytes of nesting") << QByteArray(10 * 1024 * 1024, '[');
    QTest::newRow("deep within the limit") << QByteArray(60000, '{');
    QTest::newRow("minus one incident") << QByteArray(R"({"answers":{},"context":{"incidents6Months":-1}})");
    QTest::newRow("markup") << QByteArray(R"({"answers":{"<img src=x>":"yes"}})");
}

void TestAssessCommand::refusesBadInput()
{
    QFETCH(QByteArray, file);
    const CliAnswer answer = assess(file);
    QCOMPARE(answer.exitCode, 1);
    QVERIFY(answer.out.isEmpty());
    QCOMPARE(answer.error().value(u"kind").toString(), QStringLiteral("invalid"));
    QVERIFY(!answer.error().value(u"text").toString().isEmpty());
    QVERIFY(!answer.err.contains("<img") && !answer.err.contains("perhaps"));
}

void TestAssessCommand::refusesMissingFiles()
{
    QTemporaryDir folder;
    for (const QString &path : {folder.filePath(QStringLiteral("none.json")), folder.path()}) {
        const CliAnswer answer = runCli({QStringLiteral("assess"), path});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(answer.out.isEmpty() && answer.err.startsWith("marac-cli: "));
    }
    QCOMPARE(runCli({QStringLiteral("assess")}).exitCode, 2);
}

/// A program that stands alone has nobody who would read it a file.
void TestAssessCommand::readsNoFileItself()
{
    const QTemporaryDir folder;
    const QString alone = folder.filePath(QStringLiteral("marac-cli"));
    QVERIFY(QFile::copy(QStringLiteral(MARAC_CLI), alone));
    QProcess process;
    process.start(alone, {QStringLiteral("assess"), QStringLiteral("-")});
    process.write(fileOf({2}, {}));
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitCode(), 2);
    QVERIFY(process.readAllStandardOutput().isEmpty());
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("marac-reader"), said.constData());
}

void TestAssessCommand::doesNotWaitAtAPipe()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(QStringLiteral("pipe"));
    QCOMPARE(QProcess::execute(QStringLiteral("mkfifo"), {pipe}), 0);
    for (const QString &path : {pipe, folder.path(), QStringLiteral("/dev/zero")}) {
        const CliAnswer answer = runCli({QStringLiteral("assess"), path});
        QCOMPARE(answer.exitCode, 2);
        QVERIFY2(answer.err.contains("not a file"), answer.err.constData());
    }
}

QTEST_GUILESS_MAIN(TestAssessCommand)
#include "tst_AssessCommand.moc"
