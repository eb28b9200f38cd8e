// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/standing/AccountReplay.h"
#include "core/keys/RecoveryWords.h"
#include "core/register/RegisterCore.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "core/today/FirstSteps.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QFile>
#include <QTest>

using namespace marac;
using test::contentOf;
using test::passphraseFor;
using test::put;
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
    void leavesANewerProgramsRegisterAlone();
    void leavesARegisterWithoutItsSafeguardsAlone();
    void aWrongSheetIsRecorded();
    void aForgedKeyringDoesNotShutTheSheetOut();
    void anAdministratorMakesANewSheet();
    void nobodyElseMakesANewSheet();
    void oldKeyFilesBringNoSheetBack();
    void aSheetNamedByNoAdministratorIsAForgery();
};

void TestRecoverAccess::givesAccessBackAndIsRecorded()
{
    TestRegister t;
    QVERIFY(recordRecoverySheet(*t));
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
    // The sheet that was used is void, and nobody has kept the new one yet.
    const QList<FirstStepLine> steps = consultFirstSteps(*t).value();
    QVERIFY(std::any_of(steps.begin(), steps.end(), [](const FirstStepLine &line) {
        return line.step == FirstStep::RecoverySheet && !line.isDone;
    }));
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

static Passphrase again()
{
    return passphraseFor(QStringLiteral("again"));
}

void TestRecoverAccess::leavesANewerProgramsRegisterAlone()
{
    static const std::vector<Migration> newer = [] {
        const std::span<const Migration> today = registerMigrations();
        std::vector<Migration> steps(today.begin(), today.end());
        steps.push_back({today.back().version + 1,
                         [](Connection &db) { runScript(db, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"); }});
        return steps;
    }();
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.migrations = newer;
    QVERIFY(Register::open(place, admin, passphraseFor(admin)));
    const QByteArray before = contentOf(t.path());
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, again()).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(contentOf(t.path()), before);
    QVERIFY(recoverAccess(place, sheetOf(t), admin, again()));
}

void TestRecoverAccess::leavesARegisterWithoutItsSafeguardsAlone()
{
    TestRegister t;
    t.tamper([](Connection &db) {
        runScript(db, "CREATE TRIGGER later AFTER UPDATE ON meta BEGIN DELETE FROM draft; END");
    });
    const QByteArray before = contentOf(t.path());
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, again()).error().kind, Problem::Kind::Tampered);
    QCOMPARE(contentOf(t.path()), before);
}

void TestRecoverAccess::aWrongSheetIsRecorded()
{
    TestRegister t;
    const TestRegister other;
    t.close();
    QCOMPARE(recoverAccess(t.place(), sheetOf(other), admin, again()).error().kind, Problem::Kind::Denied);
    t.reopen();
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::FailedUnlock);
    QCOMPARE(t.trail().at(1).event.subject.id, t.user(Role::Administrator).value());
}

void TestRecoverAccess::aForgedKeyringDoesNotShutTheSheetOut()
{
    TestRegister t;
    const RegisterCore &core = RegisterInside::of(*t);
    const QByteArray forged = core.keyring.withNewDatabaseKey(core.unlocked.key, DatabaseKey::generate())->serialise();
    t.close();
    put(KeyringFiles::firstPath(t.path()), forged);
    const Result<Secret> done = recoverAccess(t.place(), sheetOf(t), admin, again());
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    QVERIFY(t.tryOpen(admin, again()));
}

void TestRecoverAccess::anAdministratorMakesANewSheet()
{
    TestRegister t;
    const Result<RenewedSheet> sheet = renewRecoverySheet(*t);
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().text));
    QVERIFY(sheet->pending.isEmpty());
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("recovery_sheet")});
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
    t.reopen();
    t.close();
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, again()).error().kind, Problem::Kind::Denied);
    const QString fresh = recovery::toWords(sheet->recovery).join(u' ');
    const Result<Secret> done = recoverAccess(t.place(), fresh, admin, again());
    QVERIFY2(done, done ? "" : qPrintable(done.error().text));
    t.hold(std::move(*t.tryOpen(admin, again())));
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
    t.close();
    QVERIFY(recoverAccess(t.place(), recovery::toWords(*done).join(u' '), admin, passphraseFor(admin)));
    t.reopen();
}

void TestRecoverAccess::nobodyElseMakesANewSheet()
{
    TestRegister t;
    t.as(Role::Deputy);
    QCOMPARE(renewRecoverySheet(*t).error().kind, Problem::Kind::Denied);
    QCOMPARE(t.trail().first().event.verb, AuditVerb::Refused);
    QCOMPARE(recordSheetUse(*t, AuditVerb::Print).error().kind, Problem::Kind::Denied);
    t.close();
    QVERIFY(recoverAccess(t.place(), sheetOf(t), admin, again()));
}

void TestRecoverAccess::oldKeyFilesBringNoSheetBack()
{
    TestRegister t;
    const QByteArray before = contentOf(KeyringFiles::firstPath(t.path()));
    QVERIFY(renewRecoverySheet(*t));
    t.close();
    put(KeyringFiles::firstPath(t.path()), before);
    put(KeyringFiles::secondPath(t.path()), before);
    QCOMPARE(recoverAccess(t.place(), sheetOf(t), admin, again()).error().kind, Problem::Kind::Denied);
    t.reopen();
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::FailedUnlock);
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
}

void TestRecoverAccess::aSheetNamedByNoAdministratorIsAForgery()
{
    TestRegister t;
    t.as(Role::Deputy);
    RegisterInside::of(*t).recordAlone({{.verb = AuditVerb::Administer,
                                         .subject = {SubjectKind::Register, 0, {}},
                                         .fields = {AccountReplay::sheetWord()},
                                         .proof = UserKeys::generate().signingPublicKey()}});
    QVERIFY(t.check().verdict != TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestRecoverAccess)
#include "tst_RecoverAccess.moc"
