// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestRegister.h"

#include <QSignalSpy>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A computer's clock that goes backwards: the person is told, the trail says so, and its order stands.
class TestClockBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysSoWhenUnlocking();
    void saysSoBehindAFailedAttempt();
    void saysSoInTheMiddleOfTheDay();
};

void TestClockBack::saysSoWhenUnlocking()
{
    test::TestRegister t;
    t.close();
    t.clock().advanceMs(-2 * 24 * 3600 * 1000);
    QVERIFY2(t.reopen().notices().join(u'\n').contains(u"clock stands earlier"_s),
             qPrintable(t->notices().join(u'\n')));
    QCOMPARE(t.trail().first().clock, ClockFlag::WentBack);
    t.close();
    t.clock().advanceMs(2 * 24 * 3600 * 1000 + 60'000);
    QVERIFY(t.reopen().notices().isEmpty());
    QCOMPARE(t.trail().first().clock, ClockFlag::Steady);
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Good);
    QCOMPARE(report.clockWarnings, 1);
}

/// The attempt is recorded before the unlocking, and is the entry that stands earlier than the one before it.
void TestClockBack::saysSoBehindAFailedAttempt()
{
    test::TestRegister t;
    t.close();
    t.clock().advanceMs(-2 * 24 * 3600 * 1000);
    QVERIFY(!t.tryOpen(u"administrator"_s, test::passphraseFor(u"wrong"_s)));
    QVERIFY2(t.reopen().notices().join(u'\n').contains(u"clock stands earlier"_s),
             qPrintable(t->notices().join(u'\n')));
    // Told at the door, and not once more inside.
    const QSignalSpy told(&t.reg(), &Register::clockWentBack);
    QVERIFY(t->consult(Operation::ConsultCases, {AuditVerb::Consult, {SubjectKind::List, 0, u"cases"_s}},
                       [](const Reading &) -> Result<> { return {}; }));
    QCOMPARE(told.size(), 0);
}

void TestClockBack::saysSoInTheMiddleOfTheDay()
{
    test::TestRegister t;
    const auto write = [&t] {
        const Result<> done = t->change(Operation::KeepCases, [](Change &change) -> Result<> {
            change.audit({AuditVerb::Alter, {SubjectKind::List, 0, u"cases"_s}});
            return {};
        });
        QVERIFY(done);
    };
    const QSignalSpy told(&t.reg(), &Register::clockWentBack);
    write();
    QCOMPARE(t.trail().first().clock, ClockFlag::Steady);
    QCOMPARE(told.size(), 0);
    t.clock().advanceMs(-3600 * 1000);
    write();
    QCOMPARE(t.trail().first().clock, ClockFlag::WentBack);
    QCOMPARE(told.size(), 1);
    QVERIFY(t.trail().first().seq > t.trail().at(1).seq);
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Good);
    QCOMPARE(report.clockWarnings, 1);
    write(); // by the same clock, which nobody put back again
    QCOMPARE(told.size(), 1);
    // Looking is recorded, too, and so is what was refused.
    t.clock().advanceMs(-3600 * 1000);
    QVERIFY(t->consult(Operation::ConsultCases, {AuditVerb::Consult, {SubjectKind::List, 0, u"cases"_s}},
                       [](const Reading &) -> Result<> { return {}; }));
    QCOMPARE(told.size(), 2);
    t.clock().advanceMs(-3600 * 1000);
    QVERIFY(!t->change(Operation::KeepCases,
                       [](Change &) -> Result<> { return failure(Problem::Kind::Refused, u"No."_s); }));
    QCOMPARE(told.size(), 3);
}

QTEST_GUILESS_MAIN(TestClockBack)
#include "tst_ClockBack.moc"
