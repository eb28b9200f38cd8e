// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"
#include "core/register/OutsideFile.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

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

QTEST_GUILESS_MAIN(TestOutsideFile)
#include "tst_OutsideFile.moc"
