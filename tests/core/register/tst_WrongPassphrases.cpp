// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/Throttle.h"
#include "core/register/settings/SaveSettings.h"
#include "tests/support/TestRegister.h"

#include <QTest>

#include <algorithm>
#include <future>
#include <vector>

using namespace marac;
using marac::test::passphraseFor;
using marac::test::TestRegister;

/// A passphrase can be tried, and every try is counted, recorded and waited for.
class TestWrongPassphrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPassphrasesWaitLongerAndAreRecorded();
    void twentyOfThemWaitByTheTableAndAreRecorded();
    void nobodyGuessesByUnlockingWithTheirOwnInBetween();
    void triesAtOneTimeAreCountedOneByOne();
    void withoutAPlaceToCountNothingIsLookedAt();
    void whatWasTypedAsAnUnknownLoginIsNotKept();
};

static const QString administrator = QStringLiteral("administrator");

void TestWrongPassphrases::wrongPassphrasesWaitLongerAndAreRecorded()
{
    TestRegister t;
    t.close();
    int tries = 0;
    while (unlockWaitMs(t.place()) == 0) {
        const auto opened = t.tryOpen(administrator, passphraseFor(QStringLiteral("wrong")));
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, Problem::Kind::Denied);
        QVERIFY(++tries < 10);
    }
    // the right one is not even looked at while the wait runs, and it outlives the program
    QVERIFY(!t.tryOpen(administrator, passphraseFor(administrator)));
    t.clock().advanceMs(unlockWaitMs(t.place()));
    t.reopen();
    QVERIFY(!t->notices().isEmpty());
    int recorded = 0;
    for (const AuditEntry &entry : t.trail()) {
        if (entry.event.verb == AuditVerb::FailedUnlock) {
            ++recorded;
            QCOMPARE(entry.event.subject.id, t.user(Role::Administrator).value());
        }
    }
    QCOMPARE(recorded, tries);
    t.reopen();
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Unlock);
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::Lock); // recorded once only
}

/// Each of them by a program of its own; afterwards the register is at work as before.
void TestWrongPassphrases::twentyOfThemWaitByTheTableAndAreRecorded()
{
    TestRegister t;
    t.close();
    for (int n = 1; n <= 20; ++n) {
        t.clock().advanceMs(unlockWaitMs(t.place()));
        QVERIFY(!t.tryOpen(administrator, passphraseFor(QStringLiteral("wrong"))));
        QCOMPARE(unlockWaitMs(t.place()), qint64(delayAfter(n)) * 1000);
    }
    t.clock().advanceMs(unlockWaitMs(t.place()));
    t.reopen();
    const QList<AuditEntry> trail = t.trail();
    QCOMPARE(std::count_if(trail.begin(), trail.end(),
                           [](const AuditEntry &entry) { return entry.event.verb == AuditVerb::FailedUnlock; }),
             20);
    Settings settings = t.reg().settings();
    settings.venue = QStringLiteral("Bootle Town Hall");
    QVERIFY(saveSettings(t.reg(), settings));
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestWrongPassphrases::nobodyGuessesByUnlockingWithTheirOwnInBetween()
{
    TestRegister t;
    const QString reader = QStringLiteral("reader");
    int guesses = 0;
    for (int round = 0; round < 10 && unlockWaitMs(t.place()) == 0; ++round, ++guesses) {
        QVERIFY(!t.tryOpen(administrator, passphraseFor(QStringLiteral("wrong"))));
        if (unlockWaitMs(t.place()) == 0)
            QVERIFY(t.tryOpen(reader, passphraseFor(reader)));
    }
    QCOMPARE(guesses, 3);
}

void TestWrongPassphrases::triesAtOneTimeAreCountedOneByOne()
{
    TestRegister t;
    t.close();
    std::vector<std::future<Problem>> tries;
    for (int i = 0; i < 8; ++i) {
        tries.push_back(std::async(std::launch::async, [place = t.place()] {
            return deriveUnlock(place, administrator, passphraseFor(QStringLiteral("wrong"))).error();
        }));
    }
    for (std::future<Problem> &one : tries)
        QCOMPARE(one.get().kind, Problem::Kind::Denied);
    t.clock().advanceMs(unlockWaitMs(t.place()));
    t.reopen();
    int recorded = 0;
    for (const AuditEntry &entry : t.trail())
        recorded += entry.event.verb == AuditVerb::FailedUnlock ? 1 : 0;
    QCOMPARE(recorded, 3); // the fourth had to wait, whoever came first
}

void TestWrongPassphrases::withoutAPlaceToCountNothingIsLookedAt()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.stateFolder = t.path(); // no folder
    const auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QCOMPARE(opened.error().kind, Problem::Kind::Unavailable);
    QVERIFY(opened.error().text.contains(QStringLiteral("count of wrong passphrases")));
}

void TestWrongPassphrases::whatWasTypedAsAnUnknownLoginIsNotKept()
{
    TestRegister t;
    QVERIFY(!t.tryOpen(QStringLiteral("my-secret-passphrase"), passphraseFor(QStringLiteral("wrong"))));
    t.reopen();
    const AuditEntry failed = t.trail().at(1);
    QCOMPARE(failed.event.verb, AuditVerb::FailedUnlock);
    QVERIFY(failed.event.reason.contains(QStringLiteral("unknown login")));
    QVERIFY(!failed.payload.contains("my-secret-passphrase"));
}

QTEST_GUILESS_MAIN(TestWrongPassphrases)
#include "tst_WrongPassphrases.moc"
