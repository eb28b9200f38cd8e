// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"
#include "tests/proof/recovery/Drill.h"

#include <QTemporaryDir>

namespace marac::proof {

inline constexpr qint64 oneDayMs = 86'400'000;

/// The disk on which a register's only backups are.
struct BackupDisk
{
    /// Chosen in the register's settings from now on.
    explicit BackupDisk(Register &reg);

    /// So many saves, with a backup after each.
    void fillWith(Drill &drill, int backups) const;
    QString newest() const;
    /// How many there are, each read to its end.
    int wholeOnes() const;
    /// What lies beside the backups.
    QStringList strangers() const;
    /// Where a backup is made before it has its name.
    QString unfinished() const;

    QTemporaryDir drawer;
    QString folder = drawer.filePath(QStringLiteral("backups"));
    QString backupsAt = folder; ///< where they are in fact
    QByteArray uuid;            ///< of the register
};

/// What the list of Today says of backups.
std::optional<DueItem> backupDueToday(Register &reg);

} // namespace marac::proof
