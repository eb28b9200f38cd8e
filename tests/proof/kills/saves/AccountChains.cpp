// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/safekeeping/making/BackUp.h"
#include "core/safekeeping/renewing/RotateKey.h"
#include "tests/proof/kills/saves/Names.h"
#include "tests/proof/kills/saves/UseCases.h"
#include "tests/support/TestRegister.h"

namespace marac::kills {

using namespace Qt::StringLiterals;
using test::passphraseFor;

static Result<> addSomebody(Desk &desk)
{
    return taken(addUser(desk.reg, {u"newcomer"_s, u"Jo Hart"_s, Role::Reader, passphraseFor(u"newcomer"_s), true}),
                 desk.user);
}

static Result<> renewSheet(Desk &desk)
{
    const Result<RenewedSheet> renewed = renewRecoverySheet(desk.reg);
    if (!renewed)
        return Failure(renewed.error());
    desk.sheet = renewed->recovery.view().toByteArray().toHex();
    desk.pending = renewed->pending;
    return {};
}

QList<Chain> accountChains()
{
    return {
        {u"accounts"_s,
         {{u"a user"_s, addSomebody},
          {u"a user's name and role"_s,
           [](Desk &desk) { return changeUser(desk.reg, desk.user, u"Jo Hart-Lee"_s, Role::Deputy); }},
          {u"a user's new passphrase"_s,
           [](Desk &desk) { return resetUser(desk.reg, desk.user, passphraseFor(u"first"_s)); }},
          {u"a user closed out"_s, [](Desk &desk) { return disableUser(desk.reg, desk.user); }},
          {u"a user let in again"_s, [](Desk &desk) { return enableUser(desk.reg, desk.user); }}}},
        {u"keys"_s,
         {{names::ownPassphrase(),
           [](Desk &desk) {
               return changeOwnPassphrase(desk.reg, passphraseFor(administrator()), passphraseFor(names::newWords()));
           }},
          {u"a recovery sheet"_s, renewSheet},
          {u"a new key"_s, [](Desk &desk) { return rotateKey(desk.reg); }}}},
        {u"backup"_s,
         {{names::backup(), [](Desk &desk) { return done(backUp(desk.reg, desk.folder + u"/backups"_s)); }}}},
    };
}

} // namespace marac::kills
