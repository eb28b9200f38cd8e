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

static Result<UserId> keepOwn(Register &reg, const Result<Keyring> &renewed)
{
    RegisterCore &core = RegisterInside::of(reg);
    const User me = reg.actor();
    const AuditEvent event = passphraseEvent(me, QStringLiteral("passphrase"));
    if (!renewed) {
        const Result<> refused = reg.change(Operation::ChangeOwnPassphrase, [&](Change &c) -> Result<> {
            c.audit(event); // recorded as refused when the current one was wrong
            return Failure(renewed.error());
        });
        return Failure(refused.error());
    }
    const Result<> done =
        keyringRenewal::filesFirst(reg, Operation::ChangeOwnPassphrase, *renewed, [&](Change &c) -> Result<> {
            User kept = me;
            kept.mustChangePassphrase = false;
            if (me.mustChangePassphrase)
                UserTable::update(c.db(), kept);
            c.audit(event);
            return {};
        });
    if (!done)
        return Failure(done.error());
    core.actor.mustChangePassphrase = false;
    return me.id;
}

Result<KeyWork> prepareOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next)
{
    const RegisterCore &core = RegisterInside::of(reg);
    const User &me = reg.actor();
    if (const Result<> good = acceptNewPassphrase(next, {me.login, me.name}); !good)
        return Failure(good.error());
    if (current == next)
        return failure(
            Problem::Kind::Invalid, Words::tr("Your passphrase was not changed."),
            {{QStringLiteral("passphrase"), Words::tr("This is the passphrase you have now. Choose another.")}});
    struct Typed
    {
        Passphrase current;
        Passphrase next;
        DatabaseKey key;
    };
    const auto typed = std::make_shared<const Typed>(Typed{current.clone(), next.clone(), core.unlocked.key.clone()});
    return KeyWork(
        core.keyring.generation(),
        [before = core.keyring, login = me.login, typed] {
            return before.changePassphrase(login, typed->current, typed->next, typed->key);
        },
        keepOwn);
}

static Result<UserId> keepReset(Register &reg, User user, const Result<Keyring> &next)
{
    if (!next)
        return Failure(next.error());
    const Result<> done = keyringRenewal::registerFirst(reg, Operation::KeepUsers, *next, [&](Change &c) -> Result<> {
        user.keyId = SignerTable::insert(
            c.db(), {0, user.id.value(), next->user(user.id.value())->signingPublicKey, c.now(), c.actor().id.value()});
        user.mustChangePassphrase = true;
        UserTable::update(c.db(), user);
        c.audit(passphraseEvent(user, QStringLiteral("reset")));
        return {};
    });
    if (!done)
        return Failure(done.error());
    return user.id;
}

Result<KeyWork> prepareReset(Register &reg, UserId id, const Passphrase &passphrase)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    const auto found = std::find_if(users->begin(), users->end(), [id](const User &user) { return user.id == id; });
    if (found == users->end())
        return failure(Problem::Kind::NotFound,
                       Words::tr("There is no such account. Nothing was changed. Choose one from the list of users."));
    if (id == reg.actor().id || !found->enabled) {
        return failure(Problem::Kind::Refused,
                       id == reg.actor().id
                           ? Words::tr("Change your own passphrase instead. Nothing was changed.")
                           : Words::tr("This account is closed. Open it again first. Nothing was changed."));
    }
    if (const Result<> good = acceptNewPassphrase(passphrase, {found->login, found->name}); !good)
        return Failure(good.error());
    const RegisterCore &core = RegisterInside::of(reg);
    const auto typed = std::make_shared<const Passphrase>(passphrase.clone());
    const auto key = std::make_shared<const DatabaseKey>(core.unlocked.key.clone());
    return KeyWork(
        core.keyring.generation(),
        [before = core.keyring, id, typed, key] { return before.resetUser(id.value(), *typed, *key); },
        [user = *found](Register &records, const Result<Keyring> &next) { return keepReset(records, user, next); });
}

static Result<> atOnce(Register &reg, Result<KeyWork> work)
{
    if (!work)
        return Failure(work.error());
    work->derive();
    const Result<UserId> done = work->commit(reg);
    return done ? Result<>() : Result<>(Failure(done.error()));
}

Result<> changeOwnPassphrase(Register &reg, const Passphrase &current, const Passphrase &next)
{
    return atOnce(reg, prepareOwnPassphrase(reg, current, next));
}

Result<> resetUser(Register &reg, UserId id, const Passphrase &passphrase)
{
    return atOnce(reg, prepareReset(reg, id, passphrase));
}

} // namespace marac
