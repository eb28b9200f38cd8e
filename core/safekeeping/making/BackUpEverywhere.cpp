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

/// A disk that is not there is tried, and its failure recorded and told, after each change, but not at every leaving until it
/// is there again: the other folder has its backup meanwhile.
static QStringList dueFolders(const BackupTrail &trail, const BackupFolders &folders, QDate today)
{
    const bool noneHasIt = backupDue(trail.facts(), today);
    QStringList due;
    for (const QString &folder : folders.all()) {
        if (backupDue(trail.facts(folders.roleOf(folder)), today) && (noneHasIt || folders.isReachable(folder)))
            due.append(folder);
    }
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
