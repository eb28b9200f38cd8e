// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/door/OpenRequest.h"

namespace marac {

/// With the words of the recovery sheet, gives an administrator who forgot the passphrase a new one (threat T11): a new key
/// pair, recorded as such, signed with the new key. Words that were typed are words that were seen, so they open this
/// register no more: gives the secret of a new sheet (recovery::toWords), to be shown and printed once. Backups made
/// earlier keep the old one. Only for an account that is open and an administrator's. The register is
/// checked whole first, and the witnesses on this computer are left as they are, so that the next unlocking compares them.
///
/// A kill in between leaves the register with the new keyring and the files with the old one: recovering again, with the
/// old sheet, mends it.
/// Denied when the sheet is not this register's; Invalid (field "words") for words that don't belong together.
Result<Secret> recoverAccess(const RegisterPlace &place, const QString &words, const QString &login,
                             const Passphrase &newPassphrase);

} // namespace marac
