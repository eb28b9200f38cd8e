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
    QString mended = {};  ///< what had to be made anew in the register first; mostly empty

    /// Both, a line each; empty when there is nothing to tell.
    QString told() const;
};

BackupOutcome backupOutcome(const Result<QList<FolderBackup>> &done);

/// For locking and closing: backUpIfChanged(), and what came of it. When no folder has its backup, also how old the last good
/// one is: a failure that is told every day stops being read.
BackupOutcome backUpOnLeaving(Register &reg, const CopyProgress &progress = {});

} // namespace marac
