// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/safekeeping/bundle/FoundBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace marac::proof {

using test::passphraseFor;

/// Nobody can know what was done after the last backup: its moment and its last entry are what is told.
void lostWorkstation(Proof &proof)
{
    Drill drill(proof, QStringLiteral("lost workstation"));
    test::TestRegister &t = drill.reg();
    const QTemporaryDir otherDisk;
    const QTemporaryDir newComputer;
    keepSecondFolder(*t, otherDisk.path());
    for (int day = 0; day < 3; ++day) {
        drill.save();
        drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    }
    drill.save(); // of the day on which it was stolen
    t.close();
    const QFileInfoList files = QDir(t.folder()).entryInfoList(QDir::Files | QDir::Hidden);
    for (const QFileInfo &file : files)
        drill.demand(QFile::remove(file.filePath()), QStringLiteral("everything is gone"));
    for (const QString &folder : {QStringLiteral("/state"), QStringLiteral("/backups")})
        drill.demand(QDir(t.folder() + folder).removeRecursively(), QStringLiteral("everything is gone"));

    const QList<FoundBackup> found = findBackups(otherDisk.path());
    if (!drill.demand(found.size() == 3 && found.constFirst().isWhole(), QStringLiteral("the newest backup is found")))
        return;
    RegisterPlace place = t.place();
    place.path = newComputer.filePath(QStringLiteral("sefton.marac"));
    place.stateFolder = newComputer.filePath(QStringLiteral("state"));
    QDir().mkdir(place.stateFolder);
    const Result<Restored> restored =
        restore({place, found.constFirst().path, administrator, passphraseFor(administrator),
                 QStringLiteral("The workstation was stolen.")});
    if (!drill.demand(restored, QStringLiteral("restoring on a new computer")))
        return;
    drill.demand(!restored->lost, QStringLiteral("a computer that saw nothing claims nothing"));
    drill.conclude(place, passphraseFor(administrator), ToldLoss{found.constFirst().seq + 1});
}

} // namespace marac::proof
