// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Faults.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

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

/// Milliseconds; a drill of days with a backup each takes some seconds, and other tests may have the cores.
static constexpr int longestRun = 300'000;

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
        calls.append(Call{parts.value(0), parts.value(1), parts.value(2), parts.value(3).toLongLong(),
                          parts.value(4) == QLatin1String("struck")});
    }
    return calls;
}

static Call struckOf(const QList<Call> &calls)
{
    const auto struck = std::find_if(calls.begin(), calls.end(), [](const Call &call) { return call.isStruck; });
    return struck != calls.end() ? *struck : Call();
}

Run run(const QString &program, const QStringList &arguments, const QString &word, Kind kind, int at)
{
    const QTemporaryDir folder;
    const QString report = folder.filePath(QStringLiteral("count"));
    const QString log = folder.filePath(QStringLiteral("calls"));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LD_PRELOAD"), QStringLiteral(MARAC_FAULT_SHIM));
    environment.insert(QStringLiteral("MARAC_FAULT_PATH"), word);
    environment.insert(QStringLiteral("MARAC_FAULT_KIND"), nameOf(kind));
    environment.insert(QStringLiteral("MARAC_FAULT_AT"), QString::number(at));
    environment.insert(QStringLiteral("MARAC_FAULT_REPORT"), report);
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
    const QList<Call> made = callsIn(log);
    return {!hung && process.exitStatus() == QProcess::CrashExit,
            hung,
            hung ? -1 : process.exitCode(),
            process.readAllStandardOutput(),
            counted ? count.readAll().toInt() : 0,
            struckOf(made),
            made};
}

/// In a program that run() started.
static QList<Call> ownCalls()
{
    return callsIn(qEnvironmentVariable("MARAC_FAULT_LOG"));
}

bool hasStruck()
{
    return !struckOf(ownCalls()).name.isEmpty();
}

int callsSoFar()
{
    return int(ownCalls().size());
}

QList<Call> callsOf(const QString &program, const QStringList &arguments, const QString &word)
{
    const Run whole = run(program, arguments, word);
    if (whole.hung)
        qFatal("The program without a fault did not end");
    return whole.made;
}

void useMemoryForFiles()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    if (memory.isDir() && memory.isWritable())
        qputenv("TMPDIR", "/dev/shm");
}

} // namespace marac::faults
