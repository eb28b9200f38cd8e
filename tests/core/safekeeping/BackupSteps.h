// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/ConsultBackups.h"
#include "tests/support/TestRegister.h"

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

} // namespace marac::test
