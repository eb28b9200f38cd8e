// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/AddUser.h"

#include "core/audit/SignerTable.h"
#include "core/base/Text.h"
#include "core/register/accounts/KeyringRenewal.h"
#include "core/register/accounts/UserAccounts.h"
#include "core/register/accounts/UserRules.h"
#include "core/users/UserTable.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Users)
};
} // namespace

static Result<> problemsIn(const NewUser &request, const QList<User> &users)
{
    const QString login = text::kept(request.login);
    QList<FieldProblem> problems = problemsInLogin(login);
    if (login.isEmpty())
        problems.append(
            {QStringLiteral("login"), Words::tr("Give the short name the person will type to unlock the register.")});
    problems += problemsInName(request.name);
    for (const User &user : users) {
        if (user.login.compare(login, Qt::CaseInsensitive) == 0)
            problems.append({QStringLiteral("login"),
                             Words::tr("Somebody has this login already, perhaps in the past. Choose another.")});
    }
    if (!problems.isEmpty())
        return failure(Problem::Kind::Invalid, Words::tr("Some fields need mending. Nobody was added."), problems);
    return acceptNewPassphrase(request.passphrase, {request.login, request.name});
}

static Result<UserId> keepUser(Register &reg, User user, const Result<Keyring> &next)
{
    if (!next)
        return Failure(next.error());
    const Result<> done = keyringRenewal::registerFirst(reg, Operation::KeepUsers, *next, [&](Change &c) -> Result<> {
        user.addedAt = c.now();
        UserTable::insert(c.db(), user);
        user.keyId = SignerTable::insert(
            c.db(), {0, user.id.value(), next->user(user.id.value())->signingPublicKey, c.now(), c.actor().id.value()});
        UserTable::update(c.db(), user);
        c.audit({.verb = AuditVerb::Administer,
                 .subject = {SubjectKind::User, user.id.value(), user.login},
                 .fields = {QStringLiteral("added"), toCode(user.role)}});
        return {};
    });
    if (!done)
        return Failure(done.error());
    return user.id;
}

Result<KeyWork> prepareUser(Register &reg, const NewUser &request)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    if (const Result<> good = problemsIn(request, *users); !good)
        return Failure(good.error());

    User user;
    for (const User &known : *users)
        user.id = std::max(user.id, known.id);
    user.id = UserId(user.id.value() + 1);
    user.login = text::kept(request.login);
    user.name = text::kept(request.name);
    user.role = request.role;
    user.mustChangePassphrase = !request.isTheirOwn;

    const RegisterCore &core = RegisterInside::of(reg);
    const auto passphrase = std::make_shared<const Passphrase>(request.passphrase.clone());
    const auto key = std::make_shared<const DatabaseKey>(core.unlocked.key.clone());
    return KeyWork(
        core.keyring.generation(),
        [before = core.keyring, user, passphrase, key] {
            return before.addUser({user.id.value(), user.login, user.name}, *passphrase, *key);
        },
        [user](Register &records, const Result<Keyring> &next) { return keepUser(records, user, next); });
}

Result<UserId> addUser(Register &reg, const NewUser &request)
{
    Result<KeyWork> work = prepareUser(reg, request);
    if (!work)
        return Failure(work.error());
    work->derive();
    return work->commit(reg);
}

} // namespace marac
