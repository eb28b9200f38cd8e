// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/users/UserTable.h"

#include "core/store/Statement.h"

namespace marac {

#define MARAC_USER_COLUMNS "id, login, name, role, enabled, must_change, key_id, added_at, disabled_at"

static User userFrom(const Statement &s)
{
    User user;
    user.id = s.get<UserId>(0);
    user.login = s.get<QString>(1);
    user.name = s.get<QString>(2);
    user.role = s.get<Role>(3);
    user.enabled = s.get<bool>(4);
    user.mustChangePassphrase = s.get<bool>(5);
    user.keyId = s.get<qint64>(6);
    user.addedAt = s.get<QDateTime>(7);
    user.disabledAt = s.get<std::optional<QDateTime>>(8).value_or(QDateTime());
    return user;
}

UserId UserTable::insert(Connection &db, const User &user)
{
    Statement s(db,
                "INSERT INTO user (id, login, name, role, enabled, must_change, key_id, added_at, disabled_at) "
                "VALUES (:id, :login, :name, :role, :enabled, :must_change, :key_id, :added_at, :disabled_at)");
    s.bind(":id", user.id).bind(":login", user.login).bind(":name", user.name);
    s.bind(":role", user.role).bind(":enabled", user.enabled);
    s.bind(":must_change", user.mustChangePassphrase).bind(":key_id", user.keyId);
    s.bind(":added_at", user.addedAt).bind(":disabled_at", user.disabledAt);
    s.run();
    return UserId(s.insertedId());
}

std::optional<User> UserTable::byId(const Connection &db, UserId id)
{
    Statement s(db, "SELECT " MARAC_USER_COLUMNS " FROM user WHERE id = :id");
    s.bind(":id", id);
    return s.next() ? std::optional(userFrom(s)) : std::nullopt;
}

std::optional<User> UserTable::byLogin(const Connection &db, const QString &login)
{
    Statement s(db, "SELECT " MARAC_USER_COLUMNS " FROM user WHERE login = :login COLLATE NOCASE");
    s.bind(":login", login);
    return s.next() ? std::optional(userFrom(s)) : std::nullopt;
}

QList<User> UserTable::all(const Connection &db)
{
    QList<User> users;
    Statement s(db, "SELECT " MARAC_USER_COLUMNS " FROM user ORDER BY enabled DESC, name COLLATE NOCASE, id");
    while (s.next())
        users.append(userFrom(s));
    return users;
}

void UserTable::update(Connection &db, const User &user)
{
    Statement s(db,
                "UPDATE user SET name = :name, role = :role, enabled = :enabled, must_change = :must_change, "
                "key_id = :key_id, disabled_at = :disabled_at WHERE id = :id");
    s.bind(":name", user.name).bind(":role", user.role).bind(":enabled", user.enabled);
    s.bind(":must_change", user.mustChangePassphrase).bind(":key_id", user.keyId);
    s.bind(":disabled_at", user.disabledAt).bind(":id", user.id);
    s.run();
}

} // namespace marac
