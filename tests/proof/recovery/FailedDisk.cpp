// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/safekeeping/bundle/FoundBackups.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/restoring/Restore.h"

#include <QFile>
#include <QFileInfo>

namespace marac::proof {

using test::passphraseFor;

namespace {
struct DiskFailure
{
    const char *name;
    void (*befall)(const QString &path);
};
} // namespace

static void cut(const QString &path, qint64 size)
{
    if (!QFile::resize(path, size))
        qFatal("a register that can't be cut");
}

static constexpr qint64 pageBytes = 4096;

static constexpr DiskFailure diskFailures[]{
    {"half of it", [](const QString &path) { cut(path, QFileInfo(path).size() / 2 / pageBytes * pageBytes); }},
    {"half a page is missing", [](const QString &path) { cut(path, QFileInfo(path).size() - pageBytes / 2); }},
    {"empty", [](const QString &path) { cut(path, 0); }},
    {"unreadable", [](const QString &path) { overwrite(path, QByteArray(1, '\0')); }},
    {"gone", [](const QString &path) { QFile::remove(path); }},
};

static void holdDrill(Proof &proof, const DiskFailure &kind)
{
    Drill drill(proof, QStringLiteral("failed disk, %1").arg(QString::fromLatin1(kind.name)));
    test::TestRegister &t = drill.reg();
    drill.save();
    drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    drill.save();
    drill.save();
    t.close();
    kind.befall(t.path());
    const Result<std::unique_ptr<Register>> shut = t.tryOpen(administrator, passphraseFor(administrator));
    drill.demand(!shut && shut.error().text.contains(QStringLiteral("backup")),
                 QStringLiteral("what is to be done is told"));

    const QList<FoundBackup> found = findBackups(t.folder());
    if (!drill.demand(!found.isEmpty() && found.constFirst().isWhole(), QStringLiteral("the backup is found")))
        return;
    RegisterPlace place = t.place();
    place.path = t.folder() + QStringLiteral("/restored.marac");
    RestoreRequest request{place, found.constFirst().path, administrator, passphraseFor(administrator),
                           QStringLiteral("The disk failed.")};
    const std::optional<LostEntries> told = entriesLost(place, *found.constFirst().checked.value());
    if (!drill.demand(told.has_value(), QStringLiteral("what would be lost is told before")))
        return;
    const Result<Restored> refused = restore(request);
    drill.demand(!refused && refused.error().text.contains(QString::number(told->first))
                     && refused.error().text.contains(QString::number(told->last)),
                 QStringLiteral("one person alone is told what would be lost"));
    request.second = SecondPerson{deputy, passphraseFor(deputy)};
    const Result<Restored> restored = restore(request);
    if (!drill.demand(restored, QStringLiteral("restoring by two people")))
        return;
    drill.demand(restored->lost && restored->lost->first == told->first && restored->lost->last == told->last,
                 QStringLiteral("what was lost is what was told"));
    drill.conclude(place, passphraseFor(administrator), ToldLoss{told->first, told->last});
}

void failedDisk(Proof &proof)
{
    for (const DiskFailure &kind : diskFailures)
        holdDrill(proof, kind);
}

} // namespace marac::proof
