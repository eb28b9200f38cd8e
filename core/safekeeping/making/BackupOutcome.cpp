// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackupOutcome.h"

#include <QCoreApplication>

namespace marac {

BackupOutcome backupOutcome(const Result<QList<FolderBackup>> &done)
{
    if (!done)
        return {done.error().text, false};
    BackupOutcome outcome;
    for (const FolderBackup &one : *done) {
        if (one.outcome)
            continue;
        outcome.failure =
            QCoreApplication::translate("Backups", "The backup into %1 failed; the other folder has its backup. %2")
                .arg(one.place, one.outcome.error().text);
    }
    return outcome;
}

} // namespace marac
