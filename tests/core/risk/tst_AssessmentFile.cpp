// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/AssessmentFile.h"

#include <QTest>

using namespace marac;

class TestAssessmentFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAnswersAndContext();
    void readsWhichAgencyAnswered();
    void whatIsLeftOutWasNotAsked();
    void refusesBadFiles_data();
    void refusesBadFiles();
};

void TestAssessmentFile::readsAnswersAndContext()
{
    const Result<AssessmentFile> file = readAssessmentFile(
        R"({"context": {"hospital": true, "repeat": true, "incidents6Months": 4, "incidents30Days": 2},
            "answers": {"1": "yes", "2": "no", "19": "dont_know", "20": "not_asked"}})");
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->answers.at(1).answer, Answer::Yes);
    QCOMPARE(file->answers.at(2).answer, Answer::No);
    QCOMPARE(file->answers.at(19).answer, Answer::DontKnow);
    QCOMPARE(file->answers.at(20).answer, Answer::NotAsked);
    QVERIFY(file->context.hospital && file->context.repeat);
    QCOMPARE(file->context.incidents6Months, 4);
    QCOMPARE(file->context.incidents30Days, 2);
    QVERIFY(file->from.isEmpty());
}

void TestAssessmentFile::readsWhichAgencyAnswered()
{
    const Result<AssessmentFile> file =
        readAssessmentFile(R"({"answers": {"12": "yes", "14": "no"}, "from": {"12": "POL"}})");
    QVERIFY2(file, file ? "" : qPrintable(file.error().text));
    QCOMPARE(file->from, (QHash<int, QString>{{12, QStringLiteral("POL")}}));
}

void TestAssessmentFile::whatIsLeftOutWasNotAsked()
{
    const Result<AssessmentFile> file = readAssessmentFile(R"({"answers": {}})");
    QVERIFY(file);
    QCOMPARE(file->answers.count(Answer::NotAsked), 20);
    QVERIFY(!file->context.hospital);
}

static QByteArray twentyOneAnswers()
{
    QByteArrayList answers;
    for (int item = 1; item <= 21; ++item)
        answers.append('"' + QByteArray::number(item) + "\":\"yes\"");
    return "{\"answers\":{" + answers.join(',') + "}}";
}

void TestAssessmentFile::refusesBadFiles_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a zero byte") << QByteArray(1, '\0');
    QTest::newRow("null") << QByteArray("null");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("cut short") << QByteArray("{\"answers\":{\"1\":\"yes\"");
    QTest::newRow("a tail") << QByteArray("{\"answers\":{}} x");
    QTest::newRow("no answers") << QByteArray("{}");
    QTest::newRow("answers as a list") << QByteArray(R"({"answers":["yes"]})");
    QTest::newRow("21 answers") << twentyOneAnswers();
    QTest::newRow("item 0") << QByteArray(R"({"answers":{"0":"yes"}})");
    QTest::newRow("item 21") << QByteArray(R"({"answers":{"21":"yes"}})");
    QTest::newRow("item 01") << QByteArray(R"({"answers":{"01":"yes"}})");
    QTest::newRow("item -1") << QByteArray(R"({"answers":{"-1":"yes"}})");
    QTest::newRow("an item in words") << QByteArray(R"({"answers":{"one":"yes"}})");
    QTest::newRow("an item with a space") << QByteArray(R"({"answers":{" 1":"yes"}})");
    QTest::newRow("an unknown word") << QByteArray(R"({"answers":{"1":"maybe"}})");
    QTest::newRow("Yes with a capital") << QByteArray(R"({"answers":{"1":"Yes"}})");
    QTest::newRow("true") << QByteArray(R"({"answers":{"1":true}})");
    QTest::newRow("null answer") << QByteArray(R"({"answers":{"1":null}})");
    QTest::newRow("an item twice") << QByteArray(R"({"answers":{"1":"yes","1":"no"}})");
    QTest::newRow("an item twice, once escaped") << QByteArray(R"({"answers":{"1":"yes","\u0031":"no"}})");
    QTest::newRow("answers twice") << QByteArray(R"({"answers":{"1":"yes"},"answers":{"1":"no"}})");
    QTest::newRow("an unknown entry") << QByteArray(R"({"answers":{},"band":"high"})");
    QTest::newRow("an unknown context") << QByteArray(R"({"answers":{},"context":{"hopsital":true}})");
    QTest::newRow("context as text") << QByteArray(R"({"answers":{},"context":"none"})");
    QTest::newRow("hospital as text") << QByteArray(R"({"answers":{},"context":{"hospital":"false"}})");
    QTest::newRow("minus one incident") << QByteArray(R"({"answers":{},"context":{"incidents6Months":-1}})");
    QTest::newRow("half an incident") << QByteArray(R"({"answers":{},"context":{"incidents6Months":1.5}})");
    QTest::newRow("endless incidents") << QByteArray(R"({"answers":{},"context":{"incidents30Days":1e308}})");
    QTest::newRow("incidents as text") << QByteArray(R"({"answers":{},"context":{"incidents30Days":"2"}})");
    QTest::newRow("from as text") << QByteArray(R"({"answers":{"1":"yes"},"from":"POL"})");
    QTest::newRow("from of an item not asked") << QByteArray(R"({"answers":{"1":"yes"},"from":{"2":"POL"}})");
    QTest::newRow("from of item 21") << QByteArray(R"({"answers":{"1":"yes"},"from":{"21":"POL"}})");
    QTest::newRow("from nobody") << QByteArray(R"({"answers":{"1":"yes"},"from":{"1":""}})");
    QTest::newRow("deep") << QByteArray(R"({"answers":)" + QByteArray(100000, '[') + QByteArray(100000, ']') + "}");
    QTest::newRow("five levels") << QByteArray(R"({"answers":{"1":[[[1]]]}})");
    QTest::newRow("too large") << QByteArray(R"({"answers":{}})") + QByteArray(70000, ' ');
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6);
}

void TestAssessmentFile::refusesBadFiles()
{
    QFETCH(QByteArray, json);
    const Result<AssessmentFile> file = readAssessmentFile(json);
    QVERIFY(!file);
    QCOMPARE(file.error().kind, Problem::Kind::Invalid);
    QVERIFY(!file.error().text.isEmpty());
}

QTEST_GUILESS_MAIN(TestAssessmentFile)
#include "tst_AssessmentFile.moc"
