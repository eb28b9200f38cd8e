// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUpEverywhere.h"

#include "core/platform/PrivateFolder.h"
#include "core/register/RegisterCore.h"
#include "core/register/StoreProblem.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/restoring/BackupTrail.h"

#include <algorithm>
#include <iterator>

namespace marac {

static QList<FolderBackup> backUpEach(Register &reg, const BackupFolders &folders, const QStringList &chosen,
                                      const CopyProgress &progress)
{
    if (folders.firstIsOwn && chosen.contains(folders.first) && reg.may(Operation::BackUp))
        static_cast<void>(makePrivateFolder(folders.first)); // there already, or the backup says what is wrong
    QList<FolderBackup> done;
    for (const QString &folder : chosen) {
        done.append({folder, backUp(reg, folder, progress), folders.placeOf(folders.roleOf(folder))});
        if (!done.constLast().outcome && done.constLast().outcome.error().kind == Problem::Kind::Denied)
            break;
    }
    return done;
}

static Result<QList<FolderBackup>> unlessAllFailed(const QList<FolderBackup> &done)
{
    if (std::none_of(done.begin(), done.end(), [](const FolderBackup &b) { return b.outcome.has_value(); }))
        return Failure(done.constFirst().outcome.error());
    return done;
}

/// A folder that lost its last backup is due like one that never had any. As long as the other folder has its backup, a disk that is not there is no work for each leaving: it is tried, and its
/// failure recorded and told, only after a change.
static QStringList dueFolders(const BackupTrail &trail, const BackupFolders &folders, QDate today)
{
    const QStringList all = folders.all();
    QStringList due;
    std::copy_if(all.begin(), all.end(), std::back_inserter(due),
                 [&](const QString &folder) { return backupDue(trail.factsIn(folders, folder), today); });
    if (due.size() < all.size())
        due.removeIf([&folders](const QString &folder) { return !folders.isReachable(folder); });
    return due;
}

Result<QList<FolderBackup>> backUpEverywhere(Register &reg, const CopyProgress &progress)
{
    const BackupFolders folders = backupFolders(reg.path(), reg.settings());
    return unlessAllFailed(backUpEach(reg, folders, folders.all(), progress));
}

Result<QList<FolderBackup>> backUpIfChanged(Register &reg, const CopyProgress &progress)
{
    if (!reg.may(Operation::BackUp))
        return QList<FolderBackup>{};
    const RegisterCore &core = RegisterInside::of(reg);
    if (core.db->isPoisoned())
        return QList<FolderBackup>{};
    const BackupFolders folders = backupFolders(reg.path(), reg.settings());
    QStringList due;
    try {
        due = dueFolders(BackupTrail(*core.db), folders, reg.today());
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
    const QList<FolderBackup> done = backUpEach(reg, folders, due, progress);
    const bool othersHaveIt = due.size() < folders.all().size();
    return othersHaveIt ? Result<QList<FolderBackup>>(done) : unlessAllFailed(done);
}

} // namespace marac
