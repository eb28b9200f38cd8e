// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/Passphrase.h"
#include "core/register/accounts/KeyWork.h"

namespace marac {

struct NewUser
{
    QString login;
    QString name;
    Role role = Role::Reader;
    Passphrase passphrase;
    /// False: a first passphrase, handed over in person, and good for nothing but changing it. True where nobody has to be
    /// told apart, as in the demonstration register.
    bool isTheirOwn = false;
};

/// Gives somebody an account and a key. Invalid when a field needs mending or the login is taken. The key is derived by
/// KeyWork::derive.
Result<KeyWork> prepareUser(Register &reg, const NewUser &request);

/// Both halves at once: about a second at full cost.
Result<UserId> addUser(Register &reg, const NewUser &request);

} // namespace marac
