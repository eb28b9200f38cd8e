// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/BandOverride.h"

#include <QTest>

using namespace marac;

class TestBandOverride : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisingNeedsEveryField_data();
    void raisingNeedsEveryField();
    void raisingGoesToAnyBand();
    void loweringNeedsAnotherPerson_data();
    void loweringNeedsAnotherPerson();
    void loweringStopsAtTheCriticalItems_data();
    void loweringStopsAtTheCriticalItems();
    void takingBackARaiseIsLowering();
    void theStandingBandIsNoOverride();
};

static BandOverride judgement(RiskBand band)
{
    return {band,
            QStringLiteral("Known pattern at this address"),
            QStringLiteral("R. Ellison"),
            QStringLiteral("Caseworker"),
            QStringLiteral("M. Hale"),
            Designation::Dmo,
            {}};
}

static QStringList fieldsOf(const Result<> &result)
{
    QStringList fields;
    if (!result) {
        for (const FieldProblem &problem : result.error().fields)
            fields.append(problem.field);
    }
    return fields;
}

void TestBandOverride::raisingNeedsEveryField_data()
{
    QTest::addColumn<QString>("field");
    for (const char *field : {"rationale", "byName", "byPost", "authoriser", "authoriserDesignation"})
        QTest::newRow(field) << QString::fromLatin1(field);
}

void TestBandOverride::raisingNeedsEveryField()
{
    QFETCH(QString, field);
    BandOverride wanted = judgement(RiskBand::High);
    if (field == u"rationale")
        wanted.rationale = QStringLiteral(" \n ");
    else if (field == u"byName")
        wanted.byName.clear();
    else if (field == u"byPost")
        wanted.byPost.clear();
    else if (field == u"authoriser")
        wanted.authoriser.clear();
    else
        wanted.authoriserDesignation.reset();
    const Result<> result = checkOverride(RiskBand::Medium, RiskBand::Medium, {}, wanted);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Invalid);
    QCOMPARE(fieldsOf(result), QStringList{field});
}

void TestBandOverride::raisingGoesToAnyBand()
{
    for (const RiskBand band : {RiskBand::Medium, RiskBand::High, RiskBand::VeryHigh})
        QVERIFY(checkOverride(RiskBand::Standard, RiskBand::Standard, {RiskRule::R7}, judgement(band)));
}

void TestBandOverride::loweringNeedsAnotherPerson_data()
{
    QTest::addColumn<QString>("second");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nobody") << QString() << false;
    QTest::newRow("white space") << QStringLiteral("  ") << false;
    QTest::newRow("the authoriser again") << QStringLiteral("M. Hale") << false;
    QTest::newRow("the authoriser typed otherwise") << QStringLiteral("  m.  HALE ") << false;
    QTest::newRow("the one whose judgement it is") << QStringLiteral("r. ellison") << false;
    QTest::newRow("somebody else") << QStringLiteral("D. Okafor") << true;
}

void TestBandOverride::loweringNeedsAnotherPerson()
{
    QFETCH(QString, second);
    QFETCH(bool, accepted);
    BandOverride wanted = judgement(RiskBand::Medium);
    wanted.secondAuthoriser = second;
    const Result<> result = checkOverride(RiskBand::High, RiskBand::High, {RiskRule::R3}, wanted);
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QCOMPARE(fieldsOf(result), QStringList{QStringLiteral("secondAuthoriser")});
}

using Rules = QList<RiskRule>;

void TestBandOverride::loweringStopsAtTheCriticalItems_data()
{
    QTest::addColumn<Rules>("fired");
    QTest::addColumn<RiskBand>("computed");
    QTest::addColumn<RiskBand>("wanted");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("R2 holds Very high") << Rules{RiskRule::R1, RiskRule::R2} << RiskBand::VeryHigh << RiskBand::High
                                        << false;
    QTest::newRow("R1 holds High") << Rules{RiskRule::R1} << RiskBand::High << RiskBand::Medium << false;
    QTest::newRow("R1 lets Very high by ticks go to High")
        << Rules{RiskRule::R1} << RiskBand::VeryHigh << RiskBand::High << true;
    QTest::newRow("R3 holds nothing") << Rules{RiskRule::R3} << RiskBand::High << RiskBand::Standard << true;
    QTest::newRow("ticks hold nothing") << Rules{} << RiskBand::VeryHigh << RiskBand::Standard << true;
}

void TestBandOverride::loweringStopsAtTheCriticalItems()
{
    QFETCH(Rules, fired);
    QFETCH(RiskBand, computed);
    QFETCH(RiskBand, wanted);
    QFETCH(bool, accepted);
    BandOverride judged = judgement(wanted);
    judged.secondAuthoriser = QStringLiteral("D. Okafor");
    const Result<> result = checkOverride(computed, computed, fired, judged);
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QCOMPARE(result.error().kind, Problem::Kind::Refused);
}

void TestBandOverride::takingBackARaiseIsLowering()
{
    BandOverride back = judgement(RiskBand::Medium);
    QVERIFY(isLowering(RiskBand::Medium, RiskBand::High, back.band));
    QVERIFY(!checkOverride(RiskBand::Medium, RiskBand::High, {}, back));
    back.secondAuthoriser = QStringLiteral("D. Okafor");
    QVERIFY(checkOverride(RiskBand::Medium, RiskBand::High, {}, back));
    // Taking back a lowering restores the computed band and needs no second person.
    QVERIFY(checkOverride(RiskBand::High, RiskBand::Medium, {}, judgement(RiskBand::High)));
}

void TestBandOverride::theStandingBandIsNoOverride()
{
    const Result<> result = checkOverride(RiskBand::High, RiskBand::High, {}, judgement(RiskBand::High));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestBandOverride)
#include "tst_BandOverride.moc"
