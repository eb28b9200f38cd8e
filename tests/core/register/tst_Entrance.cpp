// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/MetaTable.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/settings/SaveSettings.h"
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <filesystem>
#include <future>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using marac::test::TestRegister;

Q_DECLARE_METATYPE(std::function<void(TestRegister &, const QString &)>)

class TestEntrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPassphrasesWaitLongerAndAreRecorded();
    void nobodyGuessesByUnlockingWithTheirOwnInBetween();
    void triesAtOneTimeAreCountedOneByOne();
    void withoutAPlaceToCountNothingIsLookedAt();
    void whatWasTypedAsAnUnknownLoginIsNotKept();
    void aSecondOpenerIsToldWhoHasIt();
    void aMissingFileIsSaidSo();
    void aFileThatIsNoRegisterIsRefused_data();
    void aFileThatIsNoRegisterIsRefused();
    void whatIsNoFileIsSaidSo();
    void aSecondNameIsNoSecondRegister();
    void anotherRegistersKeyFileIsRefused();
    void aDamagedKeyFileIsMadeAgain();
    void anOlderRegisterIsStoppedAndTwoPeopleMayOpenIt();
    void anOlderRegisterBesideANewerKeyFileIsStopped();
    void aSpoiltWitnessIsNoBetterThanOneThatDisagrees_data();
    void aSpoiltWitnessIsNoBetterThanOneThatDisagrees();
    void aComputerThatNeverSawTheRegisterSaysSo();
    void aClockThatWentBackIsToldAndFlagged();
    void aNewerVersionIsRefused();
    void anOlderVersionIsBroughtUpAndBound();
    void anOlderVersionWithAChangedRecordIsNotBroughtUp();
};

static const QString administrator = QStringLiteral("administrator");

void TestEntrance::wrongPassphrasesWaitLongerAndAreRecorded()
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

void TestEntrance::nobodyGuessesByUnlockingWithTheirOwnInBetween()
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

void TestEntrance::triesAtOneTimeAreCountedOneByOne()
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

void TestEntrance::withoutAPlaceToCountNothingIsLookedAt()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.stateFolder = t.path(); // no folder
    const auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QCOMPARE(opened.error().kind, Problem::Kind::Unavailable);
    QVERIFY(opened.error().text.contains(QStringLiteral("count of wrong passphrases")));
}

void TestEntrance::whatWasTypedAsAnUnknownLoginIsNotKept()
{
    TestRegister t;
    QVERIFY(!t.tryOpen(QStringLiteral("my-secret-passphrase"), passphraseFor(QStringLiteral("wrong"))));
    t.reopen();
    const AuditEntry failed = t.trail().at(1);
    QCOMPARE(failed.event.verb, AuditVerb::FailedUnlock);
    QVERIFY(failed.event.reason.contains(QStringLiteral("unknown login")));
    QVERIFY(!failed.payload.contains("my-secret-passphrase"));
}

void TestEntrance::aSecondOpenerIsToldWhoHasIt()
{
    TestRegister t;
    const auto second = Register::open(t.place(), QStringLiteral("reader"), passphraseFor(QStringLiteral("reader")));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Problem::Kind::Unavailable);
    QVERIFY(second.error().text.contains(QStringLiteral("Alex Morgan")));
    QVERIFY(consultAudit(*t, {}));
}

void TestEntrance::aMissingFileIsSaidSo()
{
    TestRegister t;
    RegisterPlace place = t.place();
    place.path = t.folder() + QStringLiteral("/none.marac");
    QCOMPARE(Register::open(place, administrator, passphraseFor(administrator)).error().kind, Problem::Kind::NotFound);
}

void TestEntrance::aFileThatIsNoRegisterIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("text") << QByteArray("hello");
    QTest::newRow("plain SQLite") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\0');
    QTest::newRow("noise") << QByteArray(8192, '\x9d');
}

void TestEntrance::aFileThatIsNoRegisterIsRefused()
{
    QFETCH(QByteArray, content);
    TestRegister t;
    t.close();
    put(t.path(), content);
    const auto opened = t.tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
    QCOMPARE(contentOf(t.path()), content);

    // and the answer speaks of the file, not of the keyring, when that is missing too
    QVERIFY(QFile::remove(KeyringFiles::firstPath(t.path())));
    QVERIFY(QFile::remove(KeyringFiles::secondPath(t.path())));
    const auto without = t.tryOpen(administrator, passphraseFor(administrator));
    QCOMPARE(without.error().kind, content.startsWith('\x9d') ? Problem::Kind::NotFound : Problem::Kind::Tampered);
}

void TestEntrance::whatIsNoFileIsSaidSo()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.path = t.folder();
    QCOMPARE(Register::open(place, administrator, passphraseFor(administrator)).error().kind,
             Problem::Kind::Unavailable);
    place.path = t.folder() + QStringLiteral("/link.marac");
    QVERIFY(QFile::link(t.path(), place.path));
    const auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QCOMPARE(opened.error().kind, Problem::Kind::Unavailable);
    QVERIFY(opened.error().text.contains(QStringLiteral("not a plain file")));
}

void TestEntrance::aSecondNameIsNoSecondRegister()
{
    TestRegister t;
    t.close();
    RegisterPlace alias = t.place();
    alias.path = t.folder() + QStringLiteral("/alias.marac");
    QVERIFY(QFile::copy(KeyringFiles::firstPath(t.path()), KeyringFiles::firstPath(alias.path)));
    QVERIFY(QFile::copy(KeyringFiles::secondPath(t.path()), KeyringFiles::secondPath(alias.path)));
    Result<Admission> early = deriveUnlock(t.place(), administrator, passphraseFor(administrator));
    QVERIFY(early);
    std::error_code linked;
    std::filesystem::create_hard_link(QFile::encodeName(t.path()).toStdString(),
                                      QFile::encodeName(alias.path).toStdString(), linked);
    QVERIFY2(!linked, linked.message().c_str());
    const QByteArray before = contentOf(t.path());
    const QStringList files = QDir(t.folder()).entryList(QDir::Files);

    const auto isRefused = [](const Problem &problem) {
        return problem.kind == Problem::Kind::Unavailable && problem.text.contains(QStringLiteral("second name"));
    };
    for (const RegisterPlace &place : {alias, t.place()}) {
        QVERIFY(isRefused(Register::open(place, administrator, passphraseFor(administrator)).error()));
        QVERIFY(isRefused(verifyAtRest(place, administrator, passphraseFor(administrator)).error()));
        QVERIFY(isRefused(deriveBySheet(place, t.recovery()).error()));
    }
    QVERIFY(isRefused(Register::enter(t.place(), std::move(*early)).error())); // linked between the two halves
    QCOMPARE(unlockWaitMs(t.place()), 0);
    QCOMPARE(QDir(t.folder()).entryList(QDir::Files), files);
    QVERIFY(contentOf(t.path()) == before);

    QVERIFY(QFile::remove(alias.path));
    t.reopen();
}

void TestEntrance::anotherRegistersKeyFileIsRefused()
{
    TestRegister t;
    TestRegister other;
    t.close();
    put(KeyringFiles::firstPath(t.path()), contentOf(KeyringFiles::firstPath(other.path())));
    put(KeyringFiles::secondPath(t.path()), contentOf(KeyringFiles::secondPath(other.path())));
    const auto opened = t.tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
}

void TestEntrance::aDamagedKeyFileIsMadeAgain()
{
    TestRegister t;
    t.close();
    QVERIFY(QFile::remove(KeyringFiles::firstPath(t.path())));
    t.reopen();
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("keyring_copy_mended")});
    QVERIFY(QFile::exists(KeyringFiles::firstPath(t.path())));
    t.reopen();
    QCOMPARE(t->notices(), QStringList());
}

static void changeVenue(TestRegister &t, const QString &venue)
{
    Settings settings = t->settings();
    settings.venue = venue;
    QVERIFY(saveSettings(*t, settings));
}

void TestEntrance::anOlderRegisterIsStoppedAndTwoPeopleMayOpenIt()
{
    TestRegister t;
    t.close();
    const QByteArray older = contentOf(t.path());
    t.reopen();
    changeVenue(t, QStringLiteral("Bootle Town Hall"));
    t.close();
    put(t.path(), older);

    const auto opened = t.tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Older);
    QCOMPARE(contentOf(t.path()), older);

    const auto enterWith = [&](const QString &second, const QString &reason) {
        Result<Admission> mine = deriveUnlock(t.place(), administrator, passphraseFor(administrator));
        Result<Admission> theirs = deriveUnlock(t.place(), second, passphraseFor(second));
        return Register::enter(t.place(), std::move(*mine), AcceptOlder{reason, std::move(*theirs)});
    };
    QCOMPARE(enterWith(administrator, QStringLiteral("restored")).error().kind, Problem::Kind::Denied);
    QCOMPARE(enterWith(QStringLiteral("reader"), QStringLiteral("restored")).error().kind, Problem::Kind::Denied);
    QCOMPARE(enterWith(QStringLiteral("chair"), QStringLiteral(" ")).error().kind, Problem::Kind::Invalid);
    auto accepted = enterWith(QStringLiteral("chair"), QStringLiteral("The disk failed; this is Friday's copy"));
    QVERIFY(accepted);
    t.hold(std::move(*accepted));
    const AuditEntry entry = t.trail().at(1);
    QCOMPARE(entry.event.verb, AuditVerb::Restore);
    QCOMPARE(entry.event.reason, QStringLiteral("The disk failed; this is Friday's copy"));
    QCOMPARE(entry.event.about.first().id, t.user(Role::Chair).value());
    t.reopen(); // settled
    t.as(Role::Deputy);
    QCOMPARE(t.check().verdict, TrailReport::Verdict::Good);
}

void TestEntrance::anOlderRegisterBesideANewerKeyFileIsStopped()
{
    TestRegister t;
    t.close();
    const QByteArray older = contentOf(t.path());
    t.reopen();
    QVERIFY(addUser(
        *t, {QStringLiteral("jo"), QStringLiteral("Jo Hart"), Role::Reader, passphraseFor(QStringLiteral("jo"))}));
    t.close();
    put(t.path(), older);
    QDir state(t.stateFolder());
    const QStringList witnesses = state.entryList({QStringLiteral("*.witness")});
    for (const QString &witness : witnesses)
        QVERIFY(state.remove(witness)); // another workstation, which never saw the register
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Older);
}

void TestEntrance::aSpoiltWitnessIsNoBetterThanOneThatDisagrees_data()
{
    using Deed = std::function<void(TestRegister &, const QString &)>;
    QTest::addColumn<Deed>("spoil");
    QTest::newRow("one byte") << Deed([](TestRegister &, const QString &path) {
        QByteArray bytes = contentOf(path);
        bytes[bytes.size() / 2] = char(bytes[bytes.size() / 2] ^ 1);
        put(path, bytes);
    });
    QTest::newRow("emptied") << Deed([](TestRegister &, const QString &path) { put(path, {}); });
    QTest::newRow("a link") << Deed([](TestRegister &, const QString &path) {
        QVERIFY(QFile::rename(path, path + QStringLiteral(".kept")));
        QVERIFY(QFile::link(path + QStringLiteral(".kept"), path));
    });
    QTest::newRow("a key of one's own") << Deed([](TestRegister &t, const QString &path) {
        const Witness true_ = Witness::fromFile(contentOf(path)).value();
        const Witness forged = Witness::make(true_.uuid, true_.userId, true_.keyId, true_.head, true_.generation,
                                             t.clock().now(), UserKeys::generate());
        put(path, forged.toFile());
    });
}

void TestEntrance::aSpoiltWitnessIsNoBetterThanOneThatDisagrees()
{
    QFETCH(std::function<void(TestRegister &, const QString &)>, spoil);
    TestRegister t;
    const QString path = QDir(t.stateFolder())
                             .filePath(QStringLiteral("%1.%2.witness")
                                           .arg(QString::fromLatin1(t->uuid()))
                                           .arg(t.user(Role::Administrator).value()));
    t.close();
    spoil(t, path);
    const QByteArray before = contentOf(t.path());
    QCOMPARE(t.tryOpen(administrator, passphraseFor(administrator)).error().kind, Problem::Kind::Older);
    QCOMPARE(contentOf(t.path()), before);

    Result<Admission> mine = deriveUnlock(t.place(), administrator, passphraseFor(administrator));
    Result<Admission> theirs = deriveUnlock(t.place(), QStringLiteral("chair"), passphraseFor(QStringLiteral("chair")));
    auto accepted = Register::enter(t.place(), std::move(*mine),
                                    AcceptOlder{QStringLiteral("The disk had errors"), std::move(*theirs)});
    QVERIFY(accepted);
    t.hold(std::move(*accepted));
    QCOMPARE(t.trail().at(1).event.fields, QStringList{QStringLiteral("spoilt_witness_accepted")});
    const QFileInfo aside(path + QStringLiteral(".spoilt-1"));
    QVERIFY(aside.exists() || aside.isSymLink()); // kept as evidence
    t.reopen();                                   // and the new witness holds
    QCOMPARE(t->notices(), QStringList());
}

void TestEntrance::aComputerThatNeverSawTheRegisterSaysSo()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.stateFolder = t.folder() + QStringLiteral("/another computer");
    QVERIFY(QDir().mkdir(place.stateFolder));
    auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(opened);
    QCOMPARE((*opened)->notices().size(), 1);
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().first().event.fields, QStringList{QStringLiteral("no_witness_here")});
    t.close();
    opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(opened);
    QCOMPARE((*opened)->notices(), QStringList());
}

void TestEntrance::aClockThatWentBackIsToldAndFlagged()
{
    TestRegister t;
    t.close();
    t.clock().advanceMs(-86'400'000);
    t.reopen();
    QCOMPARE(t.trail().first().clock, ClockFlag::WentBack);
    QCOMPARE(t->notices().size(), 1);
    const TrailReport report = t.check();
    QCOMPARE(report.verdict, TrailReport::Verdict::Good);
    QCOMPARE(report.clockWarnings, 1);
}

static std::span<const Migration> withOneMore()
{
    static const std::vector<Migration> steps = [] {
        const std::span<const Migration> today = registerMigrations();
        std::vector<Migration> more(today.begin(), today.end());
        more.push_back({today.back().version + 1, [](Connection &db) {
                            runScript(db,
                                      "CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT;"
                                      "INSERT INTO later (word) VALUES ('one'), ('two');"
                                      "UPDATE user SET name = name || ' (moved)' WHERE login = 'reader'");
                        }});
        return more;
    }();
    return steps;
}

void TestEntrance::aNewerVersionIsRefused()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.migrations = withOneMore();
    QVERIFY(Register::open(place, administrator, passphraseFor(administrator)));
    const QByteArray before = contentOf(t.path());
    const auto opened = t.tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Unavailable);
    QCOMPARE(contentOf(t.path()), before);
}

void TestEntrance::anOlderVersionIsBroughtUpAndBound()
{
    TestRegister t;
    t.close();
    RegisterPlace place = t.place();
    place.migrations = withOneMore();
    auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(opened);
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::Migrate);
    const TrailReport report = t.check();
    QVERIFY2(report.verdict == TrailReport::Verdict::Good, qPrintable(report.text));
}

void TestEntrance::anOlderVersionWithAChangedRecordIsNotBroughtUp()
{
    TestRegister t;
    t.tamper([](Connection &db) { runScript(db, "UPDATE user SET role = 'administrator' WHERE login = 'reader'"); });
    RegisterPlace place = t.place();
    place.migrations = withOneMore();
    const auto opened = Register::open(place, administrator, passphraseFor(administrator));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
}

QTEST_GUILESS_MAIN(TestEntrance)
#include "tst_Entrance.moc"
