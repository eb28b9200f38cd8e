// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/AddUser.h"
#include "core/register/accounts/Passphrases.h"
#include "core/register/accounts/RenewRecoverySheet.h"
#include "core/register/accounts/UserAccounts.h"
#include "tests/proof/access/permissions/UseCases.h"

namespace marac::proof {

using namespace Qt::StringLiterals;

static constexpr qint64 nobody = 404;

/// Lacks a name, so that no key is derived for it.
static NewUser nameless()
{
    return {u"nameless"_s, {}, Role::Reader, test::passphraseFor(u"nameless"_s)};
}

static Turned samePassphrase(Register &r, const RegisterAtWork &)
{
    const Passphrase same = test::passphraseFor(r.actor().login);
    return toldBy(changeOwnPassphrase(r, same, same));
}

QList<UseCase> useCasesOfAccounts()
{
    using O = Operation;
    using P = const RegisterAtWork &;
    using R = Register &;
    return {
        {O::KeepUsers, "list accounts", [](R r, P) { return toldBy(consultUsers(r)); }},
        {O::KeepUsers, "prepare an account", [](R r, P) { return toldBy(prepareUser(r, nameless())); }},
        {O::KeepUsers, "add an account", [](R r, P) { return toldBy(addUser(r, nameless())); }},
        {O::KeepUsers, "change an account",
         [](R r, P) { return toldBy(changeUser(r, UserId(nobody), why, Role::Reader)); }},
        {O::KeepUsers, "close an account", [](R r, P) { return toldBy(disableUser(r, UserId(nobody))); }},
        {O::KeepUsers, "open an account again", [](R r, P) { return toldBy(enableUser(r, UserId(nobody))); }},
        {O::KeepUsers, "prepare a first passphrase",
         [](R r, P) { return toldBy(prepareReset(r, UserId(nobody), test::passphraseFor(why))); }},
        {O::KeepUsers, "give a first passphrase",
         [](R r, P) { return toldBy(resetUser(r, UserId(nobody), test::passphraseFor(why))); }},
        {O::KeepUsers, "look at the recovery sheet",
         [](R r, P) { return toldBy(recordSheetUse(r, AuditVerb::Consult)); }},
        {O::KeepUsers, "renew the recovery sheet", [](R r, P) { return toldBy(renewRecoverySheet(r)); }},
        {O::ChangeOwnPassphrase, "change one's own passphrase", samePassphrase},
    };
}

} // namespace marac::proof
