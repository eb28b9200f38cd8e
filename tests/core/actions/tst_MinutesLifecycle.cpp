// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesLifecycle.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Draft, approved, locked for good (D5; R103, R104).
class TestMinutesLifecycle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesItsSteps_data();
    void takesItsSteps();
    void approves_data();
    void approves();
    void saysWhatIsFirst();
};

static MinutesStanding settled()
{
    MinutesStanding standing;
    standing.meetingClosed = true;
    standing.protocolSettled = true;
    return standing;
}

void TestMinutesLifecycle::takesItsSteps_data()
{
    QTest::addColumn<MinutesState>("state");
    QTest::addColumn<bool>("edit");
    QTest::addColumn<bool>("approve");
    QTest::addColumn<bool>("lock");
    QTest::newRow("draft") << MinutesState::Draft << true << true << false;
    QTest::newRow("approved") << MinutesState::Approved << false << false << true;
    QTest::newRow("locked") << MinutesState::Locked << false << false << false;
}

void TestMinutesLifecycle::takesItsSteps()
{
    QFETCH(MinutesState, state);
    Minutes minutes;
    minutes.state = state;
    QTEST(mayEditMinutes(minutes).has_value(), "edit");
    QTEST(mayApproveMinutes(minutes, settled()).has_value(), "approve");
    QTEST(mayLockMinutes(minutes).has_value(), "lock");
    for (const Result<> &step :
         {mayEditMinutes(minutes), mayApproveMinutes(minutes, settled()), mayLockMinutes(minutes)})
        QVERIFY(step || step.error().kind == Problem::Kind::Refused);
}

void TestMinutesLifecycle::approves_data()
{
    QTest::addColumn<MinutesStanding>("standing");
    QTest::addColumn<QString>("says"); // empty: approved
    const auto row = [](const char *name, const auto &mend, const QString &says) {
        MinutesStanding standing = settled();
        mend(standing);
        QTest::newRow(name) << standing << says;
    };
    row("nothing undone", [](MinutesStanding &) {}, {});
    row(
        "in session", [](MinutesStanding &s) { s.meetingClosed = false; }, u"Close it"_s);
    row(
        "the protocol not recalled (R104)", [](MinutesStanding &s) { s.protocolSettled = false; }, u"protocol"_s);
    row(
        "one unsigned (R103)", [](MinutesStanding &s) { s.unsignedPresent = 1; }, u"undertaking"_s);
    row(
        "one not decided", [](MinutesStanding &s) { s.casesNotDecided = 1; }, u"carried over"_s);
}

void TestMinutesLifecycle::approves()
{
    QFETCH(MinutesStanding, standing);
    QFETCH(QString, says);
    const Result<> result = mayApproveMinutes({}, standing);
    QCOMPARE(result.has_value(), says.isEmpty());
    if (!result)
        QVERIFY2(result.error().text.contains(says), qPrintable(result.error().text));
}

void TestMinutesLifecycle::saysWhatIsFirst()
{
    const MinutesStanding undone{false, 2, 3, false};
    QVERIFY(mayApproveMinutes({}, undone).error().text.contains(u"Close it"_s));
    Minutes locked;
    locked.state = MinutesState::Locked;
    QVERIFY(mayApproveMinutes(locked, undone).error().text.contains(u"locked"_s));
}

QTEST_GUILESS_MAIN(TestMinutesLifecycle)
#include "tst_MinutesLifecycle.moc"
