// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Register.h"

namespace marac {

/// Everybody with an account, enabled ones first. Recorded as a consultation.
Result<QList<User>> consultUsers(Register &reg);

/// A person's name and role. The last enabled administrator keeps that role.
Result<> changeUser(Register &reg, UserId id, const QString &name, Role role);

/// Takes the key away from somebody; the account stays in the trail. Refused for oneself and for the last administrator.
/// Copies of the register that were taken before still open with the old passphrase: rotate the key when it matters.
Result<> disableUser(Register &reg, UserId id);
Result<> enableUser(Register &reg, UserId id);

/// The accounts, for the use cases of this room, without an entry: they leave their own. Denied, and that recorded, when
/// the actor may not do `operation`.
Result<QList<User>> accountsFor(Register &reg, Operation operation);

} // namespace marac
