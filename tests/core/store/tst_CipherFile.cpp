// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "StoreSupport.h"

#include "core/store/cipher/PageCheck.h"

#include <QFileInfo>
#include <QTemporaryDir>

using namespace marac;
using namespace marac::test;
using namespace Qt::StringLiterals;

class tst_CipherFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItCreated();
    void settingsAreTheOnesDecided();
    void onlyTheOwnerMayRead();
    void createTouchesNothingThatIsThere();
    void createLeavesNothingBehindWhenItFails();
    void openNeverCreates();
    void linksAndFoldersAreRefused();
    void onlyAWholeKeyIsTaken_data();
    void onlyAWholeKeyIsTaken();
    void wrongKeyIsRefused();
    void aLogBesideItIsRefused();
    void anotherProgramsFileIsRefused();
    void nothingIsReadableFromOutside();
    void inUseInThisProcessIsRefused();
    void readOnlyIsRefused();

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
};

void tst_CipherFile::opensWhatItCreated()
{
    QVERIFY(makeSample(path(u"a.marac"_s), keyOf('k')));
    const auto db = CipherFile::open(path(u"a.marac"_s), keyOf('k'));
    QVERIFY(db);
    QCOMPARE(ask<int>(**db, "SELECT count(*) FROM note"), 60);
    QVERIFY(checkPages(**db));
}

void tst_CipherFile::settingsAreTheOnesDecided()
{
    for (const bool created : {true, false}) {
        const auto db = created ? CipherFile::create(path(u"set.marac"_s), keyOf('k'))
                                : CipherFile::open(path(u"set.marac"_s), keyOf('k'));
        QVERIFY(db);
        QCOMPARE(ask<QString>(**db, "PRAGMA journal_mode"), u"truncate"_s);
        QCOMPARE(ask<int>(**db, "PRAGMA synchronous"), 3);
        QCOMPARE(ask<QString>(**db, "PRAGMA locking_mode"), u"exclusive"_s);
        QCOMPARE(ask<int>(**db, "PRAGMA foreign_keys"), 1);
        QCOMPARE(ask<int>(**db, "PRAGMA secure_delete"), 1);
        QCOMPARE(ask<int>(**db, "PRAGMA recursive_triggers"), 1);
        QCOMPARE(ask<int>(**db, "PRAGMA trusted_schema"), 0);
        QCOMPARE(ask<int>(**db, "PRAGMA auto_vacuum"), 0);
        QCOMPARE(ask<int>(**db, "PRAGMA application_id"), maracApplicationId);
    }
}

void tst_CipherFile::onlyTheOwnerMayRead()
{
    QVERIFY(makeSample(path(u"mode.marac"_s), keyOf('k'), 1));
    const QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    QVERIFY(!(QFileInfo(path(u"mode.marac"_s)).permissions() & others));
    QVERIFY(!(QFileInfo(path(u"mode.marac-journal"_s)).permissions() & others));
}

void tst_CipherFile::createTouchesNothingThatIsThere()
{
    QVERIFY(writeAll(path(u"letter.txt"_s), "Dear all"));
    const auto taken = CipherFile::create(path(u"letter.txt"_s), keyOf('k'));
    QVERIFY(!taken);
    QCOMPARE(taken.error().kind, Problem::Kind::Conflict);
    QCOMPARE(readAll(path(u"letter.txt"_s)), "Dear all");
    QVERIFY(QFile::link(path(u"nowhere"_s), path(u"dangling"_s)));
    QVERIFY(!CipherFile::create(path(u"dangling"_s), keyOf('k')));
    QVERIFY(!QFileInfo::exists(path(u"nowhere"_s)));
}

void tst_CipherFile::createLeavesNothingBehindWhenItFails()
{
    QVERIFY(!CipherFile::create(path(u"badkey.marac"_s), Secret::copyOf("x'00'")));
    QVERIFY(!QFileInfo::exists(path(u"badkey.marac"_s)));
    QVERIFY(!CipherFile::create(path(u"no/such/folder.marac"_s), keyOf('k')));
    QVERIFY(!QFileInfo::exists(path(u"no"_s)));
}

void tst_CipherFile::openNeverCreates()
{
    const auto missing = CipherFile::open(path(u"missing.marac"_s), keyOf('k'));
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, Problem::Kind::Unavailable);
    QVERIFY(!QFileInfo::exists(path(u"missing.marac"_s)));
}

void tst_CipherFile::linksAndFoldersAreRefused()
{
    QVERIFY(makeSample(path(u"real.marac"_s), keyOf('k'), 1));
    QVERIFY(QFile::link(path(u"real.marac"_s), path(u"link.marac"_s)));
    QVERIFY(!CipherFile::open(path(u"link.marac"_s), keyOf('k')));
    QVERIFY(!CipherFile::open(m_folder.path(), keyOf('k')));
    QVERIFY(!CipherFile::open(u"/dev/zero"_s, keyOf('k')));
    // A link on the way there is the user's own affair.
    QVERIFY(QFile::link(m_folder.path(), path(u"way"_s)));
    QVERIFY(CipherFile::open(path(u"way/real.marac"_s), keyOf('k')));
}

void tst_CipherFile::onlyAWholeKeyIsTaken_data()
{
    QTest::addColumn<QByteArray>("key");
    const QByteArray digits(96, 'a');
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("passphrase") << QByteArray("correct horse battery staple");
    QTest::newRow("64 digits") << "x'" + QByteArray(64, 'a') + '\'';
    QTest::newRow("95 digits") << "x'" + digits.left(95) + '\'';
    QTest::newRow("97 digits") << "x'" + digits + "a'";
    QTest::newRow("not a digit") << "x'" + digits.left(95) + "g'";
    QTest::newRow("no end") << "x'" + digits + 'a';
    QTest::newRow("NUL") << "x'" + digits.left(95) + QByteArray(1, '\0') + '\'';
}

void tst_CipherFile::onlyAWholeKeyIsTaken()
{
    QFETCH(QByteArray, key);
    const QString name = path(u"key-%1.marac"_s.arg(qHash(key)));
    QVERIFY(!CipherFile::create(name, Secret::copyOf(key)));
    QVERIFY(!QFileInfo::exists(name));
    QVERIFY(makeSample(name, keyOf('k'), 1));
    QVERIFY(!CipherFile::open(name, Secret::copyOf(key)));
}

void tst_CipherFile::aLogBesideItIsRefused()
{
    const QString name = path(u"logged.marac"_s);
    QVERIFY(makeSample(name, keyOf('k'), 1));
    QVERIFY(writeAll(name + u"-wal"_s, "")); // even an empty one would turn the journal into a log
    const auto db = CipherFile::open(name, keyOf('k'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Tampered);
    QVERIFY(QFile::remove(name + u"-wal"_s));
    QVERIFY(QFile::link(path(u"nowhere"_s), name + u"-wal"_s));
    QVERIFY(!CipherFile::open(name, keyOf('k')));
    QVERIFY(QFile::remove(name + u"-wal"_s));
    QVERIFY(CipherFile::open(name, keyOf('k')));
}

void tst_CipherFile::wrongKeyIsRefused()
{
    QVERIFY(makeSample(path(u"wrong.marac"_s), keyOf('k')));
    const QByteArray before = readAll(path(u"wrong.marac"_s));
    const auto db = CipherFile::open(path(u"wrong.marac"_s), keyOf('w'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Tampered);
    QCOMPARE(readAll(path(u"wrong.marac"_s)), before);
    QVERIFY(CipherFile::open(path(u"wrong.marac"_s), keyOf('k')));
}

void tst_CipherFile::anotherProgramsFileIsRefused()
{
    {
        const auto db = CipherFile::create(path(u"other.db"_s), keyOf('k'));
        QVERIFY(db);
        define(**db, "PRAGMA application_id = 7");
    }
    const auto db = CipherFile::open(path(u"other.db"_s), keyOf('k'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Tampered);
}

void tst_CipherFile::nothingIsReadableFromOutside()
{
    QVERIFY(makeSample(path(u"closed.marac"_s), keyOf('k')));
    const QByteArray bytes = readAll(path(u"closed.marac"_s));
    QVERIFY(bytes.size() >= 20 * 4096);
    QVERIFY(!bytes.startsWith("SQLite"));
    QVERIFY(!bytes.contains(canary().toUtf8()));
    QVERIFY(!bytes.contains("CREATE TABLE"));
    QVERIFY(!bytes.contains(QByteArray(32, char(7)))); // a run out of a blob
    QCOMPARE(QFileInfo(path(u"closed.marac-journal"_s)).size(), 0);
}

void tst_CipherFile::inUseInThisProcessIsRefused()
{
    QVERIFY(makeSample(path(u"twice.marac"_s), keyOf('k')));
    const auto first = CipherFile::open(path(u"twice.marac"_s), keyOf('k'));
    QVERIFY(first);
    const auto second = CipherFile::open(path(u"twice.marac"_s), keyOf('k'));
    QVERIFY(!second);
    QCOMPARE(second.error().kind, Problem::Kind::Unavailable);
    Statement(**first, "UPDATE note SET words = 'still mine' WHERE id = 1").run();
}

void tst_CipherFile::readOnlyIsRefused()
{
    const QString name = path(u"readonly.marac"_s);
    QVERIFY(makeSample(name, keyOf('k'), 1));
    QVERIFY(QFile::setPermissions(name, QFileDevice::ReadOwner));
    if (QFileInfo(name).isWritable())
        QSKIP("this account may write everywhere");
    const auto db = CipherFile::open(name, keyOf('k'));
    QVERIFY(!db);
    QCOMPARE(db.error().kind, Problem::Kind::Unavailable);
}

QTEST_GUILESS_MAIN(tst_CipherFile)
#include "tst_CipherFile.moc"
