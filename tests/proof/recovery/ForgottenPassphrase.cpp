// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proof/recovery/Drill.h"
#include "tests/proof/recovery/Drills.h"

#include "core/keys/RecoveryWords.h"
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/safekeeping/renewing/RecoverAccess.h"

namespace marac::proof {

using test::passphraseFor;

static const QString second = QStringLiteral("second.administrator");

static void anotherAdministratorResets(Proof &proof)
{
    Drill drill(proof, QStringLiteral("forgotten passphrase, another administrator"));
    test::TestRegister &t = drill.reg();
    drill.demand(
        addUser(*t, {second, QStringLiteral("Pat Lowe"), Role::Administrator, passphraseFor(second), true}),
        QStringLiteral("a second administrator"));
    drill.save();
    const Result<std::unique_ptr<Register>> guessed =
        t.tryOpen(administrator, passphraseFor(QStringLiteral("a guess")));
    drill.demand(!guessed && guessed.error().kind == Problem::Kind::Denied, QStringLiteral("a guess is refused"));
    t.clock().advanceMs(60'000);
    Result<std::unique_ptr<Register>> other = t.tryOpen(second, passphraseFor(second));
    if (!drill.demand(other, QStringLiteral("the other administrator unlocks")))
        return;
    t.hold(std::move(*other));
    const Passphrase given = passphraseFor(QStringLiteral("given in person"));
    const Passphrase own = passphraseFor(QStringLiteral("own again"));
    drill.demand(resetUser(*t, t.user(Role::Administrator), given), QStringLiteral("the reset"));
    drill.save();
    Result<std::unique_ptr<Register>> back = t.tryOpen(administrator, given);
    if (!drill.demand(back, QStringLiteral("unlocking with the passphrase that was given")))
        return;
    t.hold(std::move(*back));
    drill.demand(t->actor().mustChangePassphrase, QStringLiteral("it is good for nothing but changing it"));
    drill.demand(changeOwnPassphrase(*t, given, own), QStringLiteral("a passphrase of one's own"));
    for (const Passphrase &old : {passphraseFor(administrator), passphraseFor(QStringLiteral("given in person"))}) {
        t.clock().advanceMs(60'000); // wrong tries wait
        drill.demand(!t.tryOpen(administrator, old), QStringLiteral("an earlier passphrase opens nothing"));
    }
    t.clock().advanceMs(60'000);
    drill.conclude(own);
}

static void theSheetDoesWhenThereIsNone(Proof &proof)
{
    Drill drill(proof, QStringLiteral("forgotten passphrase, recovery sheet"));
    test::TestRegister &t = drill.reg();
    drill.save();
    t.close();
    const QString sheet = recovery::toWords(t.recovery()).join(u' ');
    const Passphrase next = passphraseFor(QStringLiteral("after the sheet"));
    const Result<Secret> fresh = recoverAccess(t.place(), sheet, administrator, next);
    if (!drill.demand(fresh, QStringLiteral("recovering by the sheet")))
        return;
    drill.demand(!recoverAccess(t.place(), sheet, administrator, passphraseFor(QStringLiteral("once more"))),
                 QStringLiteral("the sheet that was used is worth nothing"));
    drill.demand(!t.tryOpen(administrator, passphraseFor(administrator)),
                 QStringLiteral("the forgotten passphrase opens nothing"));
    t.clock().advanceMs(60'000);
    const QString newSheet = recovery::toWords(*fresh).join(u' ');
    const Passphrase last = passphraseFor(QStringLiteral("after the new sheet"));
    drill.demand(recoverAccess(t.place(), newSheet, administrator, last), QStringLiteral("the new sheet works"));
    drill.conclude(last);
}

void forgottenPassphrase(Proof &proof)
{
    anotherAdministratorResets(proof);
    theSheetDoesWhenThereIsNone(proof);
}

} // namespace marac::proof
