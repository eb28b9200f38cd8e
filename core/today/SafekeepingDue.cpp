// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/SafekeepingDue.h"

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

QList<DueItem> backupItems(const BackupFacts &facts, QDate today)
{
    const BackupAge age = backupAge(facts, today);
    switch (age.warning) {
    case BackupWarning::None:
        break;
    case BackupWarning::NoneYet:
        return {{DueKind::BackupDue, today, backupsPage(),
                 Words::tr("The register has no backup yet. Make one on the Backups page.")}};
    case BackupWarning::Old:
        return {
            {DueKind::BackupDue, today.addDays(BackupAge::mostDays - *age.days), backupsPage(),
             Words::tr("The last good backup is %n day(s) old. Make one on the Backups page.", nullptr, *age.days)}};
    case BackupWarning::LastFailed:
        return {{DueKind::BackupDue, today, backupsPage(),
                 Words::tr("The last backup failed. See why on the Backups page, and make one.")}};
    }
    return {};
}

} // namespace

QList<DueItem> safekeepingDue(const Connection &db, const User &actor, QDate today)
{
    if (!permits(actor.role, Operation::BackUp))
        return {};
    const BackupTrail trail(db);
    QList<DueItem> items = backupItems(trail.facts(), today);
    const std::optional<QDateTime> since = trail.rotationDueSince();
    if (since && permits(actor.role, Operation::RotateKey)) {
        items.append({DueKind::KeyToChange, Clock::local(*since).date(), backupsPage(),
                      Words::tr("An account was closed and the register’s key has not been changed since. Change it on "
                                "the Backups page.")});
    }
    return items;
}

} // namespace marac
