// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserRules.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

namespace {
/// Lets the translators' tools see the words of this file.
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Users)
};
} // namespace

QList<FieldProblem> problemsInAccount(const QString &login, const QString &name)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("login"), login, 60);
    problems += text::problemsIn(QStringLiteral("name"), name, text::lineLimit);
    if (text::kept(login).isEmpty())
        problems.append(
            {QStringLiteral("login"), Words::tr("Give the short name the person will type to unlock the register.")});
    if (text::kept(name).isEmpty())
        problems.append({QStringLiteral("name"), Words::tr("Give the person’s name as it should stand on documents.")});
    return problems;
}

Result<> keepAnAdministrator(const QList<User> &users, const User &after)
{
    for (const User &user : users) {
        const User &then = user.id == after.id ? after : user;
        if (then.enabled && then.role == Role::Administrator)
            return {};
    }
    return failure(
        Problem::Kind::Refused,
        Words::tr("This is the last administrator who can open the register. Nothing was changed. Make another person "
                  "administrator first."));
}

} // namespace marac
