// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/safekeeping/making/BackupRotation.h"

#include <QSet>

#include <algorithm>
#include <functional>

namespace marac {

namespace {

using Period = std::function<qint64(const QDate &)>;

/// Keeps the newest of each of the `count` newest periods. `newestFirst` holds verified backups only.
void keepOnePer(const Period &periodOf, int count, const QList<BackupRecord> &newestFirst, QSet<QString> &kept)
{
    QSet<qint64> seen;
    for (const BackupRecord &backup : newestFirst) {
        const qint64 period = periodOf(backup.at.toUTC().date());
        if (seen.contains(period))
            continue;
        if (seen.size() >= count)
            return;
        seen.insert(period);
        kept.insert(backup.name);
    }
}

} // namespace

QStringList backupsToLetGo(QList<BackupRecord> backups, const BackupPolicy &policy)
{
    std::sort(backups.begin(), backups.end(), [](const BackupRecord &a, const BackupRecord &b) {
        return a.at != b.at ? a.at > b.at : a.name > b.name;
    });
    QList<BackupRecord> verified;
    std::copy_if(backups.cbegin(), backups.cend(), std::back_inserter(verified),
                 [](const BackupRecord &b) { return b.verified; });
    if (verified.isEmpty())
        return {};

    QSet<QString> kept;
    const int newest = std::max(policy.latest, policy.leastVerified);
    for (const BackupRecord &backup : std::as_const(verified)) {
        if (kept.size() >= newest)
            break;
        kept.insert(backup.name);
    }
    keepOnePer([](const QDate &day) { return day.toJulianDay(); }, policy.days, verified, kept);
    keepOnePer([](const QDate &day) { return day.addDays(1 - day.dayOfWeek()).toJulianDay(); }, policy.weeks, verified,
               kept);
    keepOnePer([](const QDate &day) { return qint64(day.year()) * 12 + day.month(); }, policy.months, verified, kept);

    QStringList gone;
    for (auto backup = backups.crbegin(); backup != backups.crend(); ++backup) {
        const bool superseded = !backup->verified && backup->at < verified.constFirst().at;
        if (superseded || (backup->verified && !kept.contains(backup->name)))
            gone.append(backup->name);
    }
    return gone;
}

} // namespace marac
