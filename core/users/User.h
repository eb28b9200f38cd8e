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
    bool mustChangePassphrase = false; ///< somebody else set it; nothing but changing it is permitted until then
    qint64 keyId = 0;                  ///< which of the register's signing keys is theirs now (SignerTable)
    QDateTime addedAt;
    QDateTime disabledAt;
};

} // namespace marac
