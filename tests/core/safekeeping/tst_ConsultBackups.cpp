// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <utility>

using namespace marac;
using test::keepFolders;
using test::passphraseFor;
using test::seen;
using test::TestRegister;

static QStringList leaversOf(const BackupLine &line)
{
    QStringList logins;
    for (const BackupOpener &opener : line.openers) {
        if (opener.left)
            logins.append(opener.login);
    }
    return logins;
}

/// What the backups that lie in the folders are worth: whole or spoilt, of when, and who could open them.
class TestConsultBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginsWithItsOwnFolder();
    void tellsDamage();
    void whatIsGoneIsNoBackup();
    void whatIsDamagedIsNoBackup();
    void aDiskThatIsNotThereIsBelieved();
    void stopsBetweenBackups();
    void tellsWhatLeaversCanOpen();
    void leavesReadersAlone();
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

QTEST_GUILESS_MAIN(TestConsultBackups)
#include "tst_ConsultBackups.moc"
