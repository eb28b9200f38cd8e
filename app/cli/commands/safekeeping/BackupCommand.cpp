// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/safekeeping/BackupCommand.h"

#include "app/cli/BackupJson.h"
#include "app/cli/CliWords.h"
#include "app/cli/Listing.h"
#include "app/cli/RegisterDoor.h"
#include "core/safekeeping/making/BackupOutcome.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace marac::cli {

QString BackupCommand::name() const
{
    return u"backup"_s;
}

QString BackupCommand::summary() const
{
    return CliWords::tr("Back the register up, or list its backups");
}

QList<CliOption> BackupCommand::options() const
{
    return {{u"folder"_s, u"DIR"_s, CliWords::tr("into this folder only, such as a disk just plugged in")},
            {u"list"_s, {}, CliWords::tr("make none: list those in the folders, each read whole and checked")}};
}

QString BackupCommand::details() const
{
    return CliWords::tr(
        "Goes into the folder of the settings (\"backups\" beside the register when none is set) and into the second "
        "one, "
        "if there\n"
        "is one. A copy counts only after it was opened again and checked. Older backups go in time; the last good "
        "ones "
        "never do.\n"
        "With --json: backups [{folder, path, name, entries, records, letGo} or {folder, error}]; with --list: folders "
        "[{path,\n"
        "reachable, lastGood, lastFailed, backups [{name, path, at, entries, bytes, verified, openers, leavers}]}], "
        "ageDays,\n"
        "warning (none, none_yet, old, last_failed, gone, damaged: what became of the last one), rotationDueSince. "
        "\"leavers\" are\n"
        "people whose account is closed today and whose passphrase of that time still opens that backup. Exit code 2 "
        "when a backup\n"
        "failed, 1 when a listed one is damaged or the last one is not in its folder any more.");
}

static ExitCode listed(CliContext &context, Register &records)
{
    const Result<Backups> backups = consultBackups(records);
    if (!backups)
        return context.fail(backups.error());
    const ExitCode told = tell(context, toJson(*backups));
    const bool sound =
        std::all_of(backups->folders.begin(), backups->folders.end(), [](const BackupFolderLine &folder) {
            return std::all_of(folder.backups.begin(), folder.backups.end(),
                               [](const BackupLine &line) { return line.verified; });
        });
    const bool stands =
        std::all_of(backups->folders.begin(), backups->folders.end(),
                    [](const BackupFolderLine &folder) { return folder.facts.lost == BackupLoss::None; });
    return told == ExitCode::Good && !(sound && stands) ? ExitCode::Refused : told;
}

static Result<QList<FolderBackup>> made(CliContext &context, Register &records)
{
    if (!context.has(u"folder"_s))
        return backUpEverywhere(records);
    const QString folder = QFileInfo(context.value(u"folder"_s)).absoluteFilePath();
    const Result<BackedUp> one = backUp(records, folder);
    if (!one)
        return Failure(one.error());
    return QList<FolderBackup>{{folder, *one}};
}

ExitCode BackupCommand::run(CliContext &context) const
{
    if (context.has(u"list"_s) && context.has(u"folder"_s))
        return context.misused(CliWords::tr("Give --list or --folder, not both. Nothing was done."));
    const Result<std::unique_ptr<Register>> records = openRegister(context);
    if (!records)
        return context.fail(records.error());
    if (context.has(u"list"_s))
        return listed(context, **records);
    const Result<QList<FolderBackup>> done = made(context, **records);
    if (!done)
        return context.fail(done.error());
    if (const QString mended = backupOutcome(done).mended; !mended.isEmpty())
        context.notice({mended});
    const ExitCode told = tell(context, toJson(*done));
    const bool whole =
        std::all_of(done->begin(), done->end(), [](const FolderBackup &one) { return one.outcome.has_value(); });
    return told == ExitCode::Good && !whole ? ExitCode::Impossible : told;
}

} // namespace marac::cli
