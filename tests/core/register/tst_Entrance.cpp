// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/ConsultAudit.h"
#include "core/register/MetaTable.h"
#include "core/register/SaveSettings.h"
#include "core/register/accounts/AddUser.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace marac;
using marac::test::passphraseFor;
using marac::test::TestRegister;

class TestEntrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wrongPassphrasesWaitLongerAndAreRecorded();
    void whatWasTypedAsAnUnknownLoginIsNotKept();
    void aSecondOpenerIsToldWhoHasIt();
    void aMissingFileIsSaidSo();
    void aFileThatIsNoRegisterIsRefused_data();
    void aFileThatIsNoRegisterIsRefused();
    void anotherRegistersKeyFileIsRefused();
    void aDamagedKeyFileIsMadeAgain();
    void anOlderRegisterIsStoppedAndTwoPeopleMayOpenIt();
    void anOlderRegisterBesideANewerKeyFileIsStopped();
    void aClockThatWentBackIsToldAndFlagged();
    void aNewerVersionIsRefused();
    void anOlderVersionIsBroughtUpAndBound();
    void anOlderVersionWithAChangedRecordIsNotBroughtUp();
};

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static void put(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

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
