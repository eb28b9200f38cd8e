// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/BackupFolders.h"

#include "core/platform/PrivateFile.h"

#include <QCoreApplication>
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

QStringList BackupFolders::all() const
{
    return second.isEmpty() ? QStringList{first} : QStringList{first, second};
}

QString BackupFolders::placeOf(const QString &role) const
{
    if (role == QStringLiteral("second_folder"))
        return QCoreApplication::translate("Backups", "the second backup folder");
    if (role != QStringLiteral("first_folder"))
        return QCoreApplication::translate("Backups", "another folder");
    return firstIsOwn ? QCoreApplication::translate("Backups", "the backup folder beside the register")
                      : QCoreApplication::translate("Backups", "the first backup folder");
}

bool BackupFolders::isReachable(const QString &folder) const
{
    const bool willBeMade = firstIsOwn && folder == first && !QFileInfo::exists(folder);
    return isWritableFolder(willBeMade ? QFileInfo(folder).absolutePath() : folder);
}

BackupFolders backupFolders(const QString &registerPath, const Settings &settings)
{
    const QString own = QFileInfo(registerPath).absolutePath() + QStringLiteral("/backups");
    BackupFolders folders{settings.backupFolder.isEmpty() ? own : QDir::cleanPath(settings.backupFolder)};
    if (!settings.secondBackupFolder.isEmpty())
        folders.second = QDir::cleanPath(settings.secondBackupFolder);
    folders.firstIsOwn = folders.first == own;
    if (folders.second == folders.first) // the program's own, chosen once more by its name
        folders.second.clear();
    return folders;
}

} // namespace marac
