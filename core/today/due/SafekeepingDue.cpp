// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/SafekeepingDue.h"

#include "core/base/Clock.h"
#include "core/safekeeping/restoring/BackupTrail.h"
#include "core/users/PermissionMatrix.h"

#include <QCoreApplication>

namespace marac {

namespace {

/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(SafekeepingDue)
};

Subject backupsPage()
{
    return {SubjectKind::Register, 0, QStringLiteral("backups")};
}

bool isOld(const BackupAge &age)
{
    return age.days && *age.days > BackupAge::mostDays;
}

QString words(const BackupAge &age)
{
    switch (age.warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::NoneYet:
        return Words::tr("The register has no backup yet. Make one on the Backups page.");
    case BackupWarning::Old:
        return Words::tr("The last good backup is %n day(s) old. Make one on the Backups page.", nullptr, *age.days);
    case BackupWarning::LastFailed:
        if (isOld(age)) {
            return Words::tr("The last backup failed, and the last good one is %n day(s) old. See why on the Backups "
                             "page, and make one.",
                             nullptr, *age.days);
        }
        return Words::tr("The last backup failed. See why on the Backups page, and make one.");
    case BackupWarning::Gone:
        return Words::tr("The last backup is not in its folder any more. Make one on the Backups page.");
    case BackupWarning::Damaged:
        return Words::tr("The last backup is damaged. Make one on the Backups page.");
    }
    return {};
}

/// Where the other folder is better off.
QString wordsOfOne(const BackupAge &age, const QString &place)
{
    switch (age.warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::NoneYet:
        return Words::tr("There is no backup in %1 yet. Make one on the Backups page.").arg(place);
    case BackupWarning::Old:
        return Words::tr("The last good backup in %1 is more than a week old. Make one on the Backups page.")
            .arg(place);
    case BackupWarning::LastFailed:
        if (isOld(age)) {
            return Words::tr("The last backup into %1 failed, and the last good one there is more than a week old. See "
                             "why on the Backups page, and make one.")
                .arg(place);
        }
        return Words::tr("The last backup into %1 failed. See why on the Backups page, and make one.").arg(place);
    case BackupWarning::Gone:
        return Words::tr("The last backup is not in %1 any more. Make one on the Backups page.").arg(place);
    case BackupWarning::Damaged:
        return Words::tr("The last backup in %1 is damaged. Make one on the Backups page.").arg(place);
    }
    return {};
}

QList<DueItem> backupItems(const BackupAge &age, const BackupFolders &folders, QDate today)
{
    if (age.warning == BackupWarning::None)
        return {};
    const QDate dueOn = isOld(age) ? today.addDays(BackupAge::mostDays - *age.days) : today;
    return {{DueKind::BackupDue, dueOn, backupsPage(),
             age.role.isEmpty() ? words(age) : wordsOfOne(age, folders.placeOf(age.role))}};
}

} // namespace

QList<DueItem> safekeepingDue(const Connection &db, const User &actor, const BackupFolders &folders, QDate today)
{
    if (!permits(actor.role, Operation::BackUp))
        return {};
    const BackupTrail trail(db);
    QList<DueItem> items = backupItems(trail.age(folders, today), folders, today);
    const std::optional<QDateTime> since = trail.rotationDueSince();
    if (since && permits(actor.role, Operation::RotateKey)) {
        items.append({DueKind::KeyToChange, Clock::local(*since).date(), backupsPage(),
                      Words::tr("An account was closed and the register’s key has not been changed since. Change it on "
                                "the Backups page.")});
    }
    return items;
}

} // namespace marac
