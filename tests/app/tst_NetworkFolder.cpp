// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/RecoveryWords.h"
#include "core/platform/RemoteFileSystem.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RecoverAccess.h"
#include "core/safekeeping/restoring/Restore.h"
#include "core/schema/FoundRegister.h"
#include "tests/app/CliProcess.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A register on a network drive (threat T8, fault 59): every way in refuses, says why and what to do, and writes nothing.
/// Runs under support/RemoteShim.cpp.
class TestNetworkFolder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void opensNothing_data();
    void opensNothing();
    void makesNothing();
    void restoresNothing();
    void recoversNothing();
    void aPolicyMayAllowIt();
    void theCommandLineRefusesToo_data();
    void theCommandLineRefusesToo();

private:
    RegisterPlace onTheDrive(const QString &name) const
    {
        RegisterPlace place = m_register->place();
        place.path = m_drive.filePath(name);
        place.allowRemote = false;
        return place;
    }
    QString words() const { return recovery::toWords(m_register->recovery()).join(u' '); }
    template <class T>
    void refused(const Result<T> &outcome)
    {
        QVERIFY(!outcome);
        QCOMPARE(outcome.error().kind, Problem::Kind::Unavailable);
        saysWhat(outcome.error().text);
    }
    static void saysWhat(const QString &text)
    {
        QVERIFY2(text.contains(u"network drive"_s) && text.contains(u"own disk"_s), qPrintable(text));
    }

    std::unique_ptr<test::TestRegister> m_register;
    QTemporaryDir m_folder;
    QDir m_drive;
    QStringList m_there; ///< on the drive from the start
    QString m_backup;
};

void TestNetworkFolder::initTestCase()
{
    qputenv("MARAC_TEST_FILE_SYSTEM", "FE534D42");
    m_register = std::make_unique<test::TestRegister>();
    const QString backups = m_register->folder() + u"/backups"_s;
    QVERIFY(QDir().mkdir(backups));
    m_backup = backUp(m_register->reg(), backups)->path;
    m_register->close();
    QVERIFY(QDir(m_folder.path()).mkdir(u"network-drive"_s));
    m_drive.setPath(m_folder.filePath(u"network-drive"_s));
    const QDir from(m_register->folder());
    const QStringList files = from.entryList(QDir::Files);
    for (const QString &name : files)
        QVERIFY(QFile::copy(from.filePath(name), m_drive.filePath(name)));
    m_there = m_drive.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    QVERIFY2(isRemote(m_drive.path()), "run by ctest, which puts the shim before the system's library");
    QVERIFY(!isRemote(m_register->folder()));
}

void TestNetworkFolder::cleanup()
{
    QCOMPARE(m_drive.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), m_there);
    qputenv("MARAC_TEST_FILE_SYSTEM", "FE534D42");
}

void TestNetworkFolder::opensNothing_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::newRow("nfs") << QByteArray("6969");
    QTest::newRow("cifs") << QByteArray("FF534D42");
    QTest::newRow("fuse") << QByteArray("65735546");
    QTest::newRow("virtualbox") << QByteArray("786F4256");
    QTest::newRow("vmware") << QByteArray("BACBACBC");
    QTest::newRow("parallels") << QByteArray("7C7C6673");
}

void TestNetworkFolder::opensNothing()
{
    QFETCH(QByteArray, number);
    qputenv("MARAC_TEST_FILE_SYSTEM", number);
    const QString login = u"administrator"_s;
    refused(Register::open(onTheDrive(u"sefton.marac"_s), login, test::passphraseFor(login)));
}

void TestNetworkFolder::makesNothing()
{
    const QString login = u"administrator"_s;
    refused(
        foundRegister({onTheDrive(u"new.marac"_s), u"Sefton"_s, login, u"Alex Morgan"_s, test::passphraseFor(login)}));
}

void TestNetworkFolder::restoresNothing()
{
    const QString login = u"administrator"_s;
    refused(
        restore({onTheDrive(u"again.marac"_s), m_backup, login, test::passphraseFor(login), u"The disk failed"_s, {}}));
}

void TestNetworkFolder::recoversNothing()
{
    refused(recoverAccess(onTheDrive(u"sefton.marac"_s), words(), u"administrator"_s,
                          test::typed(u"walnut ferry compass thimble"_s)));
}

void TestNetworkFolder::aPolicyMayAllowIt()
{
    RegisterPlace place = onTheDrive(u"sefton.marac"_s);
    place.allowRemote = true;
    const QString login = u"administrator"_s;
    const auto opened = Register::open(place, login, test::passphraseFor(login));
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text));
}

void TestNetworkFolder::theCommandLineRefusesToo_data()
{
    QTest::addColumn<QStringList>("command");
    const QString there = u"DRIVE/sefton.marac"_s;
    const QStringList key{u"--login"_s, u"administrator"_s, u"--passphrase-file"_s, u"PASSPHRASE"_s};
    QTest::newRow("create") << QStringList{u"create"_s, u"DRIVE/new.marac"_s} + key;
    QTest::newRow("open") << QStringList{u"list"_s, u"agencies"_s, u"--register"_s, there} + key;
    QTest::newRow("restore") << QStringList{u"restore"_s, u"BACKUP"_s, u"DRIVE/again.marac"_s, u"--reason"_s,
                                            u"The disk failed"_s}
            + key;
    QTest::newRow("recover") << QStringList{
        u"recover"_s,      there,     u"--login"_s, u"administrator"_s, u"--new-passphrase-file"_s, u"PASSPHRASE"_s,
        u"--words-file"_s, u"WORDS"_s};
}

void TestNetworkFolder::theCommandLineRefusesToo()
{
    QFETCH(QStringList, command);
    const auto file = [this](const QString &name, const QString &text) {
        QFile out(m_folder.filePath(name));
        return out.open(QIODevice::WriteOnly) && out.write(text.toUtf8()) > 0 ? out.fileName() : QString();
    };
    const QString passphrase = file(u"passphrase"_s, u"walnut ferry compass thimble"_s);
    command.replaceInStrings(u"DRIVE"_s, m_drive.path());
    command.replaceInStrings(u"BACKUP"_s, m_backup);
    command.replaceInStrings(u"PASSPHRASE"_s, passphrase);
    command.replaceInStrings(u"WORDS"_s, file(u"words"_s, words()));
    const test::CliAnswer answer = test::runCli(command);
    QCOMPARE(answer.exitCode, 2);
    QVERIFY(answer.out.isEmpty());
    saysWhat(QString::fromUtf8(answer.err));
}

QTEST_GUILESS_MAIN(TestNetworkFolder)
#include "tst_NetworkFolder.moc"
