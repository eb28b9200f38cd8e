// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/RemoteFileSystem.h"

#include <QTemporaryDir>
#include <QTest>

using namespace marac;

class TestRemoteFileSystem : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheNumbers_data();
    void knowsTheNumbers();
    void asksTheNearestFolderThatIsThere();
};

void TestRemoteFileSystem::knowsTheNumbers_data()
{
    QTest::addColumn<quint64>("number");
    QTest::addColumn<bool>("remote");
    QTest::newRow("nfs") << quint64(0x6969) << true;
    QTest::newRow("smb") << quint64(0x517B) << true;
    QTest::newRow("smb2") << quint64(0xFE534D42) << true;
    QTest::newRow("cifs") << quint64(0xFF534D42) << true;
    QTest::newRow("cifs widened with ones") << quint64(0xFFFFFFFFFF534D42) << true;
    QTest::newRow("fuse") << quint64(0x65735546) << true;
    QTest::newRow("9p") << quint64(0x01021997) << true;
    QTest::newRow("ceph") << quint64(0x00C36400) << true;
    QTest::newRow("ext4") << quint64(0xEF53) << false;
    QTest::newRow("xfs") << quint64(0x58465342) << false;
    QTest::newRow("btrfs") << quint64(0x9123683E) << false;
    QTest::newRow("tmpfs") << quint64(0x01021994) << false;
    QTest::newRow("overlay") << quint64(0x794C7630) << false;
    QTest::newRow("ntfs of the kernel") << quint64(0x5346544E) << false;
    QTest::newRow("nothing") << quint64(0) << false;
}

void TestRemoteFileSystem::knowsTheNumbers()
{
    QFETCH(quint64, number);
    QTEST(isRemoteMagic(number), "remote");
}

void TestRemoteFileSystem::asksTheNearestFolderThatIsThere()
{
    // Whatever the disk under the tests is, a file to come is on the same one as its folder.
    QTemporaryDir folder;
    QCOMPARE(isRemote(folder.filePath(QStringLiteral("a/b/case.marac"))), isRemote(folder.path()));
    QVERIFY(!isRemote(QStringLiteral("/proc/self")));
}

QTEST_GUILESS_MAIN(TestRemoteFileSystem)
#include "tst_RemoteFileSystem.moc"
