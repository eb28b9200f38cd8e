// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Pages.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/proof/recovery/AtTheScreen.h"
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "ui/shell/window/Workspace.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

namespace marac::proof {

using test::passphraseFor;

namespace {

/// What is left when somebody comes to the door in the morning.
enum class Left { BackupsBesideIt, OtherDiskOnly };

/// What the person was told, and where the register went.
struct Told
{
    ToldLoss loss;
    QString path;
};

} // namespace

static QString phrase(const QString &who)
{
    return QString::fromUtf8(passphraseFor(who).bytes().view());
}

static ToldLoss lossOn(const AtTheScreen &screen)
{
    static const QRegularExpression told(QStringLiteral("You would lose the entries (\\d+) to (\\d+)"));
    const QRegularExpressionMatch match = told.match(screen.words());
    if (!match.hasMatch())
        throw StepMissing{QStringLiteral("what would be lost")};
    return {match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

/// From the door that refuses to the register that is open again.
static Told restoreBy(AtTheScreen &screen, const QString &otherDisk)
{
    screen.press(QStringLiteral("Restore a backup…"));
    if (!otherDisk.isEmpty())
        screen.type(QStringLiteral("Folder of the backup"), otherDisk, HumanStep::Path);
    screen.await(QStringLiteral("You would lose"));
    const Told told{lossOn(screen), screen.read(QStringLiteral("File of the restored register"))};
    screen.type(QStringLiteral("Your login"), administrator, HumanStep::ShortField);
    screen.type(QStringLiteral("Passphrase"), phrase(administrator), HumanStep::Passphrase);
    screen.type(QStringLiteral("Reason"), QStringLiteral("The register does not open any more."), HumanStep::Sentence);
    if (!screen.says(QStringLiteral("two people decide")))
        throw StepMissing{QStringLiteral("that a second person is needed")};
    screen.callColleague();
    screen.type(QStringLiteral("Their login"), deputy, HumanStep::ShortField);
    screen.type(QStringLiteral("Their passphrase"), phrase(deputy), HumanStep::Passphrase);
    screen.press(QStringLiteral("Check and restore"));
    screen.await(QStringLiteral("Restored and checked"));
    screen.type(QStringLiteral("Passphrase"), phrase(administrator), HumanStep::Passphrase);
    screen.press(QStringLiteral("Unlock"));
    if (!QTest::qWaitFor([&screen] { return screen.window().workspace() != nullptr; }, 60'000))
        throw StepMissing{QStringLiteral("the open register")};
    return told;
}

/// The morning: the person tries to unlock, and is told that it can't be opened.
static void beRefused(AtTheScreen &screen, const QString &path)
{
    screen.window().showUnlock(path);
    screen.type(QStringLiteral("Login"), administrator, HumanStep::ShortField);
    screen.type(QStringLiteral("Passphrase"), phrase(administrator), HumanStep::Passphrase);
    screen.press(QStringLiteral("Unlock"));
    screen.await(QStringLiteral("restore the newest backup"));
}

static void leaveTheWindow(AtTheScreen &screen)
{
    screen.window().lock(QStringLiteral("Locked."));
    if (!QTest::qWaitFor([&screen] { return !screen.window().workspace() && screen.says(QStringLiteral("Locked.")); },
                         60'000))
        throw StepMissing{QStringLiteral("the door after locking")};
}

static void spoil(test::TestRegister &t, Left left)
{
    if (!QFile::resize(t.path(), 3 * 4096 + 100))
        qFatal("a register that can't be cut");
    if (left == Left::BackupsBesideIt)
        return;
    QDirIterator files(t.folder() + QStringLiteral("/backups"), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext())
        overwrite(files.next(), QByteArrayLiteral("YOUR FILES ARE OURS "));
}

static void followTheScreen(Drill &drill, Left left, const QString &otherDisk)
{
    test::TestRegister &t = drill.reg();
    const RegisterPlace place = t.place();
    AtTheScreen screen(
        ShellParts{place.clock, place.migrations, place.stateFolder, place.policy, allPages(), {}});
    beRefused(screen, t.path());
    const int before = screen.steps();
    const qint64 secondsBefore = screen.seconds();
    const Told told = restoreBy(screen, left == Left::OtherDiskOnly ? otherDisk : QString());
    const qint64 seconds = screen.seconds() - secondsBefore;
    drill.proof().count(screenSteps, screen.steps() - before);
    const qint64 longest = drill.proof().counted(screenMinutes);
    drill.proof().count(screenMinutes, std::max<qint64>((seconds + 59) / 60 - longest, 0));
    drill.demand(seconds <= mostSeconds, QStringLiteral("%1 s of steps").arg(seconds));
    leaveTheWindow(screen);
    RegisterPlace restored = place;
    restored.path = told.path;
    drill.conclude(restored, passphraseFor(administrator), told.loss);
}

static void holdDrill(Proof &proof, const QString &name, Left left)
{
    Drill drill(proof, QStringLiteral("by the screen, ") + name);
    test::TestRegister &t = drill.reg();
    const QTemporaryDir otherDisk;
    keepSecondFolder(*t, otherDisk.path());
    for (int day = 0; day < 2; ++day) {
        drill.save();
        drill.demand(backUpEverywhere(*t), QStringLiteral("a backup"));
    }
    drill.save();
    t.close();
    spoil(t, left);
    try {
        followTheScreen(drill, left, otherDisk.path());
    } catch (const StepMissing &missing) {
        proof.fault(stepsNotSeen, QStringLiteral("%1: %2").arg(name, missing.what));
    }
}

void restoreByScreen(Proof &proof)
{
    holdDrill(proof, QStringLiteral("the register damaged"), Left::BackupsBesideIt);
    holdDrill(proof, QStringLiteral("the first folder written over too"), Left::OtherDiskOnly);
}

} // namespace marac::proof
