// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/FreedMemory.h"
#include "core/platform/Hardening.h"
#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/uio.h>
#include <unistd.h>
#include <vector>

using namespace marac;

/// What the hardened process says of itself; run apart, since hardening can't be taken back.
static int hardened(const char *folder)
{
    hardenProcess();
    rlimit core;
    getrlimit(RLIMIT_CORE, &core);
    QFile made(QFile::decodeName(folder) + QStringLiteral("/made"));
    if (!made.open(QIODevice::WriteOnly))
        return 1;
    std::printf("core %lu %lu dumpable %d mode %x", static_cast<unsigned long>(core.rlim_cur),
                static_cast<unsigned long>(core.rlim_max), prctl(PR_GET_DUMPABLE), int(made.permissions()) & 0xFF);
    return 0;
}

/// A disk that takes only 1,000 more bytes of a file.
static int cramped(const char *folder)
{
    hardenProcess();
    const rlimit thousand{1000, 1000};
    setrlimit(RLIMIT_FSIZE, &thousand);
    const Result<> written = writeDurably(QFile::decodeName(folder) + QStringLiteral("/kept"), QByteArray(5000, 'n'));
    std::printf("%s", written ? "written" : qPrintable(written.error().text));
    return 0;
}

/// Up to that many bytes of this process, read as a stranger would; fewer, or none, where nothing is mapped.
static std::vector<char> seenAt(std::uintptr_t place, std::size_t bytes)
{
    std::vector<char> seen(bytes);
    const iovec into{seen.data(), bytes};
    iovec from{};
    std::memcpy(&from.iov_base, &place, sizeof place);
    from.iov_len = bytes;
    const ssize_t read = process_vm_readv(getpid(), &into, 1, &from, 1, 0);
    seen.resize(read > 0 ? std::size_t(read) : 0);
    return seen;
}

/// Small blocks that were freed, and how much of them is left: read as a stranger would, from the process's memory.
static int freed(bool wipes)
{
    hardenProcess();
    constexpr std::size_t size = 200;
    std::array<char *, 7> blocks{};
    for (char *&block : blocks) {
        block = static_cast<char *>(std::malloc(size));
        std::memset(block, 'n', size);
    }
    std::array<std::uintptr_t, 7> places{};
    std::transform(blocks.begin(), blocks.end(), places.begin(), [](char *block) { return std::uintptr_t(block); });
    for (char *block : blocks)
        std::free(block);
    if (wipes)
        wipeFreedMemory();
    const auto left = [&places] {
        std::size_t found = 0;
        for (const std::uintptr_t place : places) {
            const std::vector<char> seen = seenAt(place, size);
            found += std::size_t(std::count(seen.begin(), seen.end(), 'n'));
        }
        return found;
    };
    std::printf("left %d", left() > places.size() * size / 2 ? 1 : 0);
    return 0;
}

/// A large block, once a larger one was freed: whether anything is left of it in the process.
static int givenBack()
{
    hardenProcess();
    constexpr std::size_t larger = 20'000'000;
    constexpr std::size_t large = 1'000'000;
    const auto useFor = [](std::size_t bytes) {
        auto *block = static_cast<char *>(std::malloc(bytes));
        std::memset(block, 'n', bytes);
        const auto place = std::uintptr_t(block);
        std::printf("%s", seenAt(place, 1) == std::vector<char>{'n'} ? "seen " : "unseen ");
        std::free(block);
        return place;
    };
    useFor(larger);
    const std::uintptr_t place = useFor(large);
    std::printf("%s", seenAt(place, 1).empty() ? "gone" : "kept");
    return 0;
}

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoDumpsAndNoOpenFiles();
    void outlivesAFullDisk();
    void leavesNothingInFreedMemory_data();
    void leavesNothingInFreedMemory();
    void givesLargeBlocksBack();
    void beginsAnewOnce();

private:
    QByteArray sayingOf(const QString &what, const QString &folder);
};

QByteArray TestHardening::sayingOf(const QString &what, const QString &folder)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("GLIBC_TUNABLES"));
    process.setProcessEnvironment(environment);
    process.start(QCoreApplication::applicationFilePath(), {what, folder});
    process.waitForFinished();
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                                   : QByteArray("it failed");
}

void TestHardening::leavesNoDumpsAndNoOpenFiles()
{
    QTemporaryDir folder;
    QCOMPARE(sayingOf(QStringLiteral("--hardened"), folder.path()), QByteArray("core 0 0 dumpable 0 mode 0"));
}

void TestHardening::outlivesAFullDisk()
{
    QTemporaryDir folder;
    const QString kept = folder.filePath(QStringLiteral("kept"));
    QVERIFY(writeDurably(kept, QByteArrayLiteral("old")));
    const QByteArray said = sayingOf(QStringLiteral("--cramped"), folder.path());
    QVERIFY2(said.contains("full") && said.contains("Nothing was changed"), said.constData());
    QCOMPARE(readSmallFile(kept, 100).value_or(QByteArray()), QByteArrayLiteral("old"));
    QVERIFY(!QFile::exists(kept + QStringLiteral(".new")));
}

void TestHardening::leavesNothingInFreedMemory_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("kept as they were") << QStringLiteral("--freed") << QByteArray("left 1");
    QTest::newRow("kept and wiped") << QStringLiteral("--wiped") << QByteArray("left 0");
    QTest::newRow("not kept") << QStringLiteral("--anew") << QByteArray("left 0");
}

void TestHardening::leavesNothingInFreedMemory()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, left);
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer has an allocator of its own");
#endif
    const QTemporaryDir folder;
    QCOMPARE(sayingOf(how, folder.path()), left);
}

void TestHardening::givesLargeBlocksBack()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer has an allocator of its own");
#endif
    const QTemporaryDir folder;
    QCOMPARE(sayingOf(QStringLiteral("--given-back"), folder.path()), QByteArray("seen seen gone"));
}

/// Where the library does not listen, as in a program with more rights than who started it, nothing shows that it has begun anew
/// but its own number, which it keeps.
void TestHardening::beginsAnewOnce()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the sanitizer has an allocator of its own");
#endif
    const QTemporaryDir folder;
    QProcess shell;
    shell.start(QStringLiteral("sh"),
                {QStringLiteral("-c"),
                 QStringLiteral("unset GLIBC_TUNABLES; MARAC_BEGUN_ANEW=$$ exec \"$0\" --anew \"$1\""),
                 QCoreApplication::applicationFilePath(), folder.path()});
    QVERIFY(shell.waitForFinished());
    QCOMPARE(shell.readAllStandardOutput(), QByteArray("left 1")); // as it was begun
}

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--anew") == 0)
        beginWithoutKeptBlocks(argv);
    if (argc == 3 && (std::strcmp(argv[1], "--freed") == 0 || std::strcmp(argv[1], "--anew") == 0))
        return freed(false);
    if (argc == 3 && std::strcmp(argv[1], "--wiped") == 0)
        return freed(true);
    if (argc == 3 && std::strcmp(argv[1], "--given-back") == 0)
        return givenBack();
    if (argc == 3 && std::strcmp(argv[1], "--hardened") == 0)
        return hardened(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "--cramped") == 0)
        return cramped(argv[2]);
    QCoreApplication application(argc, argv);
    TestHardening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Hardening.moc"
