// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackupOutcome.h"

#include "core/register/RegisterCore.h"
#include "core/safekeeping/BackupFolders.h"
#include "core/safekeeping/restoring/BackupTrail.h"

#include <QCoreApplication>

namespace marac {

QString BackupOutcome::told() const
{
    QStringList lines{failure, mended};
    lines.removeAll(QString());
    return lines.join(QLatin1Char('\n'));
}

BackupOutcome backupOutcome(const Result<QList<FolderBackup>> &done)
{
    if (!done)
        return {done.error().text, false};
    BackupOutcome outcome;
    for (const FolderBackup &one : *done) {
        if (one.outcome) {
            outcome.mended += one.outcome->mended; // by the first folder's: the second finds all in order
            continue;
        }
        outcome.failure =
            QCoreApplication::translate("Backups", "The backup into %1 failed; the other folder has its backup. %2")
                .arg(one.place, one.outcome.error().text);
    }
    return outcome;
}

/// Empty when there is none, when it was made today, or when the trail can't be read just now.
static QString ageOfLastGood(const Register &reg)
{
    const RegisterCore &core = RegisterInside::of(reg);
    if (core.db->isPoisoned())
        return {};
    try {
        const BackupAge age = BackupTrail(*core.db).age(backupFolders(reg.path(), reg.settings()), reg.today());
        if (!age.role.isEmpty() || age.days.value_or(0) == 0)
            return {};
        return QCoreApplication::translate("Backups", "The last good backup is %n day(s) old.", nullptr, *age.days);
    } catch (const StoreFault &) {
        return {};
    }
}

BackupOutcome backUpOnLeaving(Register &reg, const CopyProgress &progress)
{
    BackupOutcome outcome = backupOutcome(backUpIfChanged(reg, progress));
    if (!outcome.anyMade)
        outcome.failure = (outcome.failure + u' ' + ageOfLastGood(reg)).trimmed();
    return outcome;
}

} // namespace marac
