// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/keys/Sodium.h"
#include "core/register/RegisterCore.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using marac::test::TestRegister;

Q_DECLARE_METATYPE(std::function<QByteArray(TestRegister &)>)

/// What the door makes of files that were altered or put back beside a register, and that it leaves a trace of it.
class TestDoorEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherHistoryIsStoppedAndTwoPeopleMayOpenIt();
    void anOverrideIsRecordedWhateverBecomesOfTheMigration();
    void aKeyringForAnotherSheetIsRefused();
    void aForgedKeyringDoesNotShutAnybodyOut_data();
    void aForgedKeyringDoesNotShutAnybodyOut();
    void aDamagedPageIsNamedBesideAForgedKeyring();
    void anOlderCopyOfTheKeyringBringsNoPassphraseBack();
    void aClosedAccountsRightPassphraseLeavesATrace();
};

static const QString administrator = QStringLiteral("administrator");

static void changeVenue(Register &reg, const QString &venue)
{
    Settings settings = reg.settings();
    settings.venue = venue;
    QVERIFY(saveSettings(reg, settings));
}

static Result<std::unique_ptr<Register>> enterWithTheChair(const RegisterPlace &place)
{
    const QString chair = QStringLiteral("chair");
    Result<Admission> mine = deriveUnlock(place, administrator, passphraseFor(administrator));
    Result<Admission> theirs = deriveUnlock(place, chair, passphraseFor(chair));
    if (!mine || !theirs)
        qFatal("the door did not take the passphrases");
    return Register::enter(place, std::move(*mine),
                           AcceptOlder{QStringLiteral("Both worked on the train"), std::move(*theirs)});
}

static QStringList fieldsOf(const TestRegister &t, AuditVerb verb)
{
    for (const AuditEntry &entry : t.trail()) {
        if (entry.event.verb == verb)
            return entry.event.fields;
    }
    return {QStringLiteral("no such entry")};
}

void TestDoorEvidence::anotherHistoryIsStoppedAndTwoPeopleMayOpenIt()
{
    TestRegister t;
    t.close();
    const QByteArray common = contentOf(t.path());
    t.reopen();
    changeVenue(*t, QStringLiteral("Bootle Town Hall"));
    t.close();
    put(t.path(), common);
    RegisterPlace elsewhere = t.place();
    elsewhere.stateFolder = t.folder() + QStringLiteral("/elsewhere");
    QVERIFY(QDir().mkdir(elsewhere.stateFolder));
    t.hold(std::move(*Register::open(elsewhere, administrator, passphraseFor(administrator))));
    for (const char *venue : {"Crosby Library", "Southport", "Maghull"})
        changeVenue(*t, QString::fromLatin1(venue));
    t.close();

    const QByteArray before = contentOf(t.path());
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Forked);
    QCOMPARE(contentOf(t.path()), before);
    Result<std::unique_ptr<Register>> opened = enterWithTheChair(t.place());
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    t.hold(std::move(*opened));
    QCOMPARE(fieldsOf(t, AuditVerb::Restore), QStringList{QStringLiteral("fork_accepted")});
    QCOMPARE(QDir(t.stateFolder()).entryList({QStringLiteral("*.overridden-*")}).size(), 1); // kept as evidence
    t.reopen();
    QCOMPARE(t->notices(), QStringList());
}

static std::span<const Migration> withOneMore()
{
    static const std::vector<Migration> steps = [] {
        const std::span<const Migration> today = registerMigrations();
        std::vector<Migration> more(today.begin(), today.end());
        more.push_back({today.back().version + 1,
                        [](Connection &db) { runScript(db, "CREATE TABLE later (id INTEGER PRIMARY KEY) STRICT"); }});
        return more;
    }();
    return steps;
}

void TestDoorEvidence::anOverrideIsRecordedWhateverBecomesOfTheMigration()
{
    TestRegister t;
    t.close();
    const QByteArray older = contentOf(t.path());
    t.reopen();
    changeVenue(*t, QStringLiteral("Bootle Town Hall"));
    t.close();
    put(t.path(), older);

    RegisterPlace place = t.place();
    place.migrations = withOneMore();
    place.beforeMigration = [](RegisterCore &core) -> Result<> {
        core.recordAlone({{.verb = AuditVerb::BackUp, .subject = {SubjectKind::Register, 0, {}}}});
        return failure(Problem::Kind::Unavailable, QStringLiteral("The disk is full."));
    };
    QCOMPARE(enterWithTheChair(place).error().kind, Problem::Kind::Unavailable);
    t.hold(std::move(*Register::open(t.place(), administrator, passphraseFor(administrator))));
    QCOMPARE(fieldsOf(t, AuditVerb::Restore), QStringList{QStringLiteral("older_accepted")});
    t.close();
    place.beforeMigration = {};
    t.hold(std::move(*Register::open(place, administrator, passphraseFor(administrator))));
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
}

void TestDoorEvidence::aKeyringForAnotherSheetIsRefused()
{
    TestRegister t;
    const RegisterCore &core = RegisterInside::of(*t);
    const QByteArray other = core.keyring.withNewRecovery(core.unlocked.key)->keyring.serialise();
    t.close();
    const QByteArray rightful = contentOf(KeyringFiles::firstPath(t.path()));
    put(KeyringFiles::firstPath(t.path()), other);
    put(KeyringFiles::secondPath(t.path()), other);
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Tampered);
    put(KeyringFiles::firstPath(t.path()), rightful);
    put(KeyringFiles::secondPath(t.path()), rightful);
    QVERIFY(t.tryOpen(administrator, passphraseFor(administrator)));
}

/// The keyring one generation on, with a checksum that anybody can make.
static QByteArray withChecksum(QByteArray bytes)
{
    constexpr qsizetype checksum = 32;
    constexpr qsizetype generationEnd = 33;
    bytes.chop(checksum);
    bytes[generationEnd] = char(bytes[generationEnd] + 1);
    return bytes + sodium::hash(bytes);
}

void TestDoorEvidence::aForgedKeyringDoesNotShutAnybodyOut_data()
{
    using Forge = std::function<QByteArray(TestRegister &)>;
    QTest::addColumn<Forge>("forge");
    QTest::newRow("a later number") << Forge(
        [](TestRegister &t) { return withChecksum(RegisterInside::of(*t).keyring.serialise()); });
    QTest::newRow("nobody's passphrase") << Forge([](TestRegister &t) {
        QByteArray bytes = RegisterInside::of(*t).keyring.serialise();
        const QByteArray wrapped = RegisterInside::of(*t).keyring.users().first().wrappedSeed;
        return withChecksum(bytes.replace(wrapped, QByteArray(wrapped.size(), 'x')));
    });
    QTest::newRow("sealed to everybody under another key") << Forge([](TestRegister &t) {
        const RegisterCore &core = RegisterInside::of(*t);
        return core.keyring.withNewDatabaseKey(core.unlocked.key, DatabaseKey::generate())->serialise();
    });
}

void TestDoorEvidence::aForgedKeyringDoesNotShutAnybodyOut()
{
    QFETCH(std::function<QByteArray(TestRegister &)>, forge);
    for (const auto &path : {&KeyringFiles::firstPath, &KeyringFiles::secondPath}) {
        TestRegister t;
        const QByteArray forged = forge(t);
        t.close();
        put(path(t.path()), forged);
        const auto wrong = t.tryOpen(administrator, passphraseFor(QStringLiteral("wrong")));
        QCOMPARE(wrong.error().kind == Problem::Kind::Denied || wrong.error().kind == Problem::Kind::Tampered, true);
        Result<std::unique_ptr<Register>> opened = t.tryOpen(administrator, passphraseFor(administrator));
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
        t.hold(std::move(*opened));
        QVERIFY(fieldsOf(t, AuditVerb::Unlock).contains(QStringLiteral("keyring_copy_mended")));
        t.close();
        QCOMPARE(contentOf(KeyringFiles::firstPath(t.path())), contentOf(KeyringFiles::secondPath(t.path())));
        QVERIFY(contentOf(path(t.path())) != forged);
        t.reopen();
        QCOMPARE(t->notices(), QStringList());
    }
}

/// Whichever of the copies is forged, by each way in.
void TestDoorEvidence::aDamagedPageIsNamedBesideAForgedKeyring()
{
    for (const auto &path : {&KeyringFiles::firstPath, &KeyringFiles::secondPath}) {
        TestRegister t;
        const RegisterCore &core = RegisterInside::of(*t);
        const QByteArray forged =
            core.keyring.withNewDatabaseKey(core.unlocked.key, DatabaseKey::generate())->serialise();
        const QString sheet = recovery::toWords(t.recovery()).join(u' ');
        t.close();
        put(path(t.path()), forged);
        QByteArray damaged = contentOf(t.path());
        damaged[2000] = char(damaged[2000] ^ 1);
        put(t.path(), damaged);
        const Passphrase mine = passphraseFor(administrator);
        for (const Problem &told :
             {t.tryOpen(administrator, mine).error(), verifyAtRest(t.place(), administrator, mine).error(),
              verifyAtRest(t.place(), sheet).error(), recoverAccess(t.place(), sheet, administrator, mine).error()})
            QVERIFY2(told.text.contains(QStringLiteral("the first is page 1.")), qPrintable(told.text));
    }
}

void TestDoorEvidence::anOlderCopyOfTheKeyringBringsNoPassphraseBack()
{
    TestRegister t;
    const QByteArray before = contentOf(KeyringFiles::secondPath(t.path()));
    const Passphrase next = passphraseFor(QStringLiteral("next"));
    QVERIFY(changeOwnPassphrase(*t, passphraseFor(administrator), next));
    t.close();
    put(KeyringFiles::secondPath(t.path()), before); // a save that was cut short
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Denied);
    QVERIFY(t.tryOpen(administrator, next));
}

void TestDoorEvidence::aClosedAccountsRightPassphraseLeavesATrace()
{
    TestRegister t;
    const QByteArray before = contentOf(KeyringFiles::firstPath(t.path()));
    QVERIFY(disableUser(*t, t.user(Role::Deputy)));
    t.close();
    put(KeyringFiles::firstPath(t.path()), before);
    put(KeyringFiles::secondPath(t.path()), before);
    const QString deputy = QStringLiteral("deputy");
    QCOMPARE(t.tryOpen(deputy, passphraseFor(deputy)).error().kind, Problem::Kind::Denied);
    t.reopen();
    const AuditEntry entry = t.trail().at(1);
    QCOMPARE(entry.event.verb, AuditVerb::FailedUnlock);
    QCOMPARE(entry.event.subject.id, t.user(Role::Deputy).value());
}

QTEST_GUILESS_MAIN(TestDoorEvidence)
#include "tst_DoorEvidence.moc"
