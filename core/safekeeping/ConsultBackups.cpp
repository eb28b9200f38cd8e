// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/ConsultBackups.h"

#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/restoring/BackupTrail.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

bool BackupLine::opensForLeavers() const
{
    return std::any_of(openers.begin(), openers.end(), [](const BackupOpener &opener) { return opener.left; });
}

static BackupLine lineOf(const QString &folder, const BackupRecord &record, const BackupTrail &trail)
{
    BackupLine line{folder + u'/' + record.name, record.name, record.at};
    line.verified = record.verified;
    const std::optional<BackupManifest> manifest = BackupBundle(line.path).readManifest();
    if (!manifest)
        return line;
    line.entries = manifest->entries;
    line.bytes = manifest->bytes;
    const QList<User> openers = trail.openersAt(manifest->head.seq);
    for (const User &user : openers)
        line.openers.append({user.id, user.login, user.name, !user.enabled});
    return line;
}

static Failure stopped()
{
    return failure(Problem::Kind::Refused,
                   QCoreApplication::translate("Backups",
                                               "The check was stopped before every backup was read. The backups are as "
                                               "they were. Check them again when there is time."));
}

/// Of the whole progress the part that is one folder's.
static CopyProgress shareOf(const CopyProgress &progress, int folder, int folders)
{
    if (!progress)
        return {};
    return
        [progress, folder, folders](int done, int total) { return progress(folder * total + done, folders * total); };
}

static Result<BackupFolderLine> folderLine(const BackupFolders &folders, const QString &path, const QByteArray &uuid,
                                           const BackupTrail &trail, BackupLook look, const CopyProgress &progress)
{
    BackupFolderLine line{path, folders.roleOf(path)};
    line.isReachable = folders.isReachable(path);
    const std::optional<QList<BackupRecord>> records = backupsIn(path, uuid, look == BackupLook::Whole, progress);
    if (!records)
        return stopped();
    for (const BackupRecord &record : *records)
        line.backups.append(lineOf(path, record, trail));
    const BackupTrail::Look seen = [&line](const QString &name) -> std::optional<bool> {
        const auto found = std::find_if(line.backups.begin(), line.backups.end(),
                                        [&name](const BackupLine &backup) { return backup.name == name; });
        return found == line.backups.end() ? std::nullopt : std::optional(found->verified);
    };
    // Nothing in a folder that can't be reached is no sign that it was taken away.
    const bool isSeen = line.isReachable || !line.backups.isEmpty();
    line.facts = isSeen ? trail.factsIn(folders, path, seen) : trail.facts(line.role);
    return line;
}

static BackupAge worstOf(const QList<BackupFolderLine> &folders, QDate today)
{
    QList<BackupAge> ages;
    for (const BackupFolderLine &folder : folders) {
        ages.append(backupAge(folder.facts, today));
        ages.last().role = folder.role;
    }
    return worstAge(ages);
}

Result<Backups> consultBackups(Register &reg, BackupLook look, const CopyProgress &progress)
{
    const AuditEvent access{.verb = AuditVerb::Consult, .subject = {SubjectKind::List, 0, QStringLiteral("backups")}};
    return reg.consult(Operation::BackUp, access, [&](const Reading &r) -> Result<Backups> {
        const BackupTrail trail(r.db());
        const BackupFolders folders = backupFolders(reg.path(), reg.settings());
        const QStringList paths = folders.all();
        Backups backups;
        for (int i = 0; i < paths.size(); ++i) {
            const CopyProgress share = shareOf(progress, i, int(paths.size()));
            const Result<BackupFolderLine> line = folderLine(folders, paths.at(i), reg.uuid(), trail, look, share);
            if (!line)
                return Failure(line.error());
            backups.folders.append(*line);
        }
        backups.age = worstOf(backups.folders, r.today());
        backups.rotationDueSince = trail.rotationDueSince();
        return backups;
    });
}

} // namespace marac
