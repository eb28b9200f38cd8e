// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/PrivateFile.h"
#include "core/platform/PrivateFolder.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace marac;

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void readsWhatFits();
    void refusesWhatIsNoPlainFile_data();
    void refusesWhatIsNoPlainFile();
    void writesForTheOwnerOnly();
    void replacesWhole();
    void clearsAwayAWriteThatWasCutShort();
    void replacesALinkWithoutFollowingIt();
    void leavesTheOldWhenTheNewCannotBeWritten();
    void createsOnlyWhatIsNotThere();
    void renamesAndRemoves();
    void makesPrivate();
    void measures();
    void knowsFoldersItMayWrite();
    void makesAFolderForItsOwnerAlone();
    void takesAFolderAwayAndFollowsNoLink();

private:
    QString at(const QString &name) const { return m_folder->filePath(name); }
    QByteArray contentOf(const QString &name) const
    {
        return readSmallFile(at(name), 1000).value_or(QByteArrayLiteral("unread"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

static const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

void TestPrivateFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestPrivateFile::readsWhatFits()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArray(100, 'x')));
    QCOMPARE(readSmallFile(at(QStringLiteral("a")), 100).value_or(QByteArray()), QByteArray(100, 'x'));
    const Result<QByteArray> large = readSmallFile(at(QStringLiteral("a")), 99);
    QVERIFY(!large);
    QCOMPARE(large.error().kind, Problem::Kind::Unavailable);
    QVERIFY(writeDurably(at(QStringLiteral("empty")), {}));
    QCOMPARE(readSmallFile(at(QStringLiteral("empty")), 100).value_or(QByteArrayLiteral("?")), QByteArray());
    QCOMPARE(readSmallFile(at(QStringLiteral("none")), 100).error().kind, Problem::Kind::NotFound);
}

void TestPrivateFile::refusesWhatIsNoPlainFile_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << QStringLiteral("folder");
    QTest::newRow("link") << QStringLiteral("link");
    QTest::newRow("dangling link") << QStringLiteral("dangling");
    QTest::newRow("link to a folder") << QStringLiteral("folder-link");
    QTest::newRow("pipe nobody writes to") << QStringLiteral("pipe");
    QTest::newRow("endless device") << QStringLiteral("/dev/zero");
    QTest::newRow("sparse giant") << QStringLiteral("giant");
}

void TestPrivateFile::refusesWhatIsNoPlainFile()
{
    QFETCH(QString, name);
    QVERIFY(writeDurably(at(QStringLiteral("real")), QByteArrayLiteral("real")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(QFile::link(at(QStringLiteral("real")), at(QStringLiteral("link"))));
    QVERIFY(QFile::link(at(QStringLiteral("nothing")), at(QStringLiteral("dangling"))));
    QVERIFY(QFile::link(at(QStringLiteral("folder")), at(QStringLiteral("folder-link"))));
    QCOMPARE(::mkfifo(QFile::encodeName(at(QStringLiteral("pipe"))).constData(), 0600), 0);
    QVERIFY(writeDurably(at(QStringLiteral("giant")), {}));
    QVERIFY(QFile::resize(at(QStringLiteral("giant")), qint64(1) << 40));

    const QString path = QDir(m_folder->path()).filePath(name);
    const Result<QByteArray> read = readSmallFile(path, 1000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Problem::Kind::Unavailable);
    if (name != QStringLiteral("giant")) {
        QVERIFY(!fileSize(path));
        QVERIFY(!makePrivate(path));
    }
}

void TestPrivateFile::writesForTheOwnerOnly()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("x")));
    QCOMPARE(QFile::permissions(at(QStringLiteral("a"))), ownerOnly);
    QVERIFY(createExclusive(at(QStringLiteral("b"))));
    QCOMPARE(QFile::permissions(at(QStringLiteral("b"))), ownerOnly);
}

void TestPrivateFile::replacesWhole()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArray(500, 'o')));
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("new")));
    QCOMPARE(contentOf(QStringLiteral("a")), QByteArrayLiteral("new"));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("a")});
}

void TestPrivateFile::clearsAwayAWriteThatWasCutShort()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("old")));
    QVERIFY(writeDurably(at(QStringLiteral("a.new")), QByteArrayLiteral("ha")));
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("new")));
    QCOMPARE(contentOf(QStringLiteral("a")), QByteArrayLiteral("new"));
    QVERIFY(!QFile::exists(at(QStringLiteral("a.new"))));
}

void TestPrivateFile::replacesALinkWithoutFollowingIt()
{
    QVERIFY(writeDurably(at(QStringLiteral("elsewhere")), QByteArrayLiteral("untouched")));
    QVERIFY(QFile::link(at(QStringLiteral("elsewhere")), at(QStringLiteral("a"))));
    QVERIFY(QFile::link(at(QStringLiteral("elsewhere")), at(QStringLiteral("a.new"))));
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("new")));
    QCOMPARE(contentOf(QStringLiteral("elsewhere")), QByteArrayLiteral("untouched"));
    QCOMPARE(contentOf(QStringLiteral("a")), QByteArrayLiteral("new"));
}

void TestPrivateFile::leavesTheOldWhenTheNewCannotBeWritten()
{
    // A folder where the new content should go stands for every fault: it holds against an administrator's rights as well.
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("old")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("a.new")));
    const Result<> written = writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("new"));
    QVERIFY(!written);
    QCOMPARE(written.error().kind, Problem::Kind::Unavailable);
    QVERIFY(written.error().text.contains(QStringLiteral("kept")));
    QCOMPARE(contentOf(QStringLiteral("a")), QByteArrayLiteral("old"));

    QCOMPARE(writeDurably(at(QStringLiteral("no/folder")), {}).error().kind, Problem::Kind::Unavailable);
    QCOMPARE(writeDurably(QStringLiteral("/dev/null/marac"), {}).error().kind, Problem::Kind::Unavailable);
}

void TestPrivateFile::createsOnlyWhatIsNotThere()
{
    QVERIFY(createExclusive(at(QStringLiteral("a"))));
    QCOMPARE(createExclusive(at(QStringLiteral("a"))).error().kind, Problem::Kind::Conflict);
    QVERIFY(QFile::link(at(QStringLiteral("nothing")), at(QStringLiteral("dangling"))));
    QCOMPARE(createExclusive(at(QStringLiteral("dangling"))).error().kind, Problem::Kind::Conflict);
    QVERIFY(!QFile::exists(at(QStringLiteral("nothing"))));
    QCOMPARE(createExclusive(at(QStringLiteral("no/folder"))).error().kind, Problem::Kind::Unavailable);
}

void TestPrivateFile::renamesAndRemoves()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArrayLiteral("a")));
    QVERIFY(writeDurably(at(QStringLiteral("b")), QByteArrayLiteral("b")));
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("folder")));
    QVERIFY(renameDurably(at(QStringLiteral("a")), at(QStringLiteral("b"))));
    QCOMPARE(contentOf(QStringLiteral("b")), QByteArrayLiteral("a"));
    QVERIFY(renameDurably(at(QStringLiteral("b")), at(QStringLiteral("folder/b"))));
    QCOMPARE(renameDurably(at(QStringLiteral("b")), at(QStringLiteral("c"))).error().kind, Problem::Kind::NotFound);
    QVERIFY(tookPlace(at(QStringLiteral("b")), at(QStringLiteral("folder"))));
    QVERIFY(!tookPlace(at(QStringLiteral("b")), at(QStringLiteral("c"))));
    QVERIFY(!tookPlace(at(QStringLiteral("folder")), at(QStringLiteral("folder/b"))));
    QVERIFY(syncFile(at(QStringLiteral("folder/b"))));
    QVERIFY(!syncFile(at(QStringLiteral("b"))));
    QVERIFY(removeFile(at(QStringLiteral("folder/b"))));
    QVERIFY(!QFile::exists(at(QStringLiteral("folder/b"))));
    QVERIFY(removeFile(at(QStringLiteral("folder/b"))));
    QVERIFY(!removeFile(at(QStringLiteral("folder"))));
}

void TestPrivateFile::makesPrivate()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), {}));
    QVERIFY(QFile::setPermissions(at(QStringLiteral("a")), ownerOnly | QFile::ReadOther | QFile::WriteGroup));
    QVERIFY(makePrivate(at(QStringLiteral("a"))));
    QCOMPARE(QFile::permissions(at(QStringLiteral("a"))), ownerOnly);
    QCOMPARE(makePrivate(at(QStringLiteral("none"))).error().kind, Problem::Kind::NotFound);
}

void TestPrivateFile::measures()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), QByteArray(1234, 'x')));
    QCOMPARE(fileSize(at(QStringLiteral("a"))).value_or(-1), 1234);
    QCOMPARE(fileSize(at(QStringLiteral("none"))).error().kind, Problem::Kind::NotFound);
    QCOMPARE(hasOtherName(at(QStringLiteral("none"))).error().kind, Problem::Kind::NotFound);
    QVERIFY(!hasOtherName(at(QStringLiteral("a"))).value_or(true));
    QCOMPARE(::link(QFile::encodeName(at(QStringLiteral("a"))).constData(),
                    QFile::encodeName(at(QStringLiteral("b"))).constData()),
             0);
    QVERIFY(hasOtherName(at(QStringLiteral("a"))).value_or(false));
}

void TestPrivateFile::knowsFoldersItMayWrite()
{
    QVERIFY(writeDurably(at(QStringLiteral("a")), {}));
    QVERIFY(isWritableFolder(m_folder->path()));
    QVERIFY(!isWritableFolder(at(QStringLiteral("a"))));
    QVERIFY(!isWritableFolder(at(QStringLiteral("none"))));
}

void TestPrivateFile::makesAFolderForItsOwnerAlone()
{
    const QString path = at(QStringLiteral("private"));
    const mode_t before = ::umask(0);
    const Result<> made = makePrivateFolder(path);
    ::umask(before);
    QVERIFY(made);
    struct stat seen;
    QCOMPARE(::stat(QFile::encodeName(path).constData(), &seen), 0);
    QCOMPARE(seen.st_mode & 07777, mode_t(0700));
    QCOMPARE(makePrivateFolder(path).error().kind, Problem::Kind::Conflict);
    QCOMPARE(makePrivateFolder(at(QStringLiteral("not/there"))).error().kind, Problem::Kind::Unavailable);
}

void TestPrivateFile::takesAFolderAwayAndFollowsNoLink()
{
    const QString kept = at(QStringLiteral("documents"));
    QVERIFY(QDir().mkpath(kept));
    QVERIFY(writeDurably(kept + QStringLiteral("/thesis"), QByteArrayLiteral("precious")));

    const QString mine = at(QStringLiteral("mine"));
    QVERIFY(QDir().mkpath(mine + QStringLiteral("/inside")));
    QVERIFY(QFile::link(kept, mine + QStringLiteral("/inside/link")));
    QVERIFY(removeFolder(mine));
    QVERIFY(!QFileInfo::exists(mine));

    QVERIFY(QFile::link(kept, mine));
    QVERIFY(removeFolder(mine));
    QVERIFY(!QFileInfo(mine).isSymLink());
    QVERIFY(removeFolder(mine)); // not there any more

    QVERIFY(!removeFolder(kept + QStringLiteral("/thesis")));
    QCOMPARE(readSmallFile(kept + QStringLiteral("/thesis"), 100).value_or(QByteArray()),
             QByteArrayLiteral("precious"));
}

QTEST_GUILESS_MAIN(TestPrivateFile)
#include "tst_PrivateFile.moc"
