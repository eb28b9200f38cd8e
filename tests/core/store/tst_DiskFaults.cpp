// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"
#include "StoreSupport.h"

#include "core/store/Transaction.h"
#include "core/store/cipher/CopyTo.h"
#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// The disk fails at each call in turn while a change is written: the change is told as failed or as done, and the
/// reopened file holds exactly that.
class tst_DiskFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { heal(); }
    void changeIsWholeOrAbsent_data();
    void changeIsWholeOrAbsent();
    void freePagesOfAFullDiskAreNoAlteredOnes();
    void failingReadPoisons();
    void aPageThatCanNotBeReadIsNoAlteredOne();
    void fullDiskWhileCopying();
    void fullDiskWhileCreating();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    void change(Connection &db) const;

    QTemporaryDir m_folder;
    QByteArray m_sample;
};

void tst_DiskFaults::initTestCase()
{
    if (!wrapDisk())
        QSKIP("only SQLite's unix file system can be made to fail");
    QVERIFY(makeSample(path(u"sample.marac"_s), keyOf('k'), 45));
    {
        const auto db = CipherFile::open(path(u"sample.marac"_s), keyOf('k'));
        QVERIFY(db);
        (*db)->execute("DELETE FROM note WHERE id > 15");
        QVERIFY(ask<qint64>(**db, "SELECT freelist_count FROM pragma_freelist_count") > 10);
    }
    m_sample = readAll(path(u"sample.marac"_s));
}

void tst_DiskFaults::init()
{
    heal();
    QVERIFY(writeAll(path(u"live.marac"_s), m_sample));
    QFile::remove(path(u"live.marac-journal"_s));
    QFile::remove(path(u"live.marac-undone"_s));
}

void tst_DiskFaults::change(Connection &db) const
{
    Transaction transaction(db);
    Statement(db, "UPDATE note SET words = words || ' changed'").run();
    Statement(db, "DELETE FROM note WHERE id % 5 = 0").run();
    Statement(db, "INSERT INTO note (words, body) VALUES ('new', zeroblob(9000))").run();
    transaction.commit();
}

void tst_DiskFaults::changeIsWholeOrAbsent_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<int>("error");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<bool>("halfDone");
    QTest::newRow("write fails once") << u"write"_s << EIO << false << false;
    QTest::newRow("write fails from then on") << u"write"_s << EIO << true << false;
    QTest::newRow("write fails once, half done") << u"write"_s << EIO << false << true;
    QTest::newRow("write fails from then on, half done") << u"write"_s << EIO << true << true;
    QTest::newRow("disk full once") << u"write"_s << ENOSPC << false << false;
    QTest::newRow("disk full from then on") << u"write"_s << ENOSPC << true << false;
    QTest::newRow("disk full once, half done") << u"write"_s << ENOSPC << false << true;
    QTest::newRow("disk full from then on, half done") << u"write"_s << ENOSPC << true << true;
    QTest::newRow("truncation fails once") << u"truncate"_s << EIO << false << false;
    QTest::newRow("truncation fails from then on") << u"truncate"_s << EIO << true << false;
    QTest::newRow("read fails once") << u"read"_s << EIO << false << false;
    QTest::newRow("read fails from then on") << u"read"_s << EIO << true << false;
}

void tst_DiskFaults::changeIsWholeOrAbsent()
{
    QFETCH(QString, what);
    QFETCH(int, error);
    QFETCH(bool, stays);
    QFETCH(bool, halfDone);
    Disk &disk = what == u"write" ? writes : what == u"read" ? reads : truncates;

    QString before;
    QString after;
    int calls = 0;
    {
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY(db);
        before = contentOf(**db);
    }
    {
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY(db);
        heal();
        change(**db);
        calls = disk.calls;
        after = contentOf(**db);
    }
    QVERIFY(calls > 0);
    for (int at = 1; at <= calls; ++at) {
        init();
        bool told = true;
        {
            const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
            QVERIFY(db);
            disk.failAt = at;
            disk.error = error;
            disk.stays = stays;
            tearing = halfDone;
            const auto cause = causeOf([&] { change(**db); });
            told = cause.has_value();
            if (told)
                QVERIFY2(*cause == StoreFault::Cause::Io
                             || *cause == StoreFault::Cause::Corrupt // so SQLite calls EIO on a read
                             || (*cause == StoreFault::Cause::Full && error == ENOSPC),
                         qPrintable(u"fault at call %1 told as %2"_s.arg(at).arg(int(*cause))));
        }
        heal();
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY2(db, qPrintable(u"fault at call %1"_s.arg(at)));
        QVERIFY2(checkPages(**db), qPrintable(u"fault at call %1"_s.arg(at)));
        const QString now = contentOf(**db);
        QVERIFY2(now == (told ? before : after), qPrintable(u"fault at call %1"_s.arg(at)));
    }
}

/// Until the register is unlocked again its check and its copy name the disk, not somebody who altered it.
void tst_DiskFaults::freePagesOfAFullDiskAreNoAlteredOnes()
{
    int torn = 0;
    for (int at = 1; at < 60; ++at) {
        init();
        const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
        QVERIFY(db);
        writes.failAt = at;
        writes.error = ENOSPC;
        tearing = true;
        const bool told = causeOf([&] { change(**db); }).has_value();
        heal();
        const Result<> sound = told ? checkPages(**db) : Result<>();
        if (sound)
            continue;
        ++torn;
        QCOMPARE(sound.error().kind, Problem::Kind::Unavailable);
        QVERIFY2(sound.error().text.contains(u"Each record is whole."_s), qPrintable(sound.error().text));
        const Result<> copied = copyTo((*db)->handle(), path(u"copy.marac"_s), keyOf('c'));
        QVERIFY(!copied);
        QCOMPARE(copied.error().text, sound.error().text);
        QFile::remove(path(u"live.marac-undone"_s)); // without it there is nothing that would say so
        QCOMPARE(checkPages(**db).error().kind, Problem::Kind::Tampered);
    }
    QVERIFY(torn > 0);
}

void tst_DiskFaults::failingReadPoisons()
{
    const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
    QVERIFY(db);
    reads.failAt = 1;
    QVERIFY(causeOf([&] { contentOf(**db); }).has_value());
    // The disk is well again, but what the page cache holds is not known any more.
    QVERIFY(causeOf([&] { contentOf(**db); }).has_value());
    QVERIFY((*db)->isPoisoned());
}

/// What the check says of a disk that fails at one page: nobody altered it, and its offset is no number of a page.
void tst_DiskFaults::aPageThatCanNotBeReadIsNoAlteredOne()
{
    const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
    QVERIFY(db);
    reads.failAt = 5;
    const Result<> sound = checkPages(**db);
    QVERIFY(!sound);
    QVERIFY2(sound.error().text.startsWith(u"A part of the register's file can't be read."_s),
             qPrintable(sound.error().text));
}

void tst_DiskFaults::fullDiskWhileCopying()
{
    const auto db = CipherFile::open(path(u"live.marac"_s), keyOf('k'));
    QVERIFY(db);
    for (const int at : {1, 2, 5}) {
        writes.failAt = at;
        writes.error = ENOSPC;
        writes.stays = true;
        const Result<> copied = copyTo((*db)->handle(), path(u"copy.marac"_s), keyOf('c'));
        heal();
        QVERIFY(!copied);
        QCOMPARE(copied.error().kind, Problem::Kind::Unavailable);
        QVERIFY(!QFileInfo::exists(path(u"copy.marac"_s)));
    }
    QVERIFY(copyTo((*db)->handle(), path(u"copy.marac"_s), keyOf('c')));
}

void tst_DiskFaults::fullDiskWhileCreating()
{
    for (const int at : {1, 2}) {
        writes.failAt = at;
        writes.error = ENOSPC;
        writes.stays = true;
        const auto db = CipherFile::create(path(u"new.marac"_s), keyOf('k'));
        heal();
        if (db)
            continue; // fewer writes than that
        QCOMPARE(db.error().kind, Problem::Kind::Unavailable);
        QVERIFY(!QFileInfo::exists(path(u"new.marac"_s)));
    }
}

QTEST_GUILESS_MAIN(tst_DiskFaults)
#include "tst_DiskFaults.moc"
