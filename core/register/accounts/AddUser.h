// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "core/register/Register.h"

namespace marac {

struct NewUser
{
    QString login;
    QString name;
    Role role = Role::Reader;
    Passphrase passphrase; ///< a first one, handed over in person; they are asked for their own at the first unlock
};

/// Gives somebody an account and a key. Derives a key: about a second at full cost. Invalid when a field needs mending or
/// the login is taken.
Result<UserId> addUser(Register &reg, const NewUser &request);

} // namespace marac
