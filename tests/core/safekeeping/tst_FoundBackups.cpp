// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/bundle/FoundBackups.h"
#include "tests/core/safekeeping/BackupSteps.h"

#include <QFileInfo>
#include <QTest>

using namespace marac;
using test::backupFolder;
using test::flipByte;
using test::made;
using test::TestRegister;

/// What is found of backups without a key, wherever among their folders somebody points.
class TestFoundBackups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsThemFromAnyOfTheFolders_data();
    void findsThemFromAnyOfTheFolders();
    void theFirstWholeOneIsTheNewest();
    void aBackupWithoutItsListIsDamaged();
    void nothingElseIsABackup();
    void isFoundWheneverItWasMade();
};

void TestFoundBackups::findsThemFromAnyOfTheFolders_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("number");
    QTest::newRow("the folder beside which they lie") << QString() << 2;
    QTest::newRow("their own") << QStringLiteral("/backups") << 2;
    QTest::newRow("one of them") << QStringLiteral("/backups/%1") << 1;
    QTest::newRow("within one") << QStringLiteral("/state") << 0;
    QTest::newRow("nowhere") << QStringLiteral("/nowhere") << 0;
}

void TestFoundBackups::findsThemFromAnyOfTheFolders()
{
    QFETCH(QString, from);
    QFETCH(int, number);
    TestRegister t;
    static_cast<void>(made(t));
    t.clock().advanceMs(1000);
    const BackedUp newest = made(t);
    if (from.contains(u'%'))
        from = from.arg(QFileInfo(newest.path).fileName());
    const QList<FoundBackup> found = findBackups(t.folder() + from);
    QCOMPARE(found.size(), number);
    if (number > 0) {
        QCOMPARE(found.constFirst().path, newest.path);
        QCOMPARE(found.constFirst().seq, newest.manifest.head.seq);
        QCOMPARE(found.constFirst().at, newest.manifest.at);
    }
}

void TestFoundBackups::theFirstWholeOneIsTheNewest()
{
    TestRegister t;
    QStringList paths;
    for (int i = 0; i < 3; ++i) {
        paths.prepend(made(t).path);
        t.clock().advanceMs(1000);
    }
    flipByte(paths.constFirst() + QStringLiteral("/register.marac"), 5000);
    const QList<FoundBackup> found = findBackups(backupFolder(t));
    QCOMPARE(found.size(), 3);
    QVERIFY(found.at(0).isDamaged());
    QVERIFY(found.at(1).isWhole());
    QVERIFY(!found.at(2).checked); // not read: a newer one is whole
    for (int i = 0; i < 3; ++i)
        QCOMPARE(found.at(i).path, paths.at(i));
}

void TestFoundBackups::aBackupWithoutItsListIsDamaged()
{
    TestRegister t;
    const BackedUp backup = made(t);
    QVERIFY(QFile::remove(backup.path + QStringLiteral("/manifest.json")));
    const QList<FoundBackup> found = findBackups(backupFolder(t));
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().isDamaged());
    QCOMPARE(found.constFirst().seq, 0);
    QCOMPARE(found.constFirst().at, backup.manifest.at);
    QCOMPARE(findBackups(backup.path).size(), 1);
}

void TestFoundBackups::nothingElseIsABackup()
{
    TestRegister t;
    const QDir folder(backupFolder(t));
    QVERIFY(folder.mkdir(QStringLiteral("marac-old")) && folder.mkdir(QStringLiteral("marac-20261340T091500Z-4")));
    QFile file(folder.filePath(QStringLiteral("marac-20261008T091500Z-41")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(findBackups(folder.path()).isEmpty());
}

/// In the night on which the clocks go forward, half past one is no time of Sefton's.
void TestFoundBackups::isFoundWheneverItWasMade()
{
    TestRegister t;
    const QDir folder(backupFolder(t));
    QVERIFY(folder.mkdir(QStringLiteral("marac-20260329T013000Z-5")));
    const QList<FoundBackup> found = findBackups(folder.path());
    QCOMPARE(found.size(), 1);
    QVERIFY(found.constFirst().isDamaged()); // its contents were lost
    QCOMPARE(found.constFirst().at, QDateTime(QDate(2026, 3, 29), QTime(1, 30), Qt::UTC));
}

QTEST_GUILESS_MAIN(TestFoundBackups)
#include "tst_FoundBackups.moc"
