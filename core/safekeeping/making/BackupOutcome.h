// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/making/BackUpEverywhere.h"

namespace marac {

/// What came of a backup into the folders, for whoever must be told.
struct BackupOutcome
{
    QString failure = {}; ///< in words, and which folder of two; empty when all is well
    bool anyMade = true;  ///< at least one folder has its backup, or none was due
};

BackupOutcome backupOutcome(const Result<QList<FolderBackup>> &done);

} // namespace marac
