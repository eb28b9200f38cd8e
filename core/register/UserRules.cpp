// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/UserRules.h"

#include "core/base/Text.h"

#include <QCoreApplication>

namespace marac {

static QString tr(const char *text)
{
    return QCoreApplication::translate("Users", text);
}

QList<FieldProblem> problemsInAccount(const QString &login, const QString &name)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("login"), login, 60);
    problems += text::problemsIn(QStringLiteral("name"), name, text::lineLimit);
    if (text::kept(login).isEmpty())
        problems.append({QStringLiteral("login"), tr("Give the short name the person will type to unlock the register.")});
    if (text::kept(name).isEmpty())
        problems.append({QStringLiteral("name"), tr("Give the person’s name as it should stand on documents.")});
    return problems;
}

Result<> keepAnAdministrator(const QList<User> &users, const User &after)
{
    for (const User &user : users) {
        const User &then = user.id == after.id ? after : user;
        if (then.enabled && then.role == Role::Administrator)
            return {};
    }
    return failure(Problem::Kind::Refused,
                   tr("This is the last administrator who can open the register. Nothing was changed. Make another person "
                      "administrator first."));
}

} // namespace marac
