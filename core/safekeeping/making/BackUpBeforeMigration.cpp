// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackUpBeforeMigration.h"

#include "core/platform/PrivateFolder.h"
#include "core/register/RegisterCore.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/making/BackUpInto.h"

#include <QCoreApplication>

namespace marac {

static Result<> record(RegisterCore &core, const QString &name, const QString &role)
{
    if (core.recordAlone({{.verb = AuditVerb::BackUp,
                           .subject = {SubjectKind::Register, 0, name},
                           .fields = {role, QStringLiteral("before_migration")}}}))
        return {};
    return failure(
        Problem::Kind::Store,
        QCoreApplication::translate("Backups", "The backup could not be recorded. It was taken away again."));
}

Result<> backUpBeforeMigration(RegisterCore &core)
{
    const BackupFolders chosen = backupFolders(core.place.path, core.settings);
    const BackupFolders own = backupFolders(core.place.path, {});
    static_cast<void>(makePrivateFolder(own.first)); // there already, or the backup says what is wrong
    Result<MadeBackup> made = failure(Problem::Kind::Unavailable, {});
    for (const QString &folder : {chosen.first, own.first}) {
        made = backUpInto(core, folder, {},
                          [&](const QString &name) { return record(core, name, chosen.roleOf(folder)); });
        if (made)
            return {};
    }
    return failure(Problem::Kind::Unavailable,
                   QCoreApplication::translate(
                       "Backups",
                       "This register must be brought up to date first, and no backup could be made before it. Nothing "
                       "was changed. Make room or choose a folder that can be written to, then unlock again. %1")
                       .arg(made.error().text));
}

} // namespace marac
