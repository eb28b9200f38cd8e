// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/users/Role.h"

#include <QDateTime>
#include <QString>

namespace marac {

struct User;
using UserId = Id<User>;

/// Somebody with a key to the register. `name` is shown and printed; `login` is typed at the door.
struct User
{
    UserId id;
    QString login;
    QString name;
    Role role = Role::Reader;
    bool enabled = true;
    QDateTime addedAt;
    QDateTime disabledAt;
};

} // namespace marac
