// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"
#include "ui/widgets/looks/Theme.h"

#include <QApplication>

/// The recovery drills: each loses something of a register in use and brings it back as the papers and the screen say. Short
/// and long are one form.
int main(int argc, char *argv[])
{
    const QApplication application(argc, argv);
    marac::theme::apply(marac::Scheme::Light, 100);
    using namespace marac::proof;
    Proof proof(QStringLiteral("recovery"), {drillsHeld, screenSteps, screenMinutes},
                {drillsFailed, lossesNotTold, stepsNotSeen});
    for (void (*hold)(Proof &) : {forgottenPassphrase, lostKeyring, leaver, lostWorkstation, failedDisk, ransomware,
                                  backupsFailing, restoreByScreen})
        hold(proof);
    return proof.finish();
}
