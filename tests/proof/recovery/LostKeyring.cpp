// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/safekeeping/bundle/BackupBundle.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/support/FileBytes.h"

#include <QFile>

namespace marac::proof {

using test::contentOf;
using test::passphraseFor;

static void takeAway(const QString &path)
{
    if (!QFile::remove(path))
        qFatal("a key file that can't be taken away");
}

static void scribble(const QString &path)
{
    overwrite(path, QByteArrayLiteral("scribble"));
}

static void emptyOut(const QString &path)
{
    if (!QFile::resize(path, 0))
        qFatal("a key file that can't be emptied");
}

namespace {
struct Mishap
{
    const char *name;
    void (*befall)(const QString &path);
};
} // namespace

static constexpr Mishap mishaps[]{{"gone", takeAway}, {"written over", scribble}, {"empty", emptyOut}};

static void oneOfTwo(Proof &proof, const Mishap &mishap, bool isFirst)
{
    Drill drill(proof, QStringLiteral("%1 key file %2")
                           .arg(isFirst ? QStringLiteral("first") : QStringLiteral("second"),
                                QString::fromLatin1(mishap.name)));
    test::TestRegister &t = drill.reg();
    drill.save();
    t.close();
    const QString one = KeyringFiles::firstPath(t.path());
    const QString two = KeyringFiles::secondPath(t.path());
    mishap.befall(isFirst ? one : two);
    drill.conclude(passphraseFor(administrator));
    drill.demand(!contentOf(one).isEmpty() && contentOf(one) == contentOf(two),
                 QStringLiteral("both key files stand again"));
}

static void both(Proof &proof, const Mishap &mishap)
{
    Drill drill(proof, QStringLiteral("both key files %1").arg(QString::fromLatin1(mishap.name)));
    test::TestRegister &t = drill.reg();
    drill.save();
    const Result<QList<FolderBackup>> made = backUpEverywhere(*t);
    if (!drill.demand(made, QStringLiteral("a backup")) || !made->constFirst().outcome)
        return;
    const QString live = BackupBundle(made->constFirst().outcome->path).liveKeyringPath();
    drill.save(); // after the backup, and yet not lost
    t.close();
    const QString one = KeyringFiles::firstPath(t.path());
    mishap.befall(one);
    mishap.befall(KeyringFiles::secondPath(t.path()));
    const Result<std::unique_ptr<Register>> shut = t.tryOpen(administrator, passphraseFor(administrator));
    drill.demand(!shut && shut.error().text.contains(QStringLiteral("live.keys")),
                 QStringLiteral("what is to be done is told"));
    QFile::remove(one);
    drill.demand(QFile::copy(live, one), QStringLiteral("copying the keyring out of the backup"));
    drill.conclude(passphraseFor(administrator));
}

void lostKeyring(Proof &proof)
{
    for (const Mishap &mishap : mishaps) {
        oneOfTwo(proof, mishap, true);
        oneOfTwo(proof, mishap, false);
        both(proof, mishap);
    }
}

} // namespace marac::proof
