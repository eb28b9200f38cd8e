// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUpBeforeMigration.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "core/schema/Migrations.h"
#include "core/store/Connection.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <utility>
#include <vector>

using namespace marac;
using test::passphraseFor;
using test::TestRegister;

static const QString admin = QStringLiteral("administrator");

static void keepFolders(Register &reg, const QString &first, const QString &second)
{
    Settings settings = reg.settings();
    settings.backupFolder = first;
    settings.secondBackupFolder = second;
    const Result<> saved = saveSettings(reg, settings);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
}

static void saveCapacity(Register &reg, int capacity)
{
    Settings settings = reg.settings();
    settings.meetingCapacity = capacity;
    QVERIFY(saveSettings(reg, settings));
}

static Backups seen(Register &reg, BackupLook look = BackupLook::Whole)
{
    const Result<Backups> backups = consultBackups(reg, look);
    if (!backups)
        qFatal("consultBackups: %s", qPrintable(backups.error().text));
    return *backups;
}

static QStringList leaversOf(const BackupLine &line)
{
    QStringList logins;
    for (const BackupOpener &opener : line.openers) {
        if (opener.left)
            logins.append(opener.login);
    }
    return logins;
}

class TestConsultBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithItsOwnFolder();
    void goesOnWithoutTheSecondFolder();
    void oneGoodFolderDoesNotHideTheOther();
    void catchesUpInAFolderThatCameBack();
    void aFolderOutsideTheSettingsIsNotTheOther();
    void takesItsOwnFolderForOne();
    void failsWhenNoneWasMade();
    void tellsDamage();
    void whatIsGoneIsNoBackup();
    void whatIsDamagedIsNoBackup();
    void aDiskThatIsNotThereIsBelieved();
    void whatWasLostIsMadeAgain();
    void stopsBetweenBackups();
    void stopsBeforeOldOnesAreLetGo();
    void tellsWhatLeaversCanOpen();
    void backsUpWhenChanged();
    void leavesReadersAlone();
    void precedesAMigration();
    void refusesFoldersThatMeanNothing();
};

void TestConsultBackups::beginsWithItsOwnFolder()
{
    TestRegister t;
    Backups before = seen(*t);
    QCOMPARE(before.folders.size(), 1);
    QCOMPARE(before.folders.constFirst().path, t.folder() + QStringLiteral("/backups"));
    QVERIFY(before.folders.constFirst().isReachable);
    QVERIFY(before.age.warning == BackupWarning::NoneYet);
    QCOMPARE(t.trail().constFirst().event.subject.ref, QStringLiteral("backups"));

    const qint64 entries = t.trail().constFirst().seq;
    const Result<QList<FolderBackup>> made = backUpEverywhere(*t);
    QVERIFY2(made, made ? "" : qPrintable(made.error().text));
    const Backups after = seen(*t);
    const BackupLine line = after.folders.constFirst().backups.constFirst();
    QCOMPARE(line.path, made->constFirst().outcome->path);
    QVERIFY(line.verified);
    QCOMPARE(line.entries, entries);
    QCOMPARE(line.at, t.clock().now());
    QCOMPARE(line.openers.size(), 5);
    QVERIFY(!line.opensForLeavers());
    QCOMPARE(after.age.days, std::optional(0));
    QVERIFY(after.age.warning == BackupWarning::None);
    QVERIFY(!after.rotationDueSince);
    t.clock().advanceMs(qint64(8) * 86'400'000);
    QVERIFY(seen(*t).age.warning == BackupWarning::Old);
}

void TestConsultBackups::goesOnWithoutTheSecondFolder()
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

void TestConsultBackups::oneGoodFolderDoesNotHideTheOther()
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

void TestConsultBackups::catchesUpInAFolderThatCameBack()
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

void TestConsultBackups::aFolderOutsideTheSettingsIsNotTheOther()
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

void TestConsultBackups::takesItsOwnFolderForOne()
{
    TestRegister t;
    keepFolders(*t, {}, t.folder() + QStringLiteral("/backups"));
    QCOMPARE(backUpEverywhere(*t)->size(), 1);
    const Backups backups = seen(*t);
    QCOMPARE(backups.folders.size(), 1);
    QVERIFY(backups.age.warning == BackupWarning::None);
}

void TestConsultBackups::failsWhenNoneWasMade()
{
    TestRegister t;
    keepFolders(*t, t.folder() + QStringLiteral("/gone"), t.folder() + QStringLiteral("/gone-too"));
    QCOMPARE(backUpEverywhere(*t).error().kind, Problem::Kind::Unavailable);
    QVERIFY(seen(*t).age.warning == BackupWarning::LastFailed);
}

void TestConsultBackups::tellsDamage()
{
    TestRegister t;
    const QString path = backUpEverywhere(*t)->constFirst().outcome->path;
    QFile file(path + QStringLiteral("/register.marac"));
    QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(9000) && file.putChar('x') && file.seek(9001)
            && file.putChar('y'));
    file.close();
    QVERIFY(!seen(*t).folders.constFirst().backups.constFirst().verified);
    QVERIFY(seen(*t, BackupLook::Quick).folders.constFirst().backups.constFirst().verified);
    QVERIFY(file.resize(9000));
    QVERIFY(!seen(*t, BackupLook::Quick).folders.constFirst().backups.constFirst().verified);
}

void TestConsultBackups::whatIsGoneIsNoBackup()
{
    TestRegister t;
    const QString earlier = backUpEverywhere(*t)->constFirst().outcome->path;
    const QDateTime earlierAt = t.clock().now();
    t.clock().advanceMs(1000);
    const QString latest = backUpEverywhere(*t)->constFirst().outcome->path;
    QVERIFY(QDir(latest).removeRecursively());
    for (const BackupLook look : {BackupLook::Quick, BackupLook::Whole}) {
        const Backups backups = seen(*t, look);
        QVERIFY(backups.age.warning == BackupWarning::Gone);
        QCOMPARE(backups.folders.constFirst().facts.lastGood, std::optional(earlierAt));
    }
    QVERIFY(QDir(t.folder() + QStringLiteral("/backups")).removeRecursively());
    for (const BackupLook look : {BackupLook::Quick, BackupLook::Whole}) {
        const Backups backups = seen(*t, look);
        QVERIFY(backups.age.warning == BackupWarning::Gone);
        QVERIFY(!backups.age.days);
        QVERIFY(!backups.folders.constFirst().facts.lastGood);
    }
    t.clock().advanceMs(1000);
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(seen(*t).age.warning == BackupWarning::None);
    QCOMPARE(seen(*t).age.days, std::optional(0));
}

void TestConsultBackups::whatIsDamagedIsNoBackup()
{
    TestRegister t;
    const QString path = backUpEverywhere(*t)->constFirst().outcome->path;
    QFile keys(path + QStringLiteral("/register.marac.keys"));
    QVERIFY(keys.open(QIODevice::ReadWrite) && keys.seek(50) && keys.write("spoilt") == 6);
    keys.close();
    QVERIFY(seen(*t, BackupLook::Quick).age.warning == BackupWarning::None); // which reads no sums
    const Backups backups = seen(*t);
    QVERIFY(backups.age.warning == BackupWarning::Damaged);
    QVERIFY(!backups.age.days);
    QVERIFY(QFile::resize(path + QStringLiteral("/register.marac"), 9000));
    QVERIFY(seen(*t, BackupLook::Quick).age.warning == BackupWarning::Damaged);
}

void TestConsultBackups::aDiskThatIsNotThereIsBelieved()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(stick));
    keepFolders(*t, {}, stick);
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(QDir().rename(stick, stick + QStringLiteral("-unplugged")));
    const Backups backups = seen(*t);
    QVERIFY(backups.folders.at(1).facts.lastGood);
    QVERIFY(backups.age.warning == BackupWarning::None);
    QVERIFY(backUpIfChanged(*t)->isEmpty());
    QVERIFY(QDir().mkdir(stick)); // another disk, or an emptied one
    const BackupAge age = seen(*t).age;
    QVERIFY(age.warning == BackupWarning::Gone);
    QCOMPARE(age.role, QStringLiteral("second_folder"));
}

void TestConsultBackups::whatWasLostIsMadeAgain()
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

void TestConsultBackups::stopsBetweenBackups()
{
    TestRegister t;
    const QString stick = t.folder() + QStringLiteral("/stick");
    QVERIFY(QDir().mkdir(stick));
    keepFolders(*t, {}, stick);
    QVERIFY(backUpEverywhere(*t));
    QVERIFY(backUpEverywhere(*t));
    QList<std::pair<int, int>> asked;
    const auto goOnFor = [&asked](int times) {
        asked.clear();
        return [&asked, times](int done, int total) {
            asked.append({done, total});
            return asked.size() <= times;
        };
    };
    QVERIFY(consultBackups(*t, BackupLook::Whole, goOnFor(9)));
    const QList<std::pair<int, int>> all{{0, 4}, {1, 4}, {2, 4}, {3, 4}};
    QCOMPARE(asked, all);
    for (int times : {0, 1, 3}) {
        QCOMPARE(consultBackups(*t, BackupLook::Whole, goOnFor(times)).error().kind, Problem::Kind::Refused);
        QCOMPARE(asked.size(), times + 1);
    }
}

void TestConsultBackups::stopsBeforeOldOnesAreLetGo()
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

void TestConsultBackups::tellsWhatLeaversCanOpen()
{
    TestRegister t;
    QVERIFY(backUpEverywhere(*t));
    t.clock().advanceMs(60'000);
    QVERIFY(disableUser(*t, t.user(Role::Deputy)));
    const QDateTime closed = t.clock().now();
    t.clock().advanceMs(60'000);
    QVERIFY(backUpEverywhere(*t));

    Backups backups = seen(*t);
    const QList<BackupLine> lines = backups.folders.constFirst().backups;
    QCOMPARE(lines.size(), 2);
    QCOMPARE(lines.at(1).openers.size(), 5);
    QCOMPARE(leaversOf(lines.at(1)), QStringList{QStringLiteral("deputy")});
    QCOMPARE(lines.at(0).openers.size(), 4);
    QCOMPARE(leaversOf(lines.at(0)), QStringList());
    QCOMPARE(backups.rotationDueSince, std::optional(closed));
    // What is listed is so.
    const QString deputy = QStringLiteral("deputy");
    QVERIFY(verifyCopy(t.place(), lines.at(1).path, deputy, passphraseFor(deputy)));
    QCOMPARE(verifyCopy(t.place(), lines.at(0).path, deputy, passphraseFor(deputy)).error().kind,
             Problem::Kind::Denied);

    QVERIFY(rotateKey(*t));
    backups = seen(*t);
    QVERIFY(!backups.rotationDueSince);
    QCOMPARE(leaversOf(backups.folders.constFirst().backups.at(1)), QStringList{deputy});
    QVERIFY(enableUser(*t, t.user(Role::Deputy)));
    QVERIFY(!seen(*t).folders.constFirst().backups.at(1).opensForLeavers());
}

void TestConsultBackups::backsUpWhenChanged()
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

void TestConsultBackups::leavesReadersAlone()
{
    TestRegister t;
    t.as(Role::Reader);
    const qint64 last = t.trail().constFirst().seq;
    QVERIFY(backUpIfChanged(*t)->isEmpty());
    QCOMPARE(t.trail().constFirst().seq, last);
    QCOMPARE(consultBackups(*t).error().kind, Problem::Kind::Denied);
    QCOMPARE(backUpEverywhere(*t).error().kind, Problem::Kind::Denied);
    QVERIFY(!QFile::exists(t.folder() + QStringLiteral("/backups")));
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

void TestConsultBackups::precedesAMigration()
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

void TestConsultBackups::refusesFoldersThatMeanNothing()
{
    TestRegister t;
    Settings settings = t->settings();
    settings.backupFolder = QStringLiteral("somewhere/else");
    settings.secondBackupFolder = QStringLiteral("somewhere/else");
    const Result<> saved = saveSettings(*t, settings);
    QCOMPARE(saved.error().kind, Problem::Kind::Invalid);
    QCOMPARE(saved.error().fields.size(), 3);
}

QTEST_GUILESS_MAIN(TestConsultBackups)
#include "tst_ConsultBackups.moc"
