// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/register/accounts/UserRules.h"

#include "core/base/Text.h"

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

static bool mayStandInLogin(uint c)
{
    return (c >= U'a' && c <= U'z') || (c >= U'0' && c <= U'9') || c == U'.' || c == U'-';
}

QList<FieldProblem> problemsInLogin(const QString &login)
{
    const QString field = QStringLiteral("login");
    if (const QList<FieldProblem> noText = text::problemsIn(field, login, login.size()); !noText.isEmpty())
        return noText;
    const QList<uint> points = text::kept(login).toUcs4();
    const auto wrong = std::find_if_not(points.begin(), points.end(), mayStandInLogin);
    if (wrong != points.end()) {
        const char32_t first = *wrong;
        if (QChar::isSpace(first))
            return {{field, Words::tr("Use small letters a to z, digits, dots and hyphens only, and no space.")}};
        return {{field,
                 Words::tr("Use small letters a to z, digits, dots and hyphens only; “%1” is none of them.")
                     .arg(text::shown(QString::fromUcs4(&first, 1)))}};
    }
    if (points.size() > loginLimit) {
        return {
            {field,
             Words::tr("This is %L1 characters long; a login has at most %L2.").arg(points.size()).arg(loginLimit)}};
    }
    return {};
}

QList<FieldProblem> problemsInName(const QString &name)
{
    QList<FieldProblem> problems = text::problemsIn(QStringLiteral("name"), name, text::lineLimit);
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
