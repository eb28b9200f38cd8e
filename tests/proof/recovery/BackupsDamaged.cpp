// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/BackupDisk.h"
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/making/BackupOutcome.h"
#include "ui/safekeeping/BackupWords.h"

#include <QFile>
#include <QFileInfo>

namespace marac::proof {

using test::passphraseFor;

static constexpr int overAWeek = 9;

namespace {

/// What becomes of each new backup in the night after it was made, and which look shows it.
struct Damage
{
    const char *name;
    BackupLook shownBy;
    void (*befall)(const QString &registerPath);
};

} // namespace

static constexpr Damage damages[]{
    {"cut short", BackupLook::Quick,
     [](const QString &path) {
         if (!QFile::resize(path, QFileInfo(path).size() / 2))
             qFatal("a backup that can't be cut");
     }},
    {"its second half written over", BackupLook::Whole,
     [](const QString &path) { overwrite(path, QByteArrayLiteral("\0\0\0\0"), QFileInfo(path).size() / 2); }},
};

/// What the page of backups and, without being asked to read each of them, the list of Today say in the morning. `age`: in
/// days, of the last that is whole.
static void heldToBeDamaged(Drill &drill, BackupLook shownBy, int age)
{
    test::TestRegister &t = drill.reg();
    const QString when = QStringLiteral(" on day %1").arg(age);
    const Result<Backups> backups = consultBackups(*t, shownBy);
    if (!drill.demand(backups, QStringLiteral("the list of backups") + when))
        return;
    const auto [tone, text] = backupStanding(*backups);
    drill.demand(tone == Tone::Problem && text.contains(QStringLiteral("damaged")),
                 QStringLiteral("the page tells of the damage") + when);
    drill.demand(backups->age.warning == BackupWarning::Damaged && backups->age.days == age,
                 QStringLiteral("the last whole one is what counts") + when);
    if (shownBy == BackupLook::Whole)
        return;
    if (const std::optional<DueItem> item = backupDueToday(*t);
        drill.demand(item.has_value(), QStringLiteral("Today asks for a backup") + when)) {
        drill.demand(isLate(*item, t.clock().now()) == (age > BackupAge::mostDays),
                     QStringLiteral("late after a week") + when);
        drill.demand(item->text.contains(QStringLiteral("damaged")), QStringLiteral("and says why") + when);
    }
}

static void holdDrill(Proof &proof, const Damage &damage)
{
    Drill drill(proof, QStringLiteral("backups damaged, %1").arg(QString::fromLatin1(damage.name)));
    test::TestRegister &t = drill.reg();
    const BackupDisk disk(*t);
    disk.fillWith(drill, 4);
    for (int day = 1; day <= overAWeek; ++day) {
        drill.save();
        const BackupOutcome outcome = backUpOnLeaving(*t);
        drill.demand(outcome.anyMade && outcome.failure.isEmpty(), QStringLiteral("each leaving makes one"));
        drill.demand(disk.wholeOnes() == 5, QStringLiteral("no whole one is let go for those that are not"));
        damage.befall(BackupBundle(disk.newest()).registerPath());
        t.clock().advanceMs(oneDayMs);
        heldToBeDamaged(drill, damage.shownBy, day);
    }
    drill.save();
    const BackupOutcome outcome = backUpOnLeaving(*t);
    drill.demand(outcome.anyMade && outcome.failure.isEmpty(), QStringLiteral("the next leaving makes one"));
    const Result<Backups> backups = consultBackups(*t);
    drill.demand(backups && backups->age.warning == BackupWarning::None && backups->age.days == 0,
                 QStringLiteral("and all is well again"));
    drill.conclude(passphraseFor(administrator));
}

void backupsDamaged(Proof &proof)
{
    for (const Damage &damage : damages)
        holdDrill(proof, damage);
}

} // namespace marac::proof
