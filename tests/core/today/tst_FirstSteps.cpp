// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demonstration/DemonstrationPartnership.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/today/FirstSteps.h"
#include "tests/support/TestRegister.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

class TestFirstSteps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsDone_data();
    void tellsWhatIsDone();
    void readsTheRegister();
    void aNewSheetHasToBeKeptAnew();
    void areForThoseWhoSeeToThem();
};

static bool isDone(const QList<FirstStepLine> &lines, FirstStep step)
{
    return lines.contains(FirstStepLine{step, true});
}

void TestFirstSteps::tellsWhatIsDone_data()
{
    QTest::addColumn<int>("agencies");
    QTest::addColumn<int>("withoutOfficer");
    QTest::addColumn<int>("people");
    QTest::addColumn<bool>("hasAgencies");
    QTest::addColumn<bool>("hasOfficers");
    QTest::addColumn<bool>("hasPeople");
    QTest::newRow("fresh") << 0 << 0 << 1 << false << false << false;
    QTest::newRow("one agency is no conference") << 1 << 0 << 2 << false << true << true;
    QTest::newRow("an agency without its officer") << 3 << 1 << 2 << true << false << true;
    QTest::newRow("all") << 9 << 0 << 5 << true << true << true;
}

void TestFirstSteps::tellsWhatIsDone()
{
    QFETCH(int, agencies);
    QFETCH(int, withoutOfficer);
    QFETCH(int, people);
    FirstStepFacts facts;
    facts.agencies = agencies;
    facts.agenciesWithoutOfficer = withoutOfficer;
    facts.people = people;
    const QList<FirstStepLine> lines = firstSteps(facts);
    QCOMPARE(lines.size(), 7);
    QTEST(isDone(lines, FirstStep::Agencies), "hasAgencies");
    QTEST(isDone(lines, FirstStep::Officers), "hasOfficers");
    QTEST(isDone(lines, FirstStep::SecondPerson), "hasPeople");
    QVERIFY(!isDone(lines, FirstStep::RecoverySheet) && !isDone(lines, FirstStep::Meeting));
}

void TestFirstSteps::readsTheRegister()
{
    test::TestRegister t;
    const auto steps = [&t] { return consultFirstSteps(*t).value(); };
    QVERIFY(!isDone(steps(), FirstStep::RecoverySheet));
    QVERIFY(!isDone(steps(), FirstStep::Partnership));
    QVERIFY(isDone(steps(), FirstStep::SecondPerson));

    QVERIFY(recordRecoverySheet(*t));
    QVERIFY(recordRecoverySheet(*t)); // twice is no harm
    QVERIFY(isDone(steps(), FirstStep::RecoverySheet));
    QVERIFY(saveSettings(*t, t->settings()));
    QVERIFY(isDone(steps(), FirstStep::Partnership));
    QVERIFY(!isDone(steps(), FirstStep::Agencies));
    QVERIFY(t->change(Operation::KeepAgencies,
                      [&t](Change &change) { return addDemonstrationPartnership(change, t->today().addYears(-1)); }));
    QVERIFY(isDone(steps(), FirstStep::Agencies) && isDone(steps(), FirstStep::Officers));

    QVERIFY(putAwayFirstSteps(*t));
    QVERIFY(steps().isEmpty());
    t.reopen();
    QVERIFY(steps().isEmpty());
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

/// Until the new words are on paper nobody could come back in: that is told whatever was put away.
void TestFirstSteps::aNewSheetHasToBeKeptAnew()
{
    test::TestRegister t;
    QVERIFY(recordRecoverySheet(*t));
    QVERIFY(putAwayFirstSteps(*t));
    QVERIFY(renewRecoverySheet(*t));
    const QList<FirstStepLine> steps = consultFirstSteps(*t).value();
    QCOMPARE(steps.size(), 1);
    QVERIFY(!isDone(steps, FirstStep::RecoverySheet));
    QVERIFY(recordRecoverySheet(*t));
    QVERIFY(consultFirstSteps(*t)->isEmpty());
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestFirstSteps::areForThoseWhoSeeToThem()
{
    test::TestRegister t;
    t.as(Role::Reader);
    QCOMPARE(consultFirstSteps(*t).error().kind, Problem::Kind::Denied);
    QCOMPARE(putAwayFirstSteps(*t).error().kind, Problem::Kind::Denied);
}

QTEST_GUILESS_MAIN(TestFirstSteps)
#include "tst_FirstSteps.moc"
