// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/safekeeping/BackupRows.h"

namespace marac {

QList<BackupRow> BackupRows::of(const Backups &backups, BackupLook look)
{
    QList<BackupRow> rows;
    for (const BackupFolderLine &folder : backups.folders) {
        for (BackupLine backup : folder.backups) {
            backup.verified = isSound(backup, look);
            rows += BackupRow{numberOf(backup.path), folder.role, backup};
        }
    }
    return rows;
}

qint64 BackupRows::numberOf(const QString &path)
{
    qint64 &number = m_numbers[path];
    if (number == 0)
        number = m_numbers.size();
    return number;
}

bool BackupRows::isSound(const BackupLine &backup, BackupLook look)
{
    if (look == BackupLook::Quick)
        return backup.verified && !m_damaged.contains(backup.path);
    if (backup.verified)
        m_damaged.remove(backup.path);
    else
        m_damaged.insert(backup.path);
    return backup.verified;
}

} // namespace marac
