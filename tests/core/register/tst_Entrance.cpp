// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/trail/ConsultAudit.h"
#include "core/safekeeping/checking/VerifyAtRest.h"
#include "core/schema/Migrations.h"
#include "core/store/Statement.h"
#include "tests/support/FileBytes.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <filesystem>

using namespace marac;
using marac::test::contentOf;
using marac::test::passphraseFor;
using marac::test::put;
using marac::test::TestRegister;

/// What stands at the place of a register, and in which version: opened when it is one, and refused in words when not.
class TestEntrance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondOpenerIsToldWhoHasIt();
    void aMissingFileIsSaidSo();
    void aFileThatIsNoRegisterIsRefused_data();
    void aFileThatIsNoRegisterIsRefused();
    void aDamagedRegisterIsSaidSoAtTheDoor();
    void whatIsNoFileIsSaidSo();
    void aSecondNameIsNoSecondRegister();
    void anotherRegistersKeyFileIsRefused();
    void aDamagedKeyFileIsMadeAgain();
    void aNewerVersionIsRefused();
    void anOlderVersionIsBroughtUpAndBound();
    void aLargeRegisterIsHeldToItsNewestRecords();
    void anOlderVersionWithAChangedRecordIsNotBroughtUp();
};

static const QString administrator = QStringLiteral("administrator");

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

/// Where the file opens and a page that is read next is damaged. Whoever reads that has no register to lock.
void TestEntrance::aDamagedRegisterIsSaidSoAtTheDoor()
{
    TestRegister t;
    t.close();
    const QByteArray right = contentOf(t.path());
    int saidSo = 0;
    for (qsizetype page = 4096; saidSo == 0 && page < right.size(); page += 4096) {
        put(t.path(), QByteArray(right).replace(page, 4096, QByteArray(4096, '\0')));
        const QTemporaryDir witnesses; // one of a page before may have seen more
        RegisterPlace place = t.place();
        place.stateFolder = witnesses.path();
        const auto opened = Register::open(place, administrator, passphraseFor(administrator));
        if (opened)
            continue;
        QCOMPARE(opened.error().kind, Problem::Kind::Tampered);
        QVERIFY2(!opened.error().text.contains(QStringLiteral("lock"), Qt::CaseInsensitive),
                 qPrintable(opened.error().text));
        saidSo += opened.error().text.contains(QStringLiteral("so it was not opened")) ? 1 : 0;
    }
    QCOMPARE(saidSo, 1);
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

/// As many as it says it has are not counted at the door: then the newest of each table must be one that the trail knows.
void TestEntrance::aLargeRegisterIsHeldToItsNewestRecords()
{
    const auto claimed = [] {
        auto t = std::make_unique<TestRegister>();
        t->tamper([](Connection &db) { runScript(db, "UPDATE meta SET bound_rows = 1000000"); });
        return t;
    };
    const auto t = claimed();
    QVERIFY(t->tryOpen(administrator, passphraseFor(administrator)));
    t->tamper([](Connection &db) { runScript(db, "INSERT INTO setting (key, value) VALUES ('planted', '1')"); });
    const auto added = t->tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!added);
    QCOMPARE(added.error().kind, Problem::Kind::Tampered);
    const auto shorter = claimed();
    shorter->tamper(
        [](Connection &db) { runScript(db, "DELETE FROM holiday WHERE id = (SELECT max(id) FROM holiday)"); });
    const auto cut = shorter->tryOpen(administrator, passphraseFor(administrator));
    QVERIFY(!cut);
    QCOMPARE(cut.error().kind, Problem::Kind::Tampered);
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
