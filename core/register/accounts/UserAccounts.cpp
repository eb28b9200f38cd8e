// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserAccounts.h"

#include "core/base/Text.h"
#include "core/register/Lending.h"
#include "core/register/StoreProblem.h"
#include "core/register/accounts/KeyringRenewal.h"
#include "core/register/accounts/UserRules.h"
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

Result<QList<User>> accountsFor(Register &reg, Operation operation)
{
    if (!isHere(reg))
        return Failure(atWorkElsewhere());
    if (!reg.may(operation)) // let the register say so and record it
        return reg.change(operation, [](Change &) -> Result<QList<User>> { return QList<User>{}; });
    try {
        return UserTable::all(*RegisterInside::of(reg).db);
    } catch (const StoreFault &fault) {
        return Failure(problemOfReading(fault.cause()));
    }
}

Result<QList<User>> consultUsers(Register &reg)
{
    const AuditEvent access{.verb = AuditVerb::Consult, .subject = {SubjectKind::List, 0, QStringLiteral("users")}};
    return reg.consult(Operation::KeepUsers, access,
                       [](const Reading &r) -> Result<QList<User>> { return UserTable::all(r.db()); });
}

static Result<User> find(const QList<User> &users, UserId id)
{
    const auto found = std::find_if(users.begin(), users.end(), [id](const User &user) { return user.id == id; });
    if (found == users.end())
        return failure(Problem::Kind::NotFound,
                       Words::tr("There is no such account. Nothing was changed. Choose one from the list of users."));
    return *found;
}

/// Writes the account with the keyring that goes with it.
static Result<> keep(Register &reg, const User &user, const Result<Keyring> &next, const QStringList &fields)
{
    if (!next)
        return Failure(next.error());
    const Result<> done = keyringRenewal::registerFirst(reg, Operation::KeepUsers, *next, [&](Change &c) -> Result<> {
        User kept = user;
        if (!kept.enabled)
            kept.disabledAt = c.now();
        UserTable::update(c.db(), kept);
        c.audit({.verb = AuditVerb::Administer,
                 .subject = {SubjectKind::User, user.id.value(), user.login},
                 .fields = fields});
        return {};
    });
    RegisterCore &core = RegisterInside::of(reg);
    if (done && user.id == core.actor.id)
        core.actor = user;
    return done;
}

/// A rule said no: the register records that and hands the rule's words on.
static Result<> refuse(Register &reg, const User &user, const Problem &problem)
{
    return reg.change(Operation::KeepUsers, [&](Change &c) -> Result<> {
        c.audit({.verb = AuditVerb::Administer, .subject = {SubjectKind::User, user.id.value(), user.login}});
        return Failure(problem);
    });
}

Result<> changeUser(Register &reg, UserId id, const QString &name, Role role)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    Result<User> user = find(*users, id);
    if (!user)
        return Failure(user.error());
    const QList<FieldProblem> problems = problemsInName(name);
    if (!problems.isEmpty())
        return failure(Problem::Kind::Invalid, Words::tr("Some fields need mending. Nothing was changed."), problems);
    QStringList fields;
    if (user->name != text::kept(name))
        fields.append(QStringLiteral("name"));
    if (user->role != role)
        fields += {QStringLiteral("role"), toCode(role)};
    if (fields.isEmpty())
        return {};
    user->name = text::kept(name);
    user->role = role;
    if (const Result<> allowed = keepAnAdministrator(*users, *user); !allowed)
        return refuse(reg, *user, allowed.error());
    const RegisterCore &core = RegisterInside::of(reg);
    return keep(reg, *user, core.keyring.renameUser(id.value(), user->login, user->name, core.unlocked.key), fields);
}

Result<> disableUser(Register &reg, UserId id)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    Result<User> user = find(*users, id);
    if (!user)
        return Failure(user.error());
    if (!user->enabled)
        return failure(
            Problem::Kind::Conflict,
            Words::tr("This account is closed already. Nothing was changed. Open it again if the person comes "
                      "back."));
    user->enabled = false;
    if (const Result<> allowed = keepAnAdministrator(*users, *user); !allowed)
        return refuse(reg, *user, allowed.error());
    if (id == reg.actor().id) {
        return refuse(reg, *user,
                      {Problem::Kind::Refused,
                       Words::tr("You can’t close your own account. Nothing was changed. Ask another administrator.")});
    }
    const RegisterCore &core = RegisterInside::of(reg);
    return keep(reg, *user, core.keyring.disableUser(id.value(), core.unlocked.key), {QStringLiteral("disabled")});
}

Result<> enableUser(Register &reg, UserId id)
{
    const Result<QList<User>> users = accountsFor(reg, Operation::KeepUsers);
    if (!users)
        return Failure(users.error());
    Result<User> user = find(*users, id);
    if (!user)
        return Failure(user.error());
    if (user->enabled)
        return failure(
            Problem::Kind::Conflict,
            Words::tr("This account is open already. Nothing was changed. If its passphrase is forgotten, set a "
                      "new one."));
    user->enabled = true;
    user->disabledAt = {};
    const RegisterCore &core = RegisterInside::of(reg);
    return keep(reg, *user, core.keyring.enableUser(id.value(), core.unlocked.key), {QStringLiteral("enabled")});
}

} // namespace marac
