// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/Passphrases.h"

#include "core/audit/SignerTable.h"
#include "core/register/accounts/KeyringRenewal.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Users)
};
} // namespace

static AuditEvent passphraseEvent(const User &user, const QString &field)
{
    return {
        .verb = AuditVerb::Administer, .subject = {SubjectKind::User, user.id.value(), user.login}, .fields = {field}};
}

Result<> changeOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next)
{
    RegisterCore &core = RegisterInside::of(reg);
    const User me = reg.actor();
    if (const Result<> good = acceptNewPassphrase(next, {me.login, me.name}); !good)
        return good;
    if (current == next)
        return failure(
            Problem::Kind::Invalid, Words::tr("Your passphrase was not changed."),
            {{QStringLiteral("passphrase"), Words::tr("This is the passphrase you have now. Choose another.")}});
    const Result<Keyring> renewed = core.keyring.changePassphrase(me.login, current, next, core.unlocked.key);
    if (!renewed) {
        return reg.change(Operation::ChangeOwnPassphrase, [&](Change &c) -> Result<> {
            c.audit(passphraseEvent(
                me, QStringLiteral("passphrase"))); // recorded as refused when the current one was wrong
            return Failure(renewed.error());
        });
    }
    const Result<> done =
        keyringRenewal::filesFirst(reg, Operation::ChangeOwnPassphrase, *renewed, [&](Change &c) -> Result<> {
            User kept = me;
            kept.mustChangePassphrase = false;
            if (me.mustChangePassphrase)
                UserTable::update(c.db(), kept);
            c.audit(passphraseEvent(me, QStringLiteral("passphrase")));
            return {};
        });
    if (done)
        core.actor.mustChangePassphrase = false;
    return done;
}

Result<> resetUser(Register &reg, UserId id, const Passphrase &passphrase)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    const auto found = std::find_if(users->begin(), users->end(), [id](const User &user) { return user.id == id; });
    if (found == users->end())
        return failure(Problem::Kind::NotFound, Words::tr("There is no such account. Nothing was changed."));
    User user = *found;
    if (id == reg.actor().id || !user.enabled) {
        return failure(Problem::Kind::Refused,
                       id == reg.actor().id
                           ? Words::tr("Change your own passphrase instead. Nothing was changed.")
                           : Words::tr("This account is closed. Open it again first. Nothing was changed."));
    }
    if (const Result<> good = acceptNewPassphrase(passphrase, {user.login, user.name}); !good)
        return good;
    const RegisterCore &core = RegisterInside::of(reg);
    const Result<Keyring> next = core.keyring.resetUser(id.value(), passphrase, core.unlocked.key);
    if (!next)
        return Failure(next.error());
    return keyringRenewal::registerFirst(reg, Operation::KeepUsers, *next, [&](Change &c) -> Result<> {
        user.keyId = SignerTable::insert(
            c.db(), {0, id.value(), next->user(id.value())->signingPublicKey, c.now(), c.actor().id.value()});
        user.mustChangePassphrase = true;
        UserTable::update(c.db(), user);
        c.audit(passphraseEvent(user, QStringLiteral("reset")));
        return {};
    });
}

} // namespace marac
