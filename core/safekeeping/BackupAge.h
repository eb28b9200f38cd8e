// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace marac {

/// What became of the last good backup of a folder since it was made.
enum class BackupLoss {
    None,
    Gone,   ///< not in its folder any more
    Damaged ///< there, but not as it was
};

/// What the trail says of backups and, when the folder was looked at, what stands of it there.
struct BackupFacts
{
    std::optional<QDateTime> lastGood = {};   ///< UTC: checked and recorded, and still good where that was looked at
    std::optional<QDateTime> lastFailed = {}; ///< UTC
    bool changedSince = true;                 ///< something was written since the last good one
    bool lookedAtSince = true;                ///< the trail has grown since, by more than locking and unlocking
    BackupLoss lost = BackupLoss::None;       ///< of the latest that the trail calls good
};

enum class BackupWarning {
    None,
    NoneYet,
    Old,        ///< the last good one is more than `mostDays` days old
    LastFailed, ///< the latest attempt failed
    Gone,       ///< the last good one is not in its folder any more
    Damaged     ///< the last good one is not as it was
};

struct BackupAge
{
    static constexpr int mostDays = 7;

    std::optional<int> days = {}; ///< whole calendar days in Sefton since the last good one
    BackupWarning warning = BackupWarning::None;
    QString role = {}; ///< "second_folder": so it is with this folder alone; empty: so it is wherever backups go
};

/// How old the newest good backup is, and the most pressing thing to say about it. A failure counts until a later backup
/// succeeds, a loss until a later one stands. A clock that went back counts as today.
BackupAge backupAge(const BackupFacts &facts, QDate today);

/// Of the folders, each with its role, the one that most needs a word: a good backup in one place says nothing of the other.
BackupAge worstAge(const QList<BackupAge> &folders);

/// Whether a backup is to be made when the register is locked or closed: always after a change; after mere looking, which
/// only the trail remembers, once a day; and at once when the last one was lost.
bool backupDue(const BackupFacts &facts, QDate today);

} // namespace marac
