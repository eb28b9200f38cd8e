// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/BackupFolders.h"

#include <QDir>
#include <QFileInfo>

namespace marac {

QString BackupFolders::roleOf(const QString &folder) const
{
    const QString clean = QDir::cleanPath(folder);
    if (clean == first)
        return QStringLiteral("first_folder");
    return clean == second ? QStringLiteral("second_folder") : QStringLiteral("elsewhere");
}

BackupFolders backupFolders(const QString &registerPath, const Settings &settings)
{
    const QString own = QFileInfo(registerPath).absolutePath() + QStringLiteral("/backups");
    BackupFolders folders{settings.backupFolder.isEmpty() ? own : QDir::cleanPath(settings.backupFolder)};
    if (!settings.secondBackupFolder.isEmpty())
        folders.second = QDir::cleanPath(settings.secondBackupFolder);
    folders.firstIsOwn = folders.first == own;
    return folders;
}

} // namespace marac
