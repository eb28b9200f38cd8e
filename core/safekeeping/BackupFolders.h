// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Settings.h"

namespace marac {

/// Where the backups of a register go.
struct BackupFolders
{
    QString first;           ///< whole path
    QString second = {};     ///< whole path, or empty
    bool firstIsOwn = false; ///< "backups" beside the register, which the program may make itself

    /// Which of the two a folder is, as the trail records it: "first_folder", "second_folder" or "elsewhere".
    QString roleOf(const QString &folder) const;
};

BackupFolders backupFolders(const QString &registerPath, const Settings &settings);

} // namespace marac
