// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/Faults.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>

using namespace marac;

static const QString login = QStringLiteral("a.brown");

/// The program that changes a passphrase, to be killed or failed at any of its calls. The new keyring is made ahead, so
/// that it only has to be saved.
static int saveNewer(const char *registerPath)
{
    const QString path = QFile::decodeName(registerPath);
    const QByteArray bytes = readSmallFile(path + QStringLiteral(".next"), Keyring::largest).value_or(QByteArray());
    const Result<Keyring> newer = Keyring::parse(bytes, cheap::policy());
    if (!newer)
        return 2;
    const Result<> saved = KeyringFiles(path, cheap::policy()).save(*newer);
    std::printf("%s", saved ? "saved" : qPrintable(saved.error().text));
    std::fflush(stdout);
    return saved ? 0 : 1;
}

class TestKeyringFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithTheOldOrTheNewPassphraseAfterEveryFault_data();
    void opensWithTheOldOrTheNewPassphraseAfterEveryFault();

private:
    QByteArray m_old;
    QByteArray m_new;
};

void TestKeyringFaults::initTestCase()
{
    const Keyring::Founded made = cheap::founded();
    m_old = made.keyring.serialise();
    m_new = made.keyring.changePassphrase(login, cheap::passphrase(), cheap::otherPassphrase(), made.key)->serialise();
}

void TestKeyringFaults::opensWithTheOldOrTheNewPassphraseAfterEveryFault_data()
{
    QTest::addColumn<faults::Kind>("kind");
    QTest::newRow("killed") << faults::Kind::Kill;
    QTest::newRow("torn") << faults::Kind::Torn;
    QTest::newRow("full") << faults::Kind::Full;
    QTest::newRow("broken") << faults::Kind::Io;
}

void TestKeyringFaults::opensWithTheOldOrTheNewPassphraseAfterEveryFault()
{
    QFETCH(faults::Kind, kind);
    const bool dies = kind == faults::Kind::Kill || kind == faults::Kind::Torn;
    int points = 0;
    for (int at = 1; at == 1 || at <= points; ++at) {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("case.marac"));
        const KeyringFiles files(path, cheap::policy());
        QVERIFY(writeDurably(KeyringFiles::firstPath(path), m_old));
        QVERIFY(writeDurably(KeyringFiles::secondPath(path), m_old));
        QVERIFY(writeDurably(path + QStringLiteral(".next"), m_new));
        const QStringList arguments{QStringLiteral("--save"), path};
        if (at == 1) {
            points = faults::run(QCoreApplication::applicationFilePath(), arguments, folder.path()).calls;
            QVERIFY2(points >= 10, "the calls were not counted");
            QVERIFY(writeDurably(KeyringFiles::firstPath(path), m_old));
            QVERIFY(writeDurably(KeyringFiles::secondPath(path), m_old));
        }

        const faults::Run run =
            faults::run(QCoreApplication::applicationFilePath(), arguments, folder.path(), kind, at);
        const QByteArray where = QByteArrayLiteral("at call ") + QByteArray::number(at) + ": " + run.output;
        QVERIFY2(run.killed == dies, where.constData());
        const Result<KeyringFiles::Loaded> loaded = files.load();
        QVERIFY2(loaded, where.constData());
        const bool isNew = loaded->keyring.serialise() == m_new;
        QVERIFY2(isNew || loaded->keyring.serialise() == m_old, where.constData());
        QVERIFY2(loaded->keyring.unlock(login, isNew ? cheap::otherPassphrase() : cheap::passphrase()),
                 where.constData());
        if (run.output == "saved")
            QVERIFY2(isNew, where.constData());
        // Both copies are alike, so the second is written first; the other may follow at the next unlocking.
        if (!dies && run.struck.name == QLatin1String("flush")
            && run.struck.path.endsWith(QStringLiteral(".keys2.new")))
            QVERIFY2(run.output != "saved", where.constData());
        if (!dies && run.exitCode != 0)
            QVERIFY2(run.output.size() > 40, where.constData()); // a sentence was said

        QVERIFY(files.repair(loaded->keyring));
        QVERIFY2(!files.load()->needsRepair(), where.constData());
    }
}

int main(int argc, char *argv[])
{
    faults::useMemoryForFiles();
    QCoreApplication application(argc, argv);
    if (argc == 3 && std::strcmp(argv[1], "--save") == 0)
        return saveNewer(argv[2]);
    TestKeyringFaults test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_KeyringFaults.moc"
