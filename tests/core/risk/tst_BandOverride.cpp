// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/risk/BandOverride.h"
#include "core/risk/rules/LoweringBand.h"

#include <QTest>

using namespace marac;

class TestBandOverride : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void raisingNeedsEveryField_data();
    void raisingNeedsEveryField();
    void raisingGoesToAnyBand();
    void onlyAnotherOfficerOfTheDayAgrees_data();
    void onlyAnotherOfficerOfTheDayAgrees();
    void onePersonUnderTwoSpellings_data();
    void onePersonUnderTwoSpellings();
    void loweringNeedsAnotherPerson_data();
    void loweringNeedsAnotherPerson();
    void loweringStopsAtTheCriticalItems_data();
    void loweringStopsAtTheCriticalItems();
    void takingBackARaiseIsLowering();
    void theStandingBandIsNoOverride();
};

/// Designated on the day. The second and the last entry are one person, designated by two agencies.
static QList<Authoriser> officers()
{
    return {{OfficerId(1), QStringLiteral("DC M. Hale"), Designation::Dmo, AgencyId(1)},
            {OfficerId(2), QStringLiteral("D. Okafor"), Designation::Pdmo, AgencyId(2)},
            {OfficerId(3), QStringLiteral("R. Ellison"), Designation::Dmo, AgencyId(1)},
            {OfficerId(4), QStringLiteral("m.  HALE"), Designation::Pdmo, AgencyId(3)}};
}

static BandOverride judgement(RiskBand band)
{
    return {band,
            QStringLiteral("Known pattern at this address"),
            QStringLiteral("R. Ellison"),
            QStringLiteral("Caseworker"),
            AgencyId(1),
            OfficerId(1),
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
    for (const char *field : {"rationale", "byName", "byPost", "sourceAgencyId", "authoriser"})
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
    else if (field == u"sourceAgencyId")
        wanted.sourceAgencyId = {};
    else
        wanted.authoriserId = {};
    const Result<> result = checkOverride(RiskBand::Medium, RiskBand::Medium, {}, wanted, officers());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Invalid);
    QCOMPARE(fieldsOf(result), QStringList{field});
}

void TestBandOverride::raisingGoesToAnyBand()
{
    for (const RiskBand band : {RiskBand::Medium, RiskBand::High, RiskBand::VeryHigh})
        QVERIFY(checkOverride(RiskBand::Standard, RiskBand::Standard, {RiskRule::R7}, judgement(band), officers()));
}

void TestBandOverride::onlyAnotherOfficerOfTheDayAgrees_data()
{
    QTest::addColumn<int>("authoriser");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nobody") << 0 << false;
    QTest::newRow("somebody not designated that day") << 9 << false;
    QTest::newRow("the one whose judgement it is") << 3 << false;
    QTest::newRow("another DMO") << 1 << true;
    QTest::newRow("another PDMO") << 2 << true;
}

void TestBandOverride::onlyAnotherOfficerOfTheDayAgrees()
{
    QFETCH(int, authoriser);
    QFETCH(bool, accepted);
    BandOverride wanted = judgement(RiskBand::High);
    wanted.authoriserId = OfficerId(authoriser);
    const Result<> result = checkOverride(RiskBand::Medium, RiskBand::Medium, {}, wanted, officers());
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QCOMPARE(fieldsOf(result), QStringList{QStringLiteral("authoriser")});
}

void TestBandOverride::onePersonUnderTwoSpellings_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("same");
    QTest::newRow("alike") << "Jan Kowal"
                           << "Jan Kowal" << true;
    QTest::newRow("case and spaces") << "Jan Kowal"
                                     << " jan  KOWAL " << true;
    QTest::newRow("a rank more") << "Karen Whitfield"
                                 << "DI Karen Whitfield" << true;
    QTest::newRow("another given name") << "Jan Kowal"
                                        << "Eva Kowal" << false;
    QTest::newRow("a family name alone") << "Kowal"
                                         << "Jan Kowal" << false;
    QTest::newRow("nobody") << ""
                            << "Jan Kowal" << false;
}

void TestBandOverride::onePersonUnderTwoSpellings()
{
    QFETCH(QString, name);
    QFETCH(QString, other);
    QFETCH(bool, same);
    QCOMPARE(isSamePerson(name, other), same);
    QCOMPARE(isSamePerson(other, name), same);
}

void TestBandOverride::loweringNeedsAnotherPerson_data()
{
    QTest::addColumn<int>("second");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("nobody") << 0 << false;
    QTest::newRow("somebody not designated that day") << 9 << false;
    QTest::newRow("the authoriser again") << 1 << false;
    QTest::newRow("the authoriser under another designation") << 4 << false;
    QTest::newRow("the one whose judgement it is") << 3 << false;
    QTest::newRow("somebody else") << 2 << true;
}

void TestBandOverride::loweringNeedsAnotherPerson()
{
    QFETCH(int, second);
    QFETCH(bool, accepted);
    BandOverride wanted = judgement(RiskBand::Medium);
    wanted.secondAuthoriserId = OfficerId(second);
    const Result<> result = checkOverride(RiskBand::High, RiskBand::High, {RiskRule::R3}, wanted, officers());
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
    QTest::newRow("R2 lets nothing below Very high")
        << Rules{RiskRule::R1, RiskRule::R2} << RiskBand::VeryHigh << RiskBand::Standard << false;
    QTest::newRow("R4 and R7 hold nothing")
        << Rules{RiskRule::R4, RiskRule::R7} << RiskBand::Medium << RiskBand::Standard << true;
    QTest::newRow("ticks hold nothing") << Rules{} << RiskBand::VeryHigh << RiskBand::Standard << true;
}

void TestBandOverride::loweringStopsAtTheCriticalItems()
{
    QFETCH(Rules, fired);
    QFETCH(RiskBand, computed);
    QFETCH(RiskBand, wanted);
    QFETCH(bool, accepted);
    BandOverride judged = judgement(wanted);
    judged.secondAuthoriserId = OfficerId(2);
    const Result<> result = checkOverride(computed, computed, fired, judged, officers());
    QCOMPARE(result.has_value(), accepted);
    if (!accepted)
        QCOMPARE(result.error().kind, Problem::Kind::Refused);
}

void TestBandOverride::takingBackARaiseIsLowering()
{
    BandOverride back = judgement(RiskBand::Medium);
    QVERIFY(isLowering(RiskBand::Medium, RiskBand::High, back.band));
    QVERIFY(!checkOverride(RiskBand::Medium, RiskBand::High, {}, back, officers()));
    back.secondAuthoriserId = OfficerId(2);
    QVERIFY(checkOverride(RiskBand::Medium, RiskBand::High, {}, back, officers()));
    // Taking back a lowering restores the computed band and needs no second person.
    QVERIFY(checkOverride(RiskBand::High, RiskBand::Medium, {}, judgement(RiskBand::High), officers()));
}

void TestBandOverride::theStandingBandIsNoOverride()
{
    const Result<> result = checkOverride(RiskBand::High, RiskBand::High, {}, judgement(RiskBand::High), officers());
    QVERIFY(!result);
    QCOMPARE(result.error().kind, Problem::Kind::Refused);
}

QTEST_GUILESS_MAIN(TestBandOverride)
#include "tst_BandOverride.moc"
