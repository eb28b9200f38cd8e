// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/kills/power/CutWays.h"
#include "tests/proof/kills/power/UnsyncedDisk.h"

#include <QTest>

#include <algorithm>
#include <limits>

using namespace marac::kills;

/// The disk that the power is cut to: it may lose whatever was not synchronised, and may not make up what no disk would hold.
class TestUnsyncedDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsAnySectorsOfOneFile();
    void mixesNoFileWithTheOneThatBoreItsName();
};

static constexpr int sector = 512;

static DiskCall journal(DiskCall::Kind kind, const QByteArray &bytes = {})
{
    return {kind, DiskFile::Journal, 0, bytes};
}

static UnsyncedDisk withJournal(const QByteArray &bytes)
{
    DiskImage image;
    image.of(DiskFile::Journal) = {true, bytes};
    return {image, sector};
}

/// Each journal that may be there after a power cut; a null one where there is none.
static QByteArrayList journalsAfter(const UnsyncedDisk &disk)
{
    QRandomGenerator lot(1);
    QByteArrayList all;
    const QList<QList<int>> ways = waysToCut(disk.wheels(), std::numeric_limits<int>::max(), Ends::Taken, lot);
    for (const QList<int> &way : ways) {
        const DiskImage::Content content = disk.cut(way).of(DiskFile::Journal);
        all.append(content.isThere ? QByteArray("").append(content.bytes) : QByteArray());
    }
    return all;
}

void TestUnsyncedDisk::keepsAnySectorsOfOneFile()
{
    const QByteArray before(2 * sector, 'a');
    const QByteArray after(2 * sector, 'b');
    UnsyncedDisk disk = withJournal(before);
    disk.apply(journal(DiskCall::Kind::Write, after));
    QByteArrayList found = journalsAfter(disk);
    std::sort(found.begin(), found.end());
    QCOMPARE(found,
             (QByteArrayList{before, before.first(sector) + after.first(sector),
                             after.first(sector) + before.first(sector), after}));
    disk.apply(journal(DiskCall::Kind::Sync));
    QCOMPARE(journalsAfter(disk), QByteArrayList{after});
}

void TestUnsyncedDisk::mixesNoFileWithTheOneThatBoreItsName()
{
    const QByteArray removed(2 * sector, 'a');
    const QByteArray made(2 * sector, 'b');
    UnsyncedDisk disk = withJournal(removed);
    disk.apply(journal(DiskCall::Kind::Remove));
    disk.apply(journal(DiskCall::Kind::Make));
    disk.apply(journal(DiskCall::Kind::Write, made));
    const QByteArrayList found = journalsAfter(disk);
    for (const QByteArray &bytes : found)
        QVERIFY(bytes == removed || !bytes.contains('a'));
    QVERIFY(found.contains(removed) && found.contains(made) && found.contains(QByteArray()));
    QVERIFY(found.contains(made.first(sector) + QByteArray(sector, '\0')));
    disk.apply(journal(DiskCall::Kind::Sync));
    QCOMPARE(journalsAfter(disk), QByteArrayList{made});
    DiskCall lasting = journal(DiskCall::Kind::Remove);
    lasting.lasts = true;
    disk.apply(lasting);
    QCOMPARE(journalsAfter(disk), QByteArrayList{QByteArray()});
}

QTEST_GUILESS_MAIN(TestUnsyncedDisk)
#include "tst_UnsyncedDisk.moc"
