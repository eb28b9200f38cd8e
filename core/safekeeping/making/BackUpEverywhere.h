// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/making/BackUp.h"

namespace marac {

/// What came of the backup into one folder.
struct FolderBackup
{
    QString folder;
    Result<BackedUp> outcome;
    QString place = {}; ///< as BackupFolders::placeOf() has it
};

/// Backs up into the first folder and, when there is one, into the second. What fails in one folder does not keep the other
/// from its backup; each failure is recorded and stands in the answer. Fails as a whole, with the first folder's problem,
/// only when no backup was made anywhere. The program's own folder beside the register is made when it is not there.
Result<QList<FolderBackup>> backUpEverywhere(Register &reg, const CopyProgress &progress = {});

/// For locking and closing: the same for each folder of which backupDue() says so, when the actor may make backups. Empty
/// when none was due; fails as a whole only when no folder has its backup. Leaves no entry when nothing is done.
Result<QList<FolderBackup>> backUpIfChanged(Register &reg, const CopyProgress &progress = {});

} // namespace marac
