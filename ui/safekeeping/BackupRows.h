// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/ConsultBackups.h"

#include <QHash>
#include <QSet>

namespace marac {

/// One backup as a row; the list shows those of every folder together.
struct BackupRow
{
    qint64 number = 0; ///< from 1; a backup keeps its own as long as the page stands
    QString folderRole;
    BackupLine backup;
};

/// Makes the rows, and remembers what a quick look can't see: damage inside a file counts until the next whole look.
class BackupRows
{
public:
    QList<BackupRow> of(const Backups &backups, BackupLook look);

private:
    qint64 numberOf(const QString &path);
    bool isSound(const BackupLine &backup, BackupLook look);

    QHash<QString, qint64> m_numbers; ///< by path
    QSet<QString> m_damaged;          ///< paths
};

} // namespace marac
