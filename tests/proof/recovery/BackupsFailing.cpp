// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/BackupDisk.h"
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "tests/proof/recovery/UnderFaults.h"

#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "core/today/DueItem.h"
#include "tests/support/Faults.h"
#include "ui/safekeeping/BackupWords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <cstdio>

namespace marac::proof {

using test::passphraseFor;

static constexpr int month = 30;
static constexpr int overAWeek = 9;

namespace {

/// Why no backup can be made on the disk from one day on, and how that ends.
struct Failing
{
    const char *name;
    const char *why; ///< leaving says it in these words
    int days;
    void (*befall)(BackupDisk &disk);
    void (*mend)(BackupDisk &disk);
};

} // namespace

static void move(const QString &from, const QString &to)
{
    if (!QDir().rename(from, to))
        qFatal("a folder of backups that can't be moved");
}

static void plugOut(BackupDisk &disk)
{
    disk.backupsAt = disk.drawer.filePath(QStringLiteral("unplugged"));
    move(disk.folder, disk.backupsAt);
}

static void plugIn(BackupDisk &disk)
{
    move(disk.backupsAt, disk.folder);
    disk.backupsAt = disk.folder;
}

static void putFile(const QString &path)
{
    if (QFile file(path); !file.open(QIODevice::WriteOnly) || file.write("in the way") <= 0)
        qFatal("a file that can't be put there");
}

static void takeFile(const QString &path)
{
    if (!QFile::remove(path))
        qFatal("a file that can't be taken away");
}

/// Paths of it hold this name from then on, for the fault to strike there.
static const QString filledUp = QStringLiteral("filled-up");

static void fill(BackupDisk &disk)
{
    disk.backupsAt = disk.drawer.filePath(filledUp);
    move(disk.folder, disk.backupsAt);
    if (!QFile::link(disk.backupsAt, disk.folder))
        qFatal("a folder that can't be linked");
}

// Rights would not do for a folder that is read-only: they do not keep the superuser out, who may run this.
static constexpr Failing failings[]{
    {"its disk unplugged", "not there", month, plugOut, plugIn},
    {"a file in the folder's place", "not there", overAWeek,
     [](BackupDisk &disk) {
         plugOut(disk);
         putFile(disk.folder);
     },
     [](BackupDisk &disk) {
         takeFile(disk.folder);
         plugIn(disk);
     }},
    {"nothing can be made in the folder", "be written to", overAWeek,
     [](BackupDisk &disk) { putFile(disk.unfinished()); }, [](BackupDisk &disk) { takeFile(disk.unfinished()); }},
};

static constexpr Failing full{"the disk full", "Check the disk or choose another", overAWeek, fill,
                              [](BackupDisk &disk) {
                                  takeFile(disk.folder);
                                  plugIn(disk);
                              }};

/// What leaving, the list of Today and the page of backups say on that day.
static void heldToItsAge(Drill &drill, const char *why, int day)
{
    test::TestRegister &t = drill.reg();
    const QString when = QStringLiteral(" on day %1").arg(day);
    const BackupOutcome outcome = backUpOnLeaving(*t);
    drill.demand(!outcome.anyMade && outcome.failure.contains(QStringLiteral("%1 day").arg(day)),
                 QStringLiteral("leaving tells of the failure and the age") + when);
    drill.demand(outcome.failure.contains(QString::fromLatin1(why)),
                 QStringLiteral("leaving tells why%1: %2").arg(when, outcome.failure));

    if (const std::optional<DueItem> item = backupDueToday(*t);
        drill.demand(item.has_value(), QStringLiteral("Today asks for a backup") + when)) {
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

static void holdDrill(Proof &proof, const Failing &failing)
{
    Drill drill(proof, QStringLiteral("backups failing, %1").arg(QString::fromLatin1(failing.name)));
    test::TestRegister &t = drill.reg();
    BackupDisk disk(*t);
    disk.fillWith(drill, 4);
    failing.befall(disk);
    for (int day = 1; day <= failing.days; ++day) {
        t.clock().advanceMs(oneDayMs);
        drill.save();
        heldToItsAge(drill, failing.why, day);
        drill.demand(disk.wholeOnes() == 4, QStringLiteral("nothing is let go meanwhile"));
    }
    failing.mend(disk);
    t.clock().advanceMs(1000);
    const BackupOutcome outcome = backUpOnLeaving(*t);
    drill.demand(outcome.anyMade && outcome.failure.isEmpty(), QStringLiteral("the next leaving makes one"));
    drill.demand(disk.wholeOnes() == 5, QStringLiteral("beside the four before"));
    drill.demand(disk.strangers().isEmpty(), QStringLiteral("left behind: ") + disk.strangers().join(u", "));
    const Result<Backups> backups = consultBackups(*t);
    drill.demand(backups && backups->age.warning == BackupWarning::None && backups->age.days == 0,
                 QStringLiteral("and all is well again"));
    drill.conclude(passphraseFor(administrator));
}

int workOnAFullDisk()
{
    Proof proof = recoveryProof();
    holdDrill(proof, full);
    std::printf("%s\n", proof.handedOver().constData());
    return 0;
}

void backupsFailing(Proof &proof)
{
    for (const Failing &failing : failings)
        holdDrill(proof, failing);
    const faults::Run run = faults::run(QCoreApplication::applicationFilePath(), {onAFullDisk},
                                        QStringLiteral("/%1/").arg(filledUp), faults::Kind::Filled, 1);
    if (run.struck.name.isEmpty() || !proof.takeIn(run.output))
        proof.fault(drillsFailed, QStringLiteral("backups failing, the disk full: not held to its end"));
}

} // namespace marac::proof
