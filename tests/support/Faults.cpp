// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Faults.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace marac::faults {

QString nameOf(Kind kind)
{
    switch (kind) {
    case Kind::None:
        return QStringLiteral("none");
    case Kind::Kill:
        return QStringLiteral("kill");
    case Kind::Torn:
        return QStringLiteral("torn");
    case Kind::Full:
        return QStringLiteral("full");
    case Kind::Io:
        return QStringLiteral("io");
    case Kind::Unflushed:
        return QStringLiteral("unflushed");
    case Kind::Short:
        return QStringLiteral("short");
    case Kind::Interrupted:
        return QStringLiteral("interrupted");
    case Kind::Unread:
        return QStringLiteral("unread");
    case Kind::Filled:
        return QStringLiteral("filled");
    case Kind::Dead:
        return QStringLiteral("dead");
    case Kind::Unreadable:
        return QStringLiteral("unreadable");
    case Kind::BadPage:
        return QStringLiteral("badpage");
    }
    return {};
}

/// `log`: where the calls are told one by one; empty: nowhere.
/// Milliseconds; a drill of days with a backup each takes some seconds, and other tests may have the cores.
static constexpr int longestRun = 300'000;

static Run runTelling(const QString &log, const QString &program, const QStringList &arguments, const QString &word,
                      Kind kind, int at)
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("count"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(MARAC_FAULT_SHIM));
    environment.insert(QStringLiteral("MARAC_FAULT_PATH"), word);
    environment.insert(QStringLiteral("MARAC_FAULT_KIND"), nameOf(kind));
    environment.insert(QStringLiteral("MARAC_FAULT_AT"), QString::number(at));
    environment.insert(QStringLiteral("MARAC_FAULT_REPORT"), report);
    if (!log.isEmpty())
        environment.insert(QStringLiteral("MARAC_FAULT_LOG"), log);
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("verify_asan_link_order=0"));
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("The program under a fault did not start");
    const bool hung = !process.waitForFinished(longestRun) && process.state() != QProcess::NotRunning;
    if (hung) {
        process.kill();
        process.waitForFinished();
    }
    QFile count(report);
    const bool counted = count.open(QIODevice::ReadOnly);
    return {!hung && process.exitStatus() == QProcess::CrashExit,
            hung,
            hung ? -1 : process.exitCode(),
            process.readAllStandardOutput(),
            counted ? count.readAll().toInt() : 0,
            {}};
}

/// What was told there; none when nothing was.
static QList<Call> callsIn(const QString &path)
{
    QFile log(path);
    QList<Call> calls;
    if (!log.open(QIODevice::ReadOnly))
        return calls;
    const QStringList lines = QString::fromUtf8(log.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QStringList parts = line.split(u'\t');
        calls.append(Call{parts.value(0), parts.value(1), parts.value(2), parts.value(3).toLongLong()});
    }
    return calls;
}

Run run(const QString &program, const QStringList &arguments, const QString &word, Kind kind, int at)
{
    if (at < 1)
        return runTelling({}, program, arguments, word, kind, at);
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("struck"));
    Run ended = runTelling(log, program, arguments, word, kind, at);
    ended.struck = callsIn(log).value(0);
    return ended;
}

bool hasStruck()
{
    const QString log = qEnvironmentVariable("MARAC_FAULT_LOG");
    return !log.isEmpty() && QFile::exists(log);
}

QList<Call> callsOf(const QString &program, const QStringList &arguments, const QString &word)
{
    const QTemporaryDir folder;
    const QString log = folder.filePath(QStringLiteral("calls"));
    if (runTelling(log, program, arguments, word, Kind::None, 0).hung)
        qFatal("The program without a fault did not end");
    return callsIn(log);
}

void useMemoryForFiles()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace marac::faults
