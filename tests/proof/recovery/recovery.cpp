// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "tests/proof/recovery/TypingScene.h"
#include "tests/proof/recovery/UnderFaults.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>

/// The recovery drills: each loses something of a register in use and brings it back as the papers and the screen say. Short
/// and long are one form, but for how often a window at work is killed.
int main(int argc, char *argv[])
{
    using namespace marac::proof;
    const QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == atTheBadDisk)
        return workAtTheBadDisk(arguments);
    if (arguments.value(1) == onAFullDisk)
        return workOnAFullDisk();
    if (arguments.value(1) == typingScene)
        return playTyping();
    marac::theme::apply(marac::Scheme::Light, 100);
    Proof proof = recoveryProof();
    for (void (*hold)(Proof &) : {forgottenPassphrase, lostKeyring, leaver, lostWorkstation, failedDisk, badSectors,
                                  ransomware, backupsFailing, backupsDamaged, restoreByScreen, killedWhileTyping})
        hold(proof);
    return proof.finish();
}
