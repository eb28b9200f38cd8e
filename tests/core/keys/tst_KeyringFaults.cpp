// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keys/keyring/KeyringFiles.h"
#include "core/platform/PrivateFile.h"
#include "tests/support/CheapKeys.h"
#include "tests/support/Faults.h"
#include "tests/support/ToldSuccess.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <optional>

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
    const int calls = faults::callsSoFar();
    if (saved)
        std::printf("saved %d", calls);
    else
        std::printf("%s", qPrintable(saved.error().text));
    std::fflush(stdout);
    return saved ? 0 : 1;
}

/// How many calls there had been when it was told as saved; nothing where it was not.
static std::optional<int> savedAfter(const QByteArray &output)
{
    return output.startsWith("saved ") ? std::optional(output.mid(6).toInt()) : std::nullopt;
}

class TestKeyringFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void opensWithTheOldOrTheNewPassphraseAfterEveryFault_data();
    void opensWithTheOldOrTheNewPassphraseAfterEveryFault();
    void toldInSpiteOfFailedFlushesIsSeen();

private:
    void layOut(const QString &path) const;

    QByteArray m_old;
    QByteArray m_new;
};

void TestKeyringFaults::initTestCase()
{
    const Keyring::Founded made = cheap::founded();
    m_old = made.keyring.serialise();
    m_new = made.keyring.changePassphrase(login, cheap::passphrase(), cheap::otherPassphrase(), made.key)->serialise();
}

void TestKeyringFaults::layOut(const QString &path) const
{
    QVERIFY(writeDurably(KeyringFiles::firstPath(path), m_old));
    QVERIFY(writeDurably(KeyringFiles::secondPath(path), m_old));
    QVERIFY(writeDurably(path + QStringLiteral(".next"), m_new));
}

/// What the next test judges by: the run of a save is told as a lie where the flushes of both key files, or of their folder, failed.
void TestKeyringFaults::toldInSpiteOfFailedFlushesIsSeen()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("case.marac"));
    layOut(path);
    const faults::Run whole =
        faults::run(QCoreApplication::applicationFilePath(), {QStringLiteral("--save"), path}, folder.path());
    const faults::Told told{0, savedAfter(whole.output).value_or(0)};
    QCOMPARE(faults::leftToLuck(folder.path(), whole.made, told), QStringList());
    const QStringList keyFiles{QStringLiteral("/case.marac.keys"), QStringLiteral("/case.marac.keys2")};
    for (const QString &lost : {QStringLiteral(".new"), folder.path()})
        QCOMPARE(faults::leftToLuck(folder.path(), faults::asIfNobodyLooked(whole.made, lost), told), keyFiles);
}

void TestKeyringFaults::opensWithTheOldOrTheNewPassphraseAfterEveryFault_data()
{
    QTest::addColumn<faults::Kind>("kind");
    QTest::newRow("killed") << faults::Kind::Kill;
    QTest::newRow("torn") << faults::Kind::Torn;
    QTest::newRow("full") << faults::Kind::Full;
    QTest::newRow("broken") << faults::Kind::Io;
    QTest::newRow("broken from then on") << faults::Kind::Dead;
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
        layOut(path);
        const QStringList arguments{QStringLiteral("--save"), path};
        if (at == 1) {
            points = faults::run(QCoreApplication::applicationFilePath(), arguments, folder.path()).calls;
            QVERIFY2(points >= 10, "the calls were not counted");
            layOut(path);
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
        if (const std::optional<int> saved = savedAfter(run.output)) {
            QVERIFY2(isNew, where.constData());
            const QStringList left =
                faults::losesFlushes(kind) ? faults::leftToLuck(folder.path(), run.made, {0, *saved}) : QStringList();
            QVERIFY2(left.isEmpty(), (where + ", left to luck: " + left.join(u' ').toUtf8()).constData());
        }
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
