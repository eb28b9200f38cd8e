// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/cipher/CipherMemory.h"

#include "core/keys/DatabaseKey.h"
#include "core/platform/WipedHeap.h"
#include "core/store/cipher/CipherFile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <cstring>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace marac;

class TestCipherMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysThatThereIsNoMemory();
    void isWipedOnceAStoreWasOpened();
    void leavesNoTextBehind();
    void staysLockedWhileFilesComeAndGo();
};

/// And not that the library is another. First of all: memory that was given before would do.
void TestCipherMemory::saysThatThereIsNoMemory()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("a sanitizer can't do without more memory");
#endif
    const pid_t cramped = ::fork();
    if (cramped == 0) {
        const rlimit none{0, 0};
        ::_exit(::setrlimit(RLIMIT_AS, &none) == 0 && useWipedMemory() == SQLITE_NOMEM ? 0 : 1);
    }
    int status = -1;
    QCOMPARE(::waitpid(cramped, &status, 0), cramped);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

void TestCipherMemory::isWipedOnceAStoreWasOpened()
{
    QVERIFY(CipherFile::inMemory());
    QCOMPARE(useWipedMemory(), SQLITE_OK);
    void *block = sqlite3_malloc(500);
    QVERIFY(block);
    QVERIFY(WipedHeap::holds(block));
    sqlite3_free(block);
}

void TestCipherMemory::leavesNoTextBehind()
{
    QCOMPARE(useWipedMemory(), SQLITE_OK);
    char *text = sqlite3_mprintf("%s lives at %s", "somebody", "a protected address");
    const std::size_t length = std::strlen(text);
    sqlite3_free(text);
    for (std::size_t i = sizeof(void *); i < length; ++i)
        QCOMPARE(text[i], '\0');
}

/// Kilobytes that this process has locked.
static qint64 locked()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray said = status.readAll();
    const qsizetype at = said.indexOf("VmLck:");
    return said.mid(at + 6, said.indexOf("kB", at) - at - 6).simplified().toLongLong();
}

/// SQLCipher unlocks whole pages with the blocks that held a key.
void TestCipherMemory::staysLockedWhileFilesComeAndGo()
{
    const QTemporaryDir folder;
    const DatabaseKey key = DatabaseKey::generate();
    const auto made = CipherFile::create(folder.filePath(QStringLiteral("first.marac")), key.sqlcipherKey());
    QVERIFY(made);
    const qint64 whileOpen = locked();
    QVERIFY(whileOpen >= 1024);
    WipedHeap::lockAgain();
    QCOMPARE(locked(), whileOpen);
    QVERIFY(CipherFile::create(folder.filePath(QStringLiteral("second.marac")), key.sqlcipherKey()));
    const qint64 afterAnother = locked();
    WipedHeap::lockAgain();
    QCOMPARE(locked(), afterAnother);
}

QTEST_APPLESS_MAIN(TestCipherMemory)
#include "tst_CipherMemory.moc"
