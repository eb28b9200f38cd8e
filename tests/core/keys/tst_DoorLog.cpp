// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/DoorLog.h"
#include "core/platform/PrivateFile.h"
#include "tests/support/CheapKeys.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <future>

using namespace marac;

class TestDoorLog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keepsWhatHappenedAtTheDoor();
    void tellsNothingToThoseOutside();
    void keepsReadingUntilItIsEmptied();
    void losesNothingWhenManyAppendAtOnce();
    void keepsTheNewestOnly();
    void outlivesDamage();
    void cutsLongWordsAtACharacter();
    void opensOnlyUnderItsDatabaseKey();
    void harmsNobodyWhenItCannotWrite();

private:
    DoorLog log() const { return DoorLog(m_register); }
    void append(const QString &login, int minute = 0) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_register;
    Keyring::Founded m_made = cheap::founded();
};

static const QDateTime morning(QDate(2026, 7, 14), QTime(8, 0), Qt::UTC);

void TestDoorLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_register = m_folder->filePath(QStringLiteral("case.marac"));
}

void TestDoorLog::append(const QString &login, int minute) const
{
    log().append(m_made.keyring.doorPublicKey(), {morning.addSecs(60 * minute), login, QStringLiteral("MARAC-PC-3")});
}

void TestDoorLog::keepsWhatHappenedAtTheDoor()
{
    append(QStringLiteral("a.brown"), 0);
    append(QStringLiteral("zo\u00EB"), 1);
    append(QString(), 2);
    const DoorLog::Read read = log().read(m_made.key);
    QCOMPARE(read.unreadable, 0);
    QCOMPARE(read.entries.size(), 3);
    QCOMPARE(read.entries.at(0).login, QStringLiteral("a.brown"));
    QCOMPARE(read.entries.at(0).computer, QStringLiteral("MARAC-PC-3"));
    QCOMPARE(read.entries.at(1).login, QStringLiteral("zo\u00EB"));
    QCOMPARE(read.entries.at(1).at, morning.addSecs(60));
    QCOMPARE(read.entries.at(2).login, QString());
}

void TestDoorLog::tellsNothingToThoseOutside()
{
    append(QStringLiteral("my passphrase in the wrong box"));
    const QByteArray once = readSmallFile(DoorLog::path(m_register), 100000).value_or(QByteArray());
    QVERIFY(!once.isEmpty());
    QVERIFY(!once.contains("passphrase"));
    QVERIFY(!once.contains("MARAC-PC"));
    append(QStringLiteral("x"));
    QCOMPARE(fileSize(DoorLog::path(m_register)).value_or(0), 2 * once.size());
    QVERIFY(!(QFile::permissions(DoorLog::path(m_register)) & (QFile::ReadGroup | QFile::ReadOther)));
}

void TestDoorLog::keepsReadingUntilItIsEmptied()
{
    append(QStringLiteral("a.brown"));
    QCOMPARE(log().read(m_made.key).entries.size(), 1);
    QCOMPARE(log().read(m_made.key).entries.size(), 1);
    const DoorLog::Read read = log().read(m_made.key);
    append(QStringLiteral("b.green")); // while the first is being recorded
    log().forget(read);
    QCOMPARE(log().read(m_made.key).entries.size(), 1);
    QCOMPARE(log().read(m_made.key).entries.constFirst().login, QStringLiteral("b.green"));
    log().forget(read); // of another time: takes nothing
    QCOMPARE(log().read(m_made.key).entries.size(), 1);
    log().forget(log().read(m_made.key));
    QVERIFY(QDir(m_folder->path()).isEmpty());
}

void TestDoorLog::losesNothingWhenManyAppendAtOnce()
{
    std::vector<std::future<void>> tries;
    for (int i = 0; i < 8; ++i)
        tries.push_back(std::async(std::launch::async, [this, i] { append(QString::number(i)); }));
    for (std::future<void> &one : tries)
        one.wait();
    QCOMPARE(log().read(m_made.key).entries.size(), 8);
}

void TestDoorLog::keepsTheNewestOnly()
{
    for (int i = 0; i < DoorLog::most + 5; ++i)
        append(QString::number(i));
    const DoorLog::Read read = log().read(m_made.key);
    QCOMPARE(read.entries.size(), DoorLog::most);
    QCOMPARE(read.entries.constFirst().login, QStringLiteral("5"));
    QCOMPARE(read.entries.constLast().login, QString::number(DoorLog::most + 4));
}

void TestDoorLog::outlivesDamage()
{
    for (int i = 0; i < 3; ++i)
        append(QString::number(i));
    QByteArray bytes = readSmallFile(DoorLog::path(m_register), 100000).value_or(QByteArray());
    const qsizetype record = bytes.size() / 3;
    bytes[record + 100] = char(bytes.at(record + 100) ^ 1);
    QVERIFY(writeDurably(DoorLog::path(m_register), bytes + QByteArrayLiteral("cut short")));
    DoorLog::Read read = log().read(m_made.key);
    QCOMPARE(read.entries.size(), 2);
    QCOMPARE(read.unreadable, 2);
    append(QStringLiteral("3"));
    read = log().read(m_made.key);
    QCOMPARE(read.entries.size(), 3);
    QCOMPARE(read.entries.constLast().login, QStringLiteral("3"));
}

void TestDoorLog::cutsLongWordsAtACharacter()
{
    append(QString::fromUtf8("\xF0\x9F\xA6\x94").repeated(300));
    append(QString(100000, QChar(0x6F22)));
    const DoorLog::Read read = log().read(m_made.key);
    QCOMPARE(read.entries.size(), 2);
    for (const DoorEntry &entry : read.entries) {
        QVERIFY(entry.login.size() > 20);
        QVERIFY(!entry.login.contains(QChar(QChar::ReplacementCharacter)));
        QCOMPARE(entry.computer, QStringLiteral("MARAC-PC-3"));
    }
}

void TestDoorLog::opensOnlyUnderItsDatabaseKey()
{
    append(QStringLiteral("a.brown"));
    const DoorLog::Read read = log().read(DatabaseKey::generate());
    QCOMPARE(read.entries.size(), 0);
    QCOMPARE(read.unreadable, 1);
    QCOMPARE(DoorLog::doorPublicKey(m_made.key), m_made.keyring.doorPublicKey());
}

void TestDoorLog::harmsNobodyWhenItCannotWrite()
{
    const DoorLog nowhere(m_folder->filePath(QStringLiteral("no/folder/case.marac")));
    nowhere.append(m_made.keyring.doorPublicKey(), {morning, QStringLiteral("a.brown"), QString()});
    nowhere.append({}, {morning, QStringLiteral("a.brown"), QString()});
    QCOMPARE(nowhere.read(m_made.key).entries.size(), 0);
    nowhere.forget(nowhere.read(m_made.key));
}

QTEST_GUILESS_MAIN(TestDoorLog)
#include "tst_DoorLog.moc"
