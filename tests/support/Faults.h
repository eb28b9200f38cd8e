// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QProcess>
#include <QStringList>

namespace marac::faults {

/// What goes wrong at one of the calls that change a file: creating open, write, pwrite, sendfile, fsync, fdatasync, ftruncate,
/// unlink, unlinkat, rename, mkdir, rmdir.
enum class Kind {
    None, ///< nothing: the calls are counted only
    Kill, ///< the process dies before the call
    Torn, ///< half of a write reaches the file, then the process dies; other calls as Kill
    Full, ///< the call fails as on a full disk (a write: nothing written)
    Io,   ///< the call fails as on a broken disk
    /// Renames alone are counted: the call does what it should, and the flush that follows it fails as on a broken disk.
    Unflushed,
    Short,       ///< writes alone are counted: half of the bytes are taken, and the call says so
    Interrupted, ///< the call fails as when a signal cuts in
    Unread,      ///< reads alone are counted: the call fails as on a broken disk
    Filled,      ///< from that call on no file is made and nothing is written, as on a disk that stays full
    Dead,        ///< that call and every later one fails as on a broken disk
    // A part of the disk that has gone bad under one file, whose path ends with the word:
    Unreadable, ///< from the `at`-th read on every one fails
    BadPage     ///< every read fails that touches the `at`-th page of 4,096 bytes, and none beside it
};

/// "kill", "torn", "full" …: to say which it was.
QString nameOf(Kind kind);

/// One call that changed a file, in its order.
struct Call
{
    /// "create", "write", "flush", "truncate", "remove" (also of a folder), "rename", "folder" (one made); "read" where reads
    /// are counted.
    QString name;
    QString path;
    QString from;          ///< of a rename: the name before
    qint64 bytes = 0;      ///< of a write
    bool isStruck = false; ///< the call that goes wrong, or one after it where the fault lasts
};

/// How a program ended that ran under a fault.
struct Run
{
    bool killed = false;
    bool hung = false;     ///< it had not ended after a minute and was ended: neither killed by the fault nor done
    int exitCode = 0;      ///< -1 where it hung
    QByteArray output;     ///< what it had written to its standard output by then
    int calls = 0;         ///< that touched paths with the word in them
    Call struck = {};      ///< the call that went wrong, the first where the fault lasts; nameless when it never came
    QList<Call> made = {}; ///< all of them, one by one
};

/// Runs `program` with `arguments`; the `at`-th call (from 1) on a path with `word` in it goes wrong. For tests that fork
/// themselves: a test can't be killed and report it.
Run run(const QString &program, const QStringList &arguments, const QString &word, Kind kind = Kind::None, int at = 0);

/// Asked in a program that run() started: whether the call that goes wrong has come by now.
bool hasStruck();
/// Likewise: how many calls there were by now.
int callsSoFar();

/// Runs `program` without a fault and tells which calls touched paths with `word` in them. Paths hold no tabulator.
QList<Call> callsOf(const QString &program, const QStringList &arguments, const QString &word);

/// Makes temporary folders in memory, where the system has such a place: hundreds of runs then cost no disk time. What a
/// disk that keeps nothing of unflushed writes would leave is another question than these tests ask.
void useMemoryForFiles();

} // namespace marac::faults
