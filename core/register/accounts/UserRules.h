// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/users/User.h"

#include <QList>

namespace marac {

/// Longest login, in characters.
inline constexpr qsizetype loginLimit = 60;

/// What is wrong with a login that is to be given to somebody: one is small letters a to z, digits, dots and hyphens, so that it
/// can be told over the telephone and typed on any keyboard. Nothing of one that is empty. Logins given before this rule stay.
QList<FieldProblem> problemsInLogin(const QString &login);

/// What an account's name must be.
QList<FieldProblem> problemsInName(const QString &name);

/// Refused when `after` would leave the register without an enabled administrator: nobody could then add or help anybody.
Result<> keepAnAdministrator(const QList<User> &users, const User &after);

} // namespace marac
