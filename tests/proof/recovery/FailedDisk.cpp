// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "tests/proof/recovery/RestoreElsewhere.h"

#include "core/safekeeping/making/BackUpEverywhere.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

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
    {"wiped", [](const QString &path) { overwrite(path, QByteArray(1, '\0')); }},
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

    const QTemporaryDir otherDisk;
    RegisterPlace restored = t.place();
    restored.path = otherDisk.filePath(QStringLiteral("restored.marac"));
    const auto demand = [&drill](bool holds, const QString &what) { return drill.demand(holds, what); };
    if (const std::optional<ToldLoss> told = restoreElsewhere(demand, t.place(), restored.path))
        drill.conclude(restored, passphraseFor(administrator), told);
}

void failedDisk(Proof &proof)
{
    for (const DiskFailure &kind : diskFailures)
        holdDrill(proof, kind);
}

} // namespace marac::proof
