// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"
#include "core/register/OutsideFile.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

#include <atomic>
#include <sys/stat.h>
#include <thread>

using namespace marac;
using namespace Qt::StringLiterals;

/// What a person saves goes under any name but those that are the register's own, and touches nothing beside it.
class TestOutsideFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void neverReplacesTheRegistersOwn_data();
    void neverReplacesTheRegistersOwn();
    void replacesWhatStoodThere();
    void touchesNothingBesideIt();
    void readsNothingButAPlainFile_data();
    void readsNothingButAPlainFile();
    void readsNothingThatChanges();

private:
    QString at(const QString &name) const { return QDir(m_test->folder()).filePath(name); }
    QByteArray contentOf(const QString &path) const { return readSmallFile(path, 1000).value_or("unread"); }

    std::unique_ptr<test::TestRegister> m_test;
};

void TestOutsideFile::init()
{
    m_test = std::make_unique<test::TestRegister>();
}

void TestOutsideFile::neverReplacesTheRegistersOwn_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("register") << u"sefton.marac"_s;
    QTest::newRow("keys") << u"sefton.marac.keys"_s;
    QTest::newRow("second copy of the keys") << u"sefton.marac.keys2"_s;
    QTest::newRow("journal") << u"sefton.marac-journal"_s;
    QTest::newRow("mark of a change that was undone") << u"sefton.marac-undone"_s;
    QTest::newRow("write-ahead log") << u"sefton.marac-wal"_s;
    QTest::newRow("card of who has it open") << u"sefton.marac.inuse"_s;
    QTest::newRow("log of the door") << u"sefton.marac.door"_s;
    QTest::newRow("round about") << u"none/../sefton.marac-journal"_s;
    QTest::newRow("a link to it") << u"link.csv"_s;
}

void TestOutsideFile::neverReplacesTheRegistersOwn()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_test->folder()).mkdir(u"none"_s));
    QVERIFY(QFile::link(m_test->path(), at(u"link.csv"_s)));
    const QStringList before = QDir(m_test->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    const qint64 size = QFileInfo(m_test->path()).size();
    const Result<> written = writeChosenFile(m_test->folder() + u'/' + name, "a,b", m_test->path());
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Problem::Kind::Refused);
    QCOMPARE(QDir(m_test->folder()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
    QCOMPARE(QFileInfo(m_test->path()).size(), size);
    m_test->reopen();
    QCOMPARE(m_test->check().verdict, TrailReport::Verdict::Good);
}

void TestOutsideFile::replacesWhatStoodThere()
{
    const QString path = at(u"actions.csv"_s);
    QVERIFY(writeChosenFile(path, "first", m_test->path()));
    QVERIFY(writeChosenFile(path, "second", m_test->path()));
    QCOMPARE(contentOf(path), QByteArray("second"));
    QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
    // Of another register's folder, or of a name that only begins alike, nothing is the register's own.
    QVERIFY(writeChosenFile(at(u"sefton.maracs.csv"_s), "other", m_test->path()));
    QVERIFY(QDir(m_test->folder()).mkdir(u"elsewhere"_s));
    QVERIFY(writeChosenFile(at(u"elsewhere/sefton.marac.csv"_s), "other", m_test->path()));
}

void TestOutsideFile::touchesNothingBesideIt()
{
    const QString path = at(u"actions.csv"_s);
    QVERIFY(writeDurably(path + u".new"_s, "theirs"));
    const qsizetype before = QDir(m_test->folder()).entryList(QDir::Files).size();
    QVERIFY(writeChosenFile(path, "a,b", m_test->path()));
    QCOMPARE(contentOf(path + u".new"_s), QByteArray("theirs"));
    QCOMPARE(QDir(m_test->folder()).entryList(QDir::Files).size(), before + 1);
    QVERIFY(!writeChosenFile(at(u"no/such/folder.csv"_s), "a,b", m_test->path()));
    // A folder can't be replaced; what was written for it does not stay behind.
    QVERIFY(QDir(m_test->folder()).mkdir(u"taken"_s));
    QVERIFY(!writeChosenFile(at(u"taken"_s), "a,b", m_test->path()));
    QCOMPARE(QDir(m_test->folder()).entryList(QDir::Files).size(), before + 1);
}

void TestOutsideFile::readsNothingButAPlainFile_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name : {u"folder"_s, u"pipe"_s, u"link"_s, u"dangling"_s, u"sparse"_s, u"/dev/zero"_s})
        QTest::newRow(qPrintable(name)) << name;
}

/// Nobody writes to the pipe: waiting for it would have no end, and the device has none.
void TestOutsideFile::readsNothingButAPlainFile()
{
    QFETCH(QString, name);
    QVERIFY(QDir(m_test->folder()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(QFile::encodeName(at(u"pipe"_s)).constData(), 0600), 0);
    QFile sparse(at(u"sparse"_s));
    QVERIFY(sparse.open(QIODevice::WriteOnly) && sparse.resize(qint64(2) * 1024 * 1024 * 1024));
    QFile plain(at(u"plain"_s));
    QVERIFY(plain.open(QIODevice::WriteOnly) && plain.write("plain") == 5);
    plain.close();
    QVERIFY(QFile::link(at(u"plain"_s), at(u"link"_s)) && QFile::link(at(u"none"_s), at(u"dangling"_s)));
    const QString own = (*m_test)->path();
    const Result<QByteArray> read =
        readOutsideFile(QDir(m_test->folder()).absoluteFilePath(name), own, 10 * 1024 * 1024);
    QVERIFY(!read);
    QVERIFY2(read.error().text.contains(u"Nothing was changed"_s), qPrintable(read.error().text));
    QCOMPARE(readOutsideFile(at(u"plain"_s), own, 10 * 1024 * 1024).value_or("unread"), QByteArray("plain"));
}

/// Somebody goes on writing at its end.
void TestOutsideFile::readsNothingThatChanges()
{
    const QString path = at(u"growing.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    QVERIFY(file.write(QByteArray(4 * 1024 * 1024, 'x')) > 0);
    std::atomic<bool> done = false;
    std::thread writer([&file, &done] {
        while (!done && file.write("x") == 1 && file.size() < 8 * 1024 * 1024) {
        }
    });
    bool refused = false;
    for (int i = 0; i < 200 && !refused; ++i) {
        const Result<QByteArray> read = readOutsideFile(path, (*m_test)->path(), 10 * 1024 * 1024);
        refused = !read && read.error().text.contains(u"written to"_s);
    }
    done = true;
    writer.join();
    QVERIFY(refused);
    file.close();
    QVERIFY(readOutsideFile(path, (*m_test)->path(), 10 * 1024 * 1024));
}

QTEST_GUILESS_MAIN(TestOutsideFile)
#include "tst_OutsideFile.moc"
