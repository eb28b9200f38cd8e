// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUpEverywhere.h"

#include "core/platform/PrivateFolder.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/restoring/BackupTrail.h"

#include <algorithm>

namespace marac {

Result<QList<FolderBackup>> backUpEverywhere(Register &reg, const CopyProgress &progress)
{
    const BackupFolders folders = backupFolders(reg.path(), reg.settings());
    if (folders.firstIsOwn && reg.may(Operation::BackUp))
        static_cast<void>(makePrivateFolder(folders.first)); // there already, or the backup says what is wrong
    QList<FolderBackup> done{{folders.first, backUp(reg, folders.first, progress)}};
    const bool denied = !done.constFirst().outcome && done.constFirst().outcome.error().kind == Problem::Kind::Denied;
    if (!folders.second.isEmpty() && !denied)
        done.append({folders.second, backUp(reg, folders.second, progress)});
    if (std::none_of(done.begin(), done.end(), [](const FolderBackup &b) { return b.outcome.has_value(); }))
        return Failure(done.constFirst().outcome.error());
    return done;
}

Result<QList<FolderBackup>> backUpIfChanged(Register &reg, const CopyProgress &progress)
{
    if (!reg.may(Operation::BackUp))
        return QList<FolderBackup>{};
    const RegisterCore &core = RegisterInside::of(reg);
    if (core.db->isPoisoned())
        return QList<FolderBackup>{};
    try {
        if (!backupDue(BackupTrail(*core.db).facts(), reg.today()))
            return QList<FolderBackup>{};
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
    return backUpEverywhere(reg, progress);
}

} // namespace marac
