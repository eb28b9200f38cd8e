// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using test::passphraseFor;
using test::TestRegister;

static const QString admin = QStringLiteral("administrator");

static QString sheetOf(const TestRegister &t)
{
    return recovery::toWords(t.recovery()).join(u' ');
}

class TestRecoverAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAccessBackAndIsRecorded();
    void replacesTheSheet();
    void refusesOthers();
    void needsTheRegisterShut();
};

void TestRecoverAccess::givesAccessBackAndIsRecorded()
{
    TestRegister t;
    t.close();
    const Result<Secret> done = recoverAccess(t.place(), sheetOf(t), admin, passphraseFor(QStringLiteral("again")));
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QCOMPARE(t.tryOpen(admin, passphraseFor(admin)).error().kind, Problem::Kind::Denied);
    Result<std::unique_ptr<Register>> reg = t.tryOpen(admin, passphraseFor(QStringLiteral("again")));
    QVERIFY2(reg, reg ? "" : qPrintable(reg.error().text));
    t.hold(std::move(*reg));
    const QList<AuditEntry> trail = t.trail();
    const auto entry = std::find_if(trail.begin(), trail.end(), [](const AuditEntry &e) {
        return e.event.verb == AuditVerb::Administer && e.event.fields.contains(QStringLiteral("recovery_sheet"));
    });
    QVERIFY(entry != trail.end());
    QCOMPARE(entry->event.subject.id, t.user(Role::Administrator).value());
    QCOMPARE(t.check().verdict == TrailReport::Verdict::Good, true);
    QVERIFY(
        t.tryOpen(QStringLiteral("deputy"), passphraseFor(QStringLiteral("deputy")))); // the others come in as before
}

void TestRecoverAccess::replacesTheSheet()
{
    TestRegister t;
    t.close();
    const Result<Secret> sheet = recoverAccess(t.place(), sheetOf(t), admin, passphraseFor(QStringLiteral("again")));
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
    const QString fresh = recovery::toWords(*sheet).join(u' ');
    QVERIFY(fresh != sheetOf(t));
    const Passphrase next = passphraseFor(QStringLiteral("once more"));
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, next).error().kind, Problem::Kind::Denied);
    QVERIFY(t.tryOpen(admin, passphraseFor(QStringLiteral("again"))));
    QVERIFY(recoverAccess(t.place(), fresh, admin, next));
    QVERIFY(t.tryOpen(admin, next));
}

void TestRecoverAccess::refusesOthers()
{
    TestRegister t;
    const TestRegister other;
    t.close();
    const Passphrase next = passphraseFor(QStringLiteral("again"));
    QCOMPARE(recoverAccess(t.place(), sheetOf(other), admin, next).error().kind, Problem::Kind::Denied);
    QCOMPARE(recoverAccess(t.place(), QStringLiteral("a few words only"), admin, next).error().kind,
             Problem::Kind::Invalid);
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), QStringLiteral("deputy"), next).error().kind, Problem::Kind::Refused);
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), QStringLiteral("nobody"), next).error().kind, Problem::Kind::Refused);
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, test::typed(QStringLiteral("short"))).error().kind,
             Problem::Kind::Invalid);
    QVERIFY(t.tryOpen(admin, passphraseFor(admin)));
}

void TestRecoverAccess::needsTheRegisterShut()
{
    TestRegister t;
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, passphraseFor(QStringLiteral("again"))).error().kind,
             Problem::Kind::Unavailable);
    QVERIFY(t.tryOpen(admin, passphraseFor(admin)));
}

QTEST_GUILESS_MAIN(TestRecoverAccess)
#include "tst_RecoverAccess.moc"
