// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUpBeforeMigration.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/schema/Migrations.h"
#include "core/store/Connection.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <utility>
#include <vector>

using namespace marac;
using test::keepFolders;
using test::passphraseFor;
using test::saveCapacity;
using test::seen;
using test::TestRegister;

/// Backups into both folders: when one is due, and what one folder that fails means for the other.
class TestBackUpEverywhere : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWithoutTheSecondFolder();
    void oneGoodFolderDoesNotHideTheOther();
    void catchesUpInAFolderThatCameBack();
    void aFolderOutsideTheSettingsIsNotTheOther();
    void takesItsOwnFolderForOne();
    void failsWhenNoneWasMade();
    void whatWasLostIsMadeAgain();
    void stopsBeforeOldOnesAreLetGo();
    void backsUpWhenChanged();
    void precedesAMigration();
    void refusesFoldersThatMeanNothing();
};

static const QString admin = QStringLiteral("administrator");

void TestBackUpEverywhere::goesOnWithoutTheSecondFolder()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    keepFolders(*t, {}, stick);
    Result<QList<FolderBackup>> made = backUpEverywhere(*t);
    QVERIFY(made);
    QCOMPARE(made->size(), 2);
    QVERIFY(made->at(0).outcome);
    QCOMPARE(made->at(1).outcome.error().kind, Problem::Kind::Unavailable);
    QVERIFY(!QFile::exists(stick)); // a disk that is not plugged in is not played by a folder
    Backups backups = seen(*t);
    QVERIFY(!backups.folders.at(1).isReachable);
    QVERIFY(backups.folders.at(1).facts.lastFailed);
    QVERIFY(!backups.folders.at(0).facts.lastFailed);

    QVERIFY(QDir().mkdir(stick));
    t.clock().advanceMs(1000);
    made = backUpEverywhere(*t);
    QVERIFY(made);
    QVERIFY(made->at(1).outcome);
    backups = seen(*t);
    QCOMPARE(backups.folders.at(0).backups.size(), 2);
    QCOMPARE(backups.folders.at(1).backups.size(), 1);
    QVERIFY(backups.folders.at(1).facts.lastGood > backups.folders.at(1).facts.lastFailed);
    QVERIFY(verifyCopy(t.place(), backups.folders.at(1).backups.constFirst().path, admin, passphraseFor(admin)));
}

void TestBackUpEverywhere::oneGoodFolderDoesNotHideTheOther()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(stick));
    keepFolders(*t, {}, stick);
    QFile inTheWay(t.folder() + QStringLiteral("/backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QVERIFY(backUpEverywhere(*t)); // the second succeeds after the first has failed
    BackupAge age = seen(*t).age;
    QVERIFY(age.warning == BackupWarning::LastFailed);
    QCOMPARE(age.role, QStringLiteral("first_folder"));

    QVERIFY(inTheWay.remove());
    QVERIFY(backUpEverywhere(*t));
    age = seen(*t).age;
    QVERIFY(age.warning == BackupWarning::None);
    QVERIFY(age.role.isEmpty());
}

void TestBackUpEverywhere::catchesUpInAFolderThatCameBack()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    keepFolders(*t, {}, stick);
    Result<QList<FolderBackup>> made = backUpIfChanged(*t);
    QCOMPARE(made->size(), 2);
    QVERIFY(made->at(0).outcome && !made->at(1).outcome);
    const qint64 last = t.trail().constFirst().seq;
    QVERIFY(backUpIfChanged(*t)->isEmpty()); // still not there, and nothing is new
    QCOMPARE(t.trail().constFirst().seq, last);

    QVERIFY(QDir().mkdir(stick));
    made = backUpIfChanged(*t);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->constFirst().folder, stick);
    QVERIFY(made->constFirst().outcome);
    QVERIFY(seen(*t).age.warning == BackupWarning::None);
    QVERIFY(backUpIfChanged(*t)->isEmpty());
}

void TestBackUpEverywhere::aFolderOutsideTheSettingsIsNotTheOther()
{
    TestRegister t;
    keepFolders(*t, {}, t.folder() + QStringLiteral("/stick"));
    const QString elsewhere = t.folder() + QStringLiteral("/elsewhere");
    QVERIFY(QDir().mkdir(elsewhere));
    QVERIFY(backUp(*t, elsewhere));
    QFile inTheWay(t.folder() + QStringLiteral("/backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    const Result<QList<FolderBackup>> made = backUpIfChanged(*t);
    QVERIFY(!made); // neither folder has its backup
    QCOMPARE(made.error().kind, Problem::Kind::Unavailable);
}

void TestBackUpEverywhere::takesItsOwnFolderForOne()
{
    TestRegister t;
    keepFolders(*t, {}, t.folder() + QStringLiteral("/backups"));
    QCOMPARE(backUpEverywhere(*t)->size(), 1);
    const Backups backups = seen(*t);
    QCOMPARE(backups.folders.size(), 1);
    QVERIFY(backups.age.warning == BackupWarning::None);
}

void TestBackUpEverywhere::failsWhenNoneWasMade()
{
    TestRegister t;
    keepFolders(*t, t.folder() + QStringLiteral("/gone"), t.folder() + QStringLiteral("/gone-too"));
    QCOMPARE(backUpEverywhere(*t).error().kind, Problem::Kind::Unavailable);
    QVERIFY(seen(*t).age.warning == BackupWarning::LastFailed);
}

void TestBackUpEverywhere::whatWasLostIsMadeAgain()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(stick));
    keepFolders(*t, {}, stick);
    QCOMPARE(backUpIfChanged(*t)->size(), 2);
    QVERIFY(backUpIfChanged(*t)->isEmpty());
    QVERIFY(QDir(stick).removeRecursively() && QDir().mkdir(stick));
    t.clock().advanceMs(1000);
    Result<QList<FolderBackup>> made = backUpIfChanged(*t);
    QCOMPARE(made->size(), 1);
    QCOMPARE(made->constFirst().folder, stick);
    QVERIFY(made->constFirst().outcome);
    QVERIFY(QFile::resize(made->constFirst().outcome->path + QStringLiteral("/register.marac"), 9000));
    QVERIFY(QDir(t.folder() + QStringLiteral("/backups")).removeRecursively());
    t.clock().advanceMs(1000);
    QCOMPARE(backUpIfChanged(*t)->size(), 2);
    QVERIFY(seen(*t).age.warning == BackupWarning::None);
    QVERIFY(backUpIfChanged(*t)->isEmpty());
}

void TestBackUpEverywhere::stopsBeforeOldOnesAreLetGo()
{
    TestRegister t;
    const QString folder = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(folder));
    const BackupPolicy one{1, 0, 0, 0, 1};
    for (int i = 0; i < 2; ++i) {
        QVERIFY(backUp(*t, folder));
        t.clock().advanceMs(1000);
    }
    bool isCopied = false;
    const CopyProgress untilCopied = [&isCopied](int done, int total) {
        return !std::exchange(isCopied, isCopied || done == total);
    };
    const Result<BackedUp> stopped = backUp(*t, folder, untilCopied, one);
    QVERIFY(stopped); // the backup itself was done by then
    QVERIFY(isCopied);
    QCOMPARE(stopped->letGo, 0);
    QCOMPARE(backupsIn(folder, t->uuid()).size(), 3);
    t.clock().advanceMs(1000);
    QCOMPARE(backUp(*t, folder, {}, one)->letGo, 3);
}

void TestBackUpEverywhere::backsUpWhenChanged()
{
    TestRegister t;
    const auto made = [&t] { return backUpIfChanged(*t).value_or(QList<FolderBackup>{}).size(); };
    QCOMPARE(made(), 1); // never was one
    QCOMPARE(made(), 0);
    t.reopen();
    QCOMPARE(made(), 0); // nothing but the door
    QVERIFY(consultUsers(*t));
    QCOMPARE(made(), 0); // looking waits until tomorrow
    t.clock().advanceMs(86'400'000);
    QCOMPARE(made(), 1);
    saveCapacity(*t, 9);
    QCOMPARE(made(), 1);
    const qint64 last = t.trail().constFirst().seq;
    QCOMPARE(made(), 0);
    QCOMPARE(t.trail().constFirst().seq, last); // and asking leaves no entry
}

static std::span<const Migration> withOneMore()
{
    static const std::vector<Migration> steps = [] {
        const std::span<const Migration> today = registerMigrations();
        std::vector<Migration> more(today.begin(), today.end());
        more.push_back({today.back().version + 1, [](Connection &db) {
                            runScript(db, "CREATE TABLE later (id INTEGER PRIMARY KEY, word TEXT NOT NULL) STRICT");
                        }});
        return more;
    }();
    return steps;
}

void TestBackUpEverywhere::precedesAMigration()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    keepFolders(*t, stick, {});
    t.close();
    RegisterPlace place = t.place();
    place.migrations = withOneMore();
    place.beforeMigration = backUpBeforeMigration;
    const QString deputy = QStringLiteral("deputy");

    QFile inTheWay(t.folder() + QStringLiteral("/backups"));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QCOMPARE(Register::open(place, deputy, passphraseFor(deputy)).error().kind, Problem::Kind::Unavailable);
    t.reopen(); // by today's program: it was not brought up to date
    t.close();
    QVERIFY(inTheWay.remove());

    Result<std::unique_ptr<Register>> opened = Register::open(place, deputy, passphraseFor(deputy));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
    t.hold(std::move(*opened));
    QCOMPARE(t.trail().at(1).event.verb, AuditVerb::Migrate);
    QCOMPARE(t.trail().at(2).event.verb, AuditVerb::BackUp);
    const QStringList names =
        QDir(t.folder() + QStringLiteral("/backups")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(names, QStringList{t.trail().at(2).event.subject.ref});
    QVERIFY(verifyCopy(t.place(), t.folder() + QStringLiteral("/backups/") + names.constFirst(), admin,
                       passphraseFor(admin)));
    QVERIFY(t.check().verdict == TrailReport::Verdict::Good);
}

void TestBackUpEverywhere::refusesFoldersThatMeanNothing()
{
    TestRegister t;
    Settings settings = t->settings();
    settings.backupFolder = QStringLiteral("somewhere/else");
    settings.secondBackupFolder = QStringLiteral("somewhere/else");
    const Result<> saved = saveSettings(*t, settings);
    QCOMPARE(saved.error().kind, Problem::Kind::Invalid);
    QCOMPARE(saved.error().fields.size(), 3);
}

QTEST_GUILESS_MAIN(TestBackUpEverywhere)
#include "tst_BackUpEverywhere.moc"
