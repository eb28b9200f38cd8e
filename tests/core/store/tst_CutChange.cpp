// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "FaultyDisk.h"
#include "StoreSupport.h"

#include "core/store/cipher/CipherHandle.h"
#include "core/store/cipher/CopyTo.h"
#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

/// The power goes while a change uses free pages, of which nothing is kept that would put them back.
class TestCutChange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void freePagesAreWholeAfterIt();
    void theyAreAfterAnUndoingThatWasCutOff();
    void noMarkIsLeftWhereNothingWasUndone();
    void aWrongKeyLeavesItToTheRightOne();
    void whatAFullDiskRefusesIsDoneByTheNext();
    void asManyAsNoRowCanHold();
    void recordsThatAStalePageCallsFreeStay();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    bool hasMark(const QString &name) const { return QFile::exists(path(name + u"-undone"_s)); }

    QTemporaryDir m_folder;
    QByteArray m_before; ///< with free pages
    QByteArray m_torn;   ///< every second sector of a change that was cut off is there
    QByteArray m_journal;
    QByteArray m_tornBehind; ///< the change was undone, by whoever did no more
};

static void run(sqlite3 *handle, const char *sql)
{
    QCOMPARE(sqlite3_exec(handle, sql, nullptr, nullptr, nullptr), SQLITE_OK);
}

void TestCutChange::initTestCase()
{
    QVERIFY(makeSample(path(u"sample"_s), keyOf('k')));
    {
        const Result<CipherHandle> db = openHandle(path(u"sample"_s));
        QVERIFY(db && giveKey(db->get(), keyOf('k')) && applySettings(db->get(), true) == SQLITE_OK);
        run(db->get(), "CREATE TABLE gone (bytes BLOB)");
        run(db->get(), "INSERT INTO gone VALUES (randomblob(60000)); DROP TABLE gone");
    }
    m_before = readAll(path(u"sample"_s));
    {
        const Result<CipherHandle> db = openHandle(path(u"sample"_s));
        QVERIFY(db && giveKey(db->get(), keyOf('k')) && applySettings(db->get(), true) == SQLITE_OK);
        run(db->get(), "BEGIN; CREATE TABLE come (bytes BLOB); INSERT INTO come VALUES (randomblob(40000))");
        QCOMPARE(sqlite3_db_cacheflush(db->get()), SQLITE_OK);
        m_torn = readAll(path(u"sample"_s));
        m_journal = readAll(path(u"sample-journal"_s));
        run(db->get(), "ROLLBACK");
    }
    QVERIFY(!m_journal.isEmpty() && m_torn.size() >= m_before.size() && m_torn != m_before);
    constexpr qsizetype sector = 512;
    for (qsizetype at = 0; at < m_before.size(); at += 2 * sector)
        m_torn.replace(at, sector, m_before.sliced(at, sector));
    // SQLite's own undoing, by somebody who does no more.
    QVERIFY(writeAll(path(u"undone"_s), m_torn) && writeAll(path(u"undone-journal"_s), m_journal));
    {
        const Result<CipherHandle> db = openHandle(path(u"undone"_s));
        QVERIFY(db && giveKey(db->get(), keyOf('k')) && applySettings(db->get(), true) == SQLITE_OK);
        run(db->get(), "BEGIN EXCLUSIVE; COMMIT");
    }
    m_tornBehind = readAll(path(u"undone"_s));
    QVERIFY(writeAll(path(u"control"_s), m_tornBehind));
    const auto control = CipherFile::open(path(u"control"_s), keyOf('k'));
    QVERIFY(control);
    QVERIFY(!checkPages(**control)); // so free pages are torn
}

void TestCutChange::freePagesAreWholeAfterIt()
{
    QVERIFY(writeAll(path(u"cut"_s), m_torn) && writeAll(path(u"cut-journal"_s), m_journal));
    const auto db = CipherFile::open(path(u"cut"_s), keyOf('k'));
    QVERIFY(db);
    const Result<> sound = checkPages(**db);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().text));
    QVERIFY(copyTo((*db)->handle(), path(u"copy"_s), keyOf('c')));
    QVERIFY(!hasMark(u"cut"_s));
    QCOMPARE(ask<qint64>(**db, "SELECT page_count FROM pragma_page_count") * 4096, m_before.size());
    QCOMPARE(ask<qint64>(**db, "SELECT count(*) FROM sqlite_schema WHERE name = 'come'"), 0);
}

/// As when the program is killed between undoing the change and writing the free pages.
void TestCutChange::theyAreAfterAnUndoingThatWasCutOff()
{
    QVERIFY(writeAll(path(u"again"_s), m_tornBehind) && writeAll(path(u"again-undone"_s), {}));
    const auto db = CipherFile::open(path(u"again"_s), keyOf('k'));
    QVERIFY(db);
    QVERIFY(checkPages(**db));
    QVERIFY(!hasMark(u"again"_s));
}

void TestCutChange::noMarkIsLeftWhereNothingWasUndone()
{
    QVERIFY(writeAll(path(u"whole"_s), m_before));
    QVERIFY(CipherFile::open(path(u"whole"_s), keyOf('k')));
    QVERIFY(!hasMark(u"whole"_s));
    QCOMPARE(readAll(path(u"whole"_s)), m_before);
}

/// SQLite puts pages back as they are sealed, so it needs no key for it; who has another can't write the free ones anew.
void TestCutChange::aWrongKeyLeavesItToTheRightOne()
{
    QVERIFY(writeAll(path(u"strange"_s), m_torn) && writeAll(path(u"strange-journal"_s), m_journal));
    QVERIFY(!CipherFile::open(path(u"strange"_s), keyOf('w')));
    QVERIFY(hasMark(u"strange"_s));
    QCOMPARE(readAll(path(u"strange"_s)), m_tornBehind);
    const auto db = CipherFile::open(path(u"strange"_s), keyOf('k'));
    QVERIFY(db && checkPages(**db));
    QVERIFY(!hasMark(u"strange"_s));
}

/// No room while the free pages are written: the register opens and holds what it held.
void TestCutChange::whatAFullDiskRefusesIsDoneByTheNext()
{
    if (!wrapDisk())
        QSKIP("only SQLite's unix file system can be made to fail");
    const auto place = [&] { return writeAll(path(u"full"_s), m_tornBehind) && writeAll(path(u"full-undone"_s), {}); };
    writes.calls = 0;
    QVERIFY(place() && CipherFile::open(path(u"full"_s), keyOf('k')));
    const int calls = writes.calls;
    QVERIFY(calls > 10);
    for (int call = 1; call <= calls; ++call) {
        QVERIFY(place());
        writes.failAt = call;
        writes.error = ENOSPC;
        writes.stays = true;
        {
            const auto db = CipherFile::open(path(u"full"_s), keyOf('k'));
            heal();
            QVERIFY(db);
            QCOMPARE(ask<qint64>(**db, "SELECT count(*) FROM sqlite_schema WHERE name = 'written_anew'"), 0);
        }
        QVERIFY(hasMark(u"full"_s));
        const auto db = CipherFile::open(path(u"full"_s), keyOf('k'));
        QVERIFY(db && checkPages(**db));
        QVERIFY(!hasMark(u"full"_s));
    }
}

/// More than one row can take. The file gets no longer by more than the pages that tell where its rows are.
void TestCutChange::asManyAsNoRowCanHold()
{
    QVERIFY(writeAll(path(u"large"_s), m_before));
    {
        const Result<CipherHandle> db = openHandle(path(u"large"_s));
        QVERIFY(db && giveKey(db->get(), keyOf('k')) && applySettings(db->get(), true) == SQLITE_OK);
        run(db->get(), "PRAGMA secure_delete = OFF; PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY");
        run(db->get(),
            "CREATE TABLE gone (bytes BLOB); INSERT INTO gone VALUES (zeroblob(30000000)), (zeroblob(30000000))");
        run(db->get(), "DROP TABLE gone");
    }
    const qint64 bytes = QFileInfo(path(u"large"_s)).size();
    const auto spoil = [&](qint64 at) {
        QFile file(path(u"large"_s));
        return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write("torn") == 4;
    };
    QVERIFY(spoil(bytes / 4) && spoil(bytes - 20'000)); // neither is one of those that list the others
    QVERIFY(writeAll(path(u"large-undone"_s), {}));
    const auto db = CipherFile::open(path(u"large"_s), keyOf('k'));
    QVERIFY(db);
    QVERIFY(!hasMark(u"large"_s));
    QVERIFY(QFileInfo(path(u"large"_s)).size() <= bytes + 10 * 4096);
    const Result<> sound = checkPages(**db);
    QVERIFY2(sound, sound ? "" : qPrintable(sound.error().text));
}

/// An earlier page of the list of free ones names pages that hold records by now, and somebody left a mark.
void TestCutChange::recordsThatAStalePageCallsFreeStay()
{
    QVERIFY(writeAll(path(u"grown"_s), m_before));
    QString content;
    {
        const auto db = CipherFile::open(path(u"grown"_s), keyOf('k'));
        QVERIFY(db);
        (*db)->execute("BEGIN");
        Statement(**db, "INSERT INTO note (words, body) VALUES ('in a page that was free', randomblob(30000))").run();
        (*db)->execute("COMMIT");
        content = contentOf(**db);
    }
    const QByteArray grown = readAll(path(u"grown"_s));
    constexpr qsizetype page = 4096;
    int readable = 0;
    for (qsizetype at = page; at + page <= std::min(grown.size(), m_before.size()); at += page) {
        const QByteArray earlier = m_before.sliced(at, page);
        if (earlier == grown.sliced(at, page))
            continue;
        QByteArray stale = grown;
        stale.replace(at, page, earlier);
        const auto opened = [&](bool isMarked) {
            QFile::remove(path(u"stale-undone"_s));
            if (!writeAll(path(u"stale"_s), stale) || (isMarked && !writeAll(path(u"stale-undone"_s), {})))
                return QString();
            const auto db = CipherFile::open(path(u"stale"_s), keyOf('k'));
            QString found;
            if (db)
                causeOf([&] { found = contentOf(**db); });
            return found;
        };
        if (opened(false) != content)
            continue; // a record itself is the earlier one
        ++readable;
        QVERIFY2(opened(true) == content, qPrintable(QString::number(at / page + 1)));
    }
    QVERIFY(readable > 0);
}

QTEST_GUILESS_MAIN(TestCutChange)
#include "tst_CutChange.moc"
