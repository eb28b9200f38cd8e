// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/rules/RiskLabel.h"
#include "core/risk/tool/RiskTool.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <functional>

using namespace marac;

using Spoil = std::function<void(QJsonObject &)>;
Q_DECLARE_METATYPE(Spoil)

class TestRiskTool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theShippedToolIsWhole();
    void bandsByTicks_data();
    void bandsByTicks();
    void refusesSpoiltTools_data();
    void refusesSpoiltTools();
    void readsAToolOfThePartnership();
    void itsLabelStandsWhereABandIsPrinted();
};

void TestRiskTool::theShippedToolIsWhole()
{
    const RiskTool &tool = defaultRiskTool();
    QCOMPARE(tool.id, QStringLiteral("HC-20"));
    QCOMPARE(tool.version, 1);
    QCOMPARE(tool.label, QStringLiteral("Structured professional judgement aid; not a validated predictor."));
    QCOMPARE(tool.items.size(), 20);
    QList<int> critical;
    for (const RiskItem &item : tool.items) {
        QVERIFY(item.question.endsWith(u'?'));
        QVERIFY(!item.guidance.isEmpty() && !item.why.isEmpty());
        if (item.critical == Criticality::Always)
            critical.append(item.number);
    }
    QCOMPARE(critical, (QList<int>{2, 3, 16}));
    QCOMPARE(tool.item(1).critical, Criticality::InHospital);
    QCOMPARE(tool.gettingWorseItem, 7);
    QCOMPARE(tool.inFearItem, 15);
    for (const RiskBandRange &range : tool.bands)
        QVERIFY(!range.interventions.isEmpty());
    QCOMPARE(tool.unscored.size(), 7);
}

void TestRiskTool::bandsByTicks_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::addColumn<RiskBand>("band");
    QTest::newRow("standard") << 0 << 5 << RiskBand::Standard;
    QTest::newRow("medium") << 6 << 9 << RiskBand::Medium;
    QTest::newRow("high") << 10 << 13 << RiskBand::High;
    QTest::newRow("very high") << 14 << 20 << RiskBand::VeryHigh;
}

void TestRiskTool::bandsByTicks()
{
    QFETCH(int, from);
    QFETCH(int, to);
    QFETCH(RiskBand, band);
    for (int ticks = from; ticks <= to; ++ticks)
        QCOMPARE(defaultRiskTool().bandOf(ticks), band);
}

static QJsonObject shipped()
{
    return QJsonDocument::fromJson(defaultRiskTool().json).object();
}

static void changeIn(QJsonObject &tool, const QString &list, int index, const QString &key, const QJsonValue &value)
{
    QJsonArray array = tool.value(list).toArray();
    QJsonObject entry = array.at(index).toObject();
    entry.insert(key, value);
    array.replace(index, entry);
    tool.insert(list, array);
}

void TestRiskTool::refusesSpoiltTools_data()
{
    QTest::addColumn<Spoil>("spoil");
    const QString items = QStringLiteral("items");
    const QString bands = QStringLiteral("bands");
    const auto row = [](const char *name, Spoil spoil) { QTest::newRow(name) << spoil; };
    row("nineteen items", [=](QJsonObject &t) {
        QJsonArray a = t.value(items).toArray();
        a.removeLast();
        t.insert(items, a);
    });
    row("twenty-one items", [=](QJsonObject &t) {
        QJsonArray a = t.value(items).toArray();
        a.append(a.last());
        t.insert(items, a);
    });
    row("no items", [=](QJsonObject &t) { t.remove(items); });
    row("a number twice", [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("number"), 4); });
    row("a number as text",
        [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("number"), QStringLiteral("5")); });
    row("an empty question",
        [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("question"), QStringLiteral("  ")); });
    row("NUL in a question",
        [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("question"), QString(QChar(0)) + u'?'); });
    row("an endless question",
        [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("question"), QString(5000, u'x')); });
    row("an unknown criticality",
        [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("critical"), QStringLiteral("maybe")); });
    row("an unknown entry", [=](QJsonObject &t) { changeIn(t, items, 4, QStringLiteral("weight"), 2); });
    row("a gap between bands", [=](QJsonObject &t) { changeIn(t, bands, 1, QStringLiteral("from"), 7); });
    row("bands overlap", [=](QJsonObject &t) { changeIn(t, bands, 1, QStringLiteral("to"), 10); });
    row("bands end early", [=](QJsonObject &t) { changeIn(t, bands, 3, QStringLiteral("to"), 19); });
    row("bands go past twenty", [=](QJsonObject &t) { changeIn(t, bands, 3, QStringLiteral("to"), 21); });
    row("bands begin late", [=](QJsonObject &t) { changeIn(t, bands, 0, QStringLiteral("from"), 1); });
    row("bands in another order",
        [=](QJsonObject &t) { changeIn(t, bands, 0, QStringLiteral("code"), QStringLiteral("high")); });
    row("three bands", [=](QJsonObject &t) {
        QJsonArray a = t.value(bands).toArray();
        a.removeLast();
        t.insert(bands, a);
    });
    row("an empty intervention",
        [=](QJsonObject &t) { changeIn(t, bands, 0, QStringLiteral("interventions"), QJsonArray{QString()}); });
    row("no rules", [](QJsonObject &t) { t.remove(QStringLiteral("rules")); });
    row("a rule about item 21", [](QJsonObject &t) {
        QJsonObject rules = t.value(u"rules").toObject();
        rules.insert(QStringLiteral("inFearItem"), 21);
        t.insert(QStringLiteral("rules"), rules);
    });
    row("version nought", [](QJsonObject &t) { t.insert(QStringLiteral("version"), 0); });
    row("half a version", [](QJsonObject &t) { t.insert(QStringLiteral("version"), 1.5); });
    row("an id with a path in it", [](QJsonObject &t) { t.insert(QStringLiteral("id"), QStringLiteral("../HC")); });
    row("no label", [](QJsonObject &t) { t.remove(QStringLiteral("label")); });
}

void TestRiskTool::refusesSpoiltTools()
{
    QFETCH(Spoil, spoil);
    QJsonObject object = shipped();
    spoil(object);
    const Result<RiskTool> tool = readRiskTool(QJsonDocument(object).toJson());
    QVERIFY(!tool);
    QCOMPARE(tool.error().kind, Problem::Kind::Invalid);
    QVERIFY(!tool.error().text.isEmpty());
}

void TestRiskTool::readsAToolOfThePartnership()
{
    QJsonObject object = shipped();
    object.insert(QStringLiteral("version"), 2);
    changeIn(object, QStringLiteral("bands"), 1, QStringLiteral("to"), 7);
    changeIn(object, QStringLiteral("bands"), 2, QStringLiteral("from"), 8);
    const Result<RiskTool> tool = readRiskTool(QJsonDocument(object).toJson());
    QVERIFY2(tool, tool ? "" : qPrintable(tool.error().text));
    QCOMPARE(tool->version, 2);
    QCOMPARE(tool->bandOf(8), RiskBand::High);
}

/// Rule R10.
void TestRiskTool::itsLabelStandsWhereABandIsPrinted()
{
    RiskTool tool = defaultRiskTool();
    QCOMPARE(riskLabelFor(tool, true),
             QStringLiteral("Structured professional judgement aid; not a validated predictor."));
    QVERIFY(riskLabelFor(tool, false).isEmpty());
    tool.label = QStringLiteral("Ours.");
    QCOMPARE(riskLabelFor(tool, true), QStringLiteral("Ours."));
}

QTEST_GUILESS_MAIN(TestRiskTool)
#include "tst_RiskTool.moc"
