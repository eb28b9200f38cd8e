// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/BackupDisk.h"

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/making/BackUpEverywhere.h"

#include <QDir>

#include <algorithm>

namespace marac::proof {

BackupDisk::BackupDisk(Register &reg) : uuid(reg.uuid())
{
    Settings settings = reg.settings();
    settings.backupFolder = folder;
    if (const Result<> kept = saveSettings(reg, settings); !kept || !QDir().mkdir(folder))
        qFatal("the folder of the backups could not be chosen");
}

void BackupDisk::fillWith(Drill &drill, int backups) const
{
    for (int i = 0; i < backups; ++i) {
        drill.save();
        drill.demand(backUpEverywhere(*drill.reg()), QStringLiteral("a backup"));
    }
}

QString BackupDisk::newest() const
{
    const QList<BackupRecord> backups = backupsIn(backupsAt, uuid);
    return backups.isEmpty() ? QString() : backupsAt + u'/' + backups.constFirst().name;
}

int BackupDisk::wholeOnes() const
{
    const QList<BackupRecord> backups = backupsIn(backupsAt, uuid, true);
    return int(std::count_if(backups.begin(), backups.end(), [](const BackupRecord &one) { return one.verified; }));
}

QStringList BackupDisk::strangers() const
{
    QStringList names = QDir(backupsAt).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    const QList<BackupRecord> backups = backupsIn(backupsAt, uuid);
    for (const BackupRecord &one : backups)
        names.removeAll(one.name);
    return names;
}

QString BackupDisk::unfinished() const
{
    return backupsAt + QStringLiteral("/.marac-%1.partial").arg(QString::fromLatin1(uuid));
}

std::optional<DueItem> backupDueToday(Register &reg)
{
    const QList<DueItem> due = consultToday(reg).value_or(QList<DueItem>());
    const auto item =
        std::find_if(due.begin(), due.end(), [](const DueItem &one) { return one.kind == DueKind::BackupDue; });
    return item == due.end() ? std::nullopt : std::optional(*item);
}

} // namespace marac::proof
