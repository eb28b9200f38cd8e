// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/platform/Hardening.h"
#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <sys/prctl.h>
#include <sys/resource.h>

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

class TestHardening : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesNoDumpsAndNoOpenFiles();
    void outlivesAFullDisk();

private:
    QByteArray sayingOf(const QString &what, const QString &folder);
};

QByteArray TestHardening::sayingOf(const QString &what, const QString &folder)
{
    QProcess process;
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

int main(int argc, char *argv[])
{
    if (argc == 3 && std::strcmp(argv[1], "--hardened") == 0)
        return hardened(argv[2]);
    if (argc == 3 && std::strcmp(argv[1], "--cramped") == 0)
        return cramped(argv[2]);
    QCoreApplication application(argc, argv);
    TestHardening test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_Hardening.moc"
