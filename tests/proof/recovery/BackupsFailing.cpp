// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "core/today/DueItem.h"
#include "ui/safekeeping/BackupWords.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

namespace marac::proof {

using test::passphraseFor;

static constexpr int month = 30;

namespace {

/// Where the only backups go, and where they are while the disk is not plugged in.
struct SpareDisk
{
    QTemporaryDir drawer;
    QString folder = drawer.filePath(QStringLiteral("backups"));
    QString away = drawer.filePath(QStringLiteral("unplugged"));

    bool plugOut() const { return QDir().rename(folder, away); }
    bool plugIn() const { return QDir().rename(away, folder); }
};

} // namespace

static void keepFolder(Register &reg, const QString &folder)
{
    Settings settings = reg.settings();
    settings.backupFolder = folder;
    if (const Result<> kept = saveSettings(reg, settings); !kept)
        qFatal("the folder: %s", qPrintable(kept.error().text));
}

static int backupsOn(const QString &folder)
{
    return int(QDir(folder).entryList({QStringLiteral("marac-*")}, QDir::Dirs).size());
}

/// What leaving, the list of Today and the page of backups say on that day.
static void heldToItsAge(Drill &drill, int day)
{
    test::TestRegister &t = drill.reg();
    const QString when = QStringLiteral(" on day %1").arg(day);
    const BackupOutcome outcome = backUpOnLeaving(*t);
    drill.demand(!outcome.anyMade && outcome.failure.contains(QStringLiteral("%1 day").arg(day)),
                 QStringLiteral("leaving tells of the failure and the age") + when);

    const QList<DueItem> due = consultToday(*t).value_or(QList<DueItem>());
    const auto item =
        std::find_if(due.begin(), due.end(), [](const DueItem &one) { return one.kind == DueKind::BackupDue; });
    if (drill.demand(item != due.end(), QStringLiteral("Today asks for a backup") + when)) {
        const bool isPastAWeek = day > BackupAge::mostDays;
        drill.demand(isLate(*item, t.clock().now()) == isPastAWeek, QStringLiteral("late after a week") + when);
        drill.demand(!isPastAWeek || item->text.contains(QString::number(day)), QStringLiteral("its age") + when);
    }

    const Result<Backups> backups = consultBackups(*t, BackupLook::Quick);
    if (!drill.demand(backups, QStringLiteral("the list of backups") + when))
        return;
    const auto [tone, text] = backupStanding(*backups);
    drill.demand(tone == Tone::Problem && text.contains(QString::number(day)),
                 QStringLiteral("the page tells the age") + when);
}

void backupsFailing(Proof &proof)
{
    Drill drill(proof, QStringLiteral("a month without a backup"));
    test::TestRegister &t = drill.reg();
    const SpareDisk disk;
    drill.demand(QDir().mkdir(disk.folder), QStringLiteral("the folder"));
    keepFolder(*t, disk.folder);
    for (int i = 0; i < 4; ++i) {
        drill.save();
        drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    }
    drill.demand(disk.plugOut(), QStringLiteral("the disk is taken away"));
    for (int day = 1; day <= month; ++day) {
        t.clock().advanceMs(86'400'000);
        drill.save();
        heldToItsAge(drill, day);
        drill.demand(backupsOn(disk.away) == 4, QStringLiteral("nothing is let go meanwhile"));
    }
    drill.demand(disk.plugIn(), QStringLiteral("the disk is back"));
    t.clock().advanceMs(1000);
    const BackupOutcome outcome = backUpOnLeaving(*t);
    drill.demand(outcome.anyMade && outcome.failure.isEmpty(), QStringLiteral("the next leaving makes one"));
    drill.demand(backupsOn(disk.folder) == 5, QStringLiteral("beside the four before"));
    const Result<Backups> backups = consultBackups(*t);
    drill.demand(backups && backups->age.warning == BackupWarning::None && backups->age.days == 0,
                 QStringLiteral("and all is well again"));
    drill.conclude(passphraseFor(administrator));
}

} // namespace marac::proof
