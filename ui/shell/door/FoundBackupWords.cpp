// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/door/FoundBackupWords.h"

#include "core/documents/Dates.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Backups)
};
} // namespace

QString foundBackupLine(const FoundBackup &backup)
{
    const QString made = documents::moment(backup.at);
    if (backup.isDamaged())
        return Words::tr("%1: damaged", "a backup, by the moment it was made").arg(made);
    if (backup.isWhole())
        return Words::tr("%1: checked, up to entry %2", "a backup, by the moment it was made").arg(made).arg(backup.seq);
    return Words::tr("%1: not checked yet, up to entry %2", "a backup, by the moment it was made")
        .arg(made)
        .arg(backup.seq);
}

} // namespace marac
