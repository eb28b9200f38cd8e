// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/users/User.h"

#include <QList>

namespace marac {

/// What a new account's login and name must be.
QList<FieldProblem> problemsInAccount(const QString &login, const QString &name);

/// Refused when `after` would leave the register without an enabled administrator: nobody could then add or help anybody.
Result<> keepAnAdministrator(const QList<User> &users, const User &after);

} // namespace marac
