// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackUp.h"
#include "tests/support/TestRegister.h"

#include <QDir>
#include <QFile>
#include <QTest>

namespace marac::test {

/// The partnership's two folders for backups; empty as in the settings.
inline void keepFolders(Register &reg, const QString &first, const QString &second)
{
    Settings settings = reg.settings();
    settings.backupFolder = first;
    settings.secondBackupFolder = second;
    const Result<> saved = saveSettings(reg, settings);
    QVERIFY2(saved, saved ? "" : qPrintable(saved.error().text));
}

/// A problem stops the program with its words.
inline Backups seen(Register &reg, BackupLook look = BackupLook::Whole)
{
    const Result<Backups> backups = consultBackups(reg, look);
    if (!backups)
        qFatal("consultBackups: %s", qPrintable(backups.error().text));
    return *backups;
}

/// A change that a backup brings back.
inline void saveCapacity(Register &reg, int capacity)
{
    Settings settings = reg.settings();
    settings.meetingCapacity = capacity;
    QVERIFY(saveSettings(reg, settings));
}

/// Beside the register, made when it is not there.
inline QString backupFolder(const TestRegister &t)
{
    const QString folder = t.folder() + QStringLiteral("/backups");
    QDir().mkpath(folder);
    return folder;
}

/// A backup there; a problem stops the program with its words.
inline BackedUp made(TestRegister &t)
{
    Result<BackedUp> backup = backUp(*t, backupFolder(t));
    if (!backup)
        qFatal("backUp: %s", qPrintable(backup.error().text));
    return *backup;
}

inline void flipByte(const QString &path, qint64 at)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(file.seek(at));
    char byte = 0;
    QVERIFY(file.getChar(&byte));
    QVERIFY(file.seek(at));
    QVERIFY(file.putChar(char(byte ^ 1)));
}

} // namespace marac::test
