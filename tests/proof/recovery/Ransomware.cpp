// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/bundle/FoundBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

namespace marac::proof {

using test::passphraseFor;

static const QByteArray pattern = QByteArrayLiteral("YOUR FILES ARE OURS ");

namespace {

/// What became of each file it came to.
struct Attack
{
    const char *name;
    void (*befall)(const QString &path);
};

} // namespace

static void renameAway(const QString &path)
{
    overwrite(path, pattern);
    if (!QFile::rename(path, path + QStringLiteral(".locked")))
        qFatal("a file that can't be renamed");
}

static constexpr Attack attacks[]{
    {"written over", [](const QString &path) { overwrite(path, pattern); }},
    {"its second half written over",
     [](const QString &path) { overwrite(path, pattern, QFileInfo(path).size() / 2); }},
    {"written over and renamed", renameAway},
};

static void strike(const Attack &attack, const QString &folder)
{
    QStringList files;
    QDirIterator within(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (within.hasNext())
        files += within.next();
    for (const QString &file : files)
        attack.befall(file);
}

static int wholeIn(const QString &folder, const QByteArray &uuid)
{
    int whole = 0;
    const QList<BackupRecord> backups = backupsIn(folder, uuid);
    for (const BackupRecord &one : backups)
        whole += one.verified ? 1 : 0;
    return whole;
}

/// Live file, key files and the first folder are gone; the second is on a disk that was not plugged in.
static void overTheLiveFile(Proof &proof, const Attack &attack)
{
    Drill drill(proof, QStringLiteral("ransomware, %1").arg(QString::fromLatin1(attack.name)));
    test::TestRegister &t = drill.reg();
    const QTemporaryDir otherDisk;
    keepSecondFolder(*t, otherDisk.path());
    for (int day = 0; day < 3; ++day) {
        drill.save();
        drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    }
    drill.save();
    t.close();
    for (const QString &ending : {QString(), QStringLiteral(".keys"), QStringLiteral(".keys2")})
        attack.befall(t.path() + ending);
    strike(attack, t.folder() + QStringLiteral("/backups"));

    drill.demand(!t.tryOpen(administrator, passphraseFor(administrator)), QStringLiteral("what is left is not opened"));
    const QList<FoundBackup> spoilt = findBackups(t.folder());
    for (const FoundBackup &one : spoilt)
        drill.demand(one.isDamaged(), QStringLiteral("a spoilt backup counts for nothing"));
    const QList<FoundBackup> found = findBackups(otherDisk.path());
    if (!drill.demand(found.size() == 3 && found.constFirst().isWhole(), QStringLiteral("the newest is found")))
        return;
    RegisterPlace place = t.place();
    place.path = t.folder() + QStringLiteral("/restored.marac");
    const std::optional<LostEntries> told = entriesLost(place, *found.constFirst().checked.value());
    const Result<Restored> restored =
        restore({place, found.constFirst().path, administrator, passphraseFor(administrator),
                 QStringLiteral("The files were encrypted by somebody else."),
                 SecondPerson{deputy, passphraseFor(deputy)}});
    if (!drill.demand(restored, QStringLiteral("restoring")) || !drill.demand(told.has_value(), QStringLiteral("told")))
        return;
    drill.conclude(place, passphraseFor(administrator), ToldLoss{told->first, told->last});
}

/// It reaches the first folder again and again while work goes on: no backup that was whole is let go for one that is not, and
/// the second folder keeps its own.
static void underRotation(Proof &proof)
{
    Drill drill(proof, QStringLiteral("ransomware under rotation"));
    test::TestRegister &t = drill.reg();
    const QTemporaryDir otherDisk;
    keepSecondFolder(*t, otherDisk.path());
    const QString first = t.folder() + QStringLiteral("/backups");
    drill.demand(QDir().mkdir(first), QStringLiteral("the first folder"));
    const BackupPolicy few{2, 0, 0, 0, 3};
    const QByteArray uuid = t->uuid();
    for (int day = 0; day < 8; ++day) {
        t.clock().advanceMs(86'400'000);
        drill.save();
        for (const QString &folder : {first, otherDisk.path()})
            drill.demand(backUp(*t, folder, {}, few), QStringLiteral("a backup"));
        const int least = std::min(day + 1, few.leastVerified);
        drill.demand(wholeIn(otherDisk.path(), uuid) >= least, QStringLiteral("three whole ones in the second folder"));
        if (day % 2 == 1) {
            const QList<BackupRecord> backups = backupsIn(first, uuid);
            const QString newest = first + u'/' + backups.constFirst().name;
            overwrite(BackupBundle(newest).registerPath(), pattern);
        }
        drill.demand(wholeIn(first, uuid) >= std::min((day + 1) / 2, few.leastVerified - 1),
                     QStringLiteral("what was whole in the first folder stays"));
    }
    drill.conclude(passphraseFor(administrator));
}

void ransomware(Proof &proof)
{
    for (const Attack &attack : attacks)
        overTheLiveFile(proof, attack);
    underRotation(proof);
}

} // namespace marac::proof
