// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"
#include "core/users/User.h"

#include <QList>

#include <optional>

namespace marac {

/// Every SQL statement about accounts. An account is never deleted: the trail names it for as long as it is kept.
/// Throws StoreFault.
class UserTable
{
public:
    /// With the number the account carries in the keyring, or the next one when it has none yet.
    static UserId insert(Connection &db, const User &user);
    static std::optional<User> byId(const Connection &db, UserId id);
    /// Logins differ in more than case.
    static std::optional<User> byLogin(const Connection &db, const QString &login);
    /// Enabled ones first, then by name.
    static QList<User> all(const Connection &db);
    /// Writes every field but the login, which the keyring carries and never changes.
    static void update(Connection &db, const User &user);
};

} // namespace marac
