// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/settings/Settings.h"

#include <QStringList>

namespace marac {

/// Where the backups of a register go.
struct BackupFolders
{
    QString first;           ///< whole path
    QString second = {};     ///< whole path, or empty
    bool firstIsOwn = false; ///< "backups" beside the register, which the program may make itself

    /// The first, then the second if there is one.
    QStringList all() const;
    /// Which of the two a folder is, as the trail records it: "first_folder", "second_folder" or "elsewhere".
    QString roleOf(const QString &folder) const;
    /// Such a role in the middle of a sentence: "the second backup folder".
    QString placeOf(const QString &role) const;
    /// There, and this account may write to it; or the program's own, which is made when needed.
    bool isReachable(const QString &folder) const;
};

BackupFolders backupFolders(const QString &registerPath, const Settings &settings);

} // namespace marac
