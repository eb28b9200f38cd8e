// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/keys/keyring/KeyringFiles.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/ConsultBackups.h"
#include "core/safekeeping/checking/VerifyCopy.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "core/safekeeping/renewing/RotateKey.h"

#include <QFile>

#include <algorithm>

namespace marac::proof {

using test::passphraseFor;

/// What the page of backups says of each, held against what the leaver's passphrase of that time really opens.
static void heldAgainstTheList(Drill &drill)
{
    test::TestRegister &t = drill.reg();
    const Result<Backups> backups = consultBackups(*t);
    if (!drill.demand(backups, QStringLiteral("the list of backups")))
        return;
    const QList<BackupLine> lines = backups->folders.constFirst().backups;
    drill.demand(lines.size() == 3, QStringLiteral("three backups are listed"));
    for (const BackupLine &line : lines) {
        const bool isNamed = std::any_of(line.openers.begin(), line.openers.end(), [](const BackupOpener &opener) {
            return opener.login == deputy && opener.left;
        });
        t.clock().advanceMs(120'000); // wrong tries wait
        const Result<BackupManifest> opened = verifyCopy(t.place(), line.path, deputy, passphraseFor(deputy));
        drill.demand(isNamed == opened.has_value() && line.opensForLeavers() == isNamed,
                     QStringLiteral("what the leaver opens is told of ") + line.name);
    }
    drill.demand(!lines.isEmpty() && !lines.constFirst().opensForLeavers(),
                 QStringLiteral("the backup after the change of key is shut"));
}

void leaver(Proof &proof)
{
    Drill drill(proof, QStringLiteral("leaver"));
    test::TestRegister &t = drill.reg();
    const QStringList keyFiles{KeyringFiles::firstPath(t.path()), KeyringFiles::secondPath(t.path())};
    for (const QString &file : keyFiles) // as the leaver took them along
        drill.demand(QFile::copy(file, file + QStringLiteral(".taken")), QStringLiteral("a copy of the key files"));
    for (int i = 0; i < 2; ++i) {
        drill.save();
        drill.demand(backUpEverywhere(*t), QStringLiteral("a backup before"));
    }
    drill.demand(disableUser(*t, t.user(Role::Deputy)), QStringLiteral("closing the account"));
    drill.demand(consultBackups(*t).value_or(Backups{}).rotationDueSince.has_value(),
                 QStringLiteral("a change of key is asked for"));
    drill.demand(rotateKey(*t), QStringLiteral("the change of key"));
    drill.save();
    drill.demand(backUpEverywhere(*t), QStringLiteral("a backup afterwards"));
    drill.demand(!consultBackups(*t).value_or(Backups{}).rotationDueSince,
                 QStringLiteral("no change of key is asked for any more"));
    heldAgainstTheList(drill);

    drill.demand(!t.tryOpen(deputy, passphraseFor(deputy)), QStringLiteral("the leaver is not let in"));
    for (const QString &file : keyFiles) {
        drill.demand(QFile::rename(file, file + QStringLiteral(".ours"))
                         && QFile::rename(file + QStringLiteral(".taken"), file),
                     QStringLiteral("the leaver's key files in place of ours"));
    }
    t.clock().advanceMs(120'000);
    drill.demand(!t.tryOpen(deputy, passphraseFor(deputy)), QStringLiteral("nor by the old key files"));
    for (const QString &file : keyFiles)
        drill.demand(QFile::remove(file) && QFile::rename(file + QStringLiteral(".ours"), file),
                     QStringLiteral("our key files back"));
    t.clock().advanceMs(120'000);
    drill.conclude(passphraseFor(administrator));
}

} // namespace marac::proof
