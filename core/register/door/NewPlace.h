// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keys/keyring/KeyringFiles.h"

namespace marac::newplace {

/// A register that is made, or brought back from a backup, stands under another name until it is whole, and gets its own last of
/// all. So what a run left that was cut short can be told from a register, and nobody needs a new name to try again.
QString unnamedPath(const QString &path);

/// Takes away what such a run left: the file without its name, and key files which that run had put there and which belong to
/// nothing else. False when a register or the journal of one stands at the place, when key files do that belong to one which is
/// away, or when something could not be taken away. The card must be held.
bool clear(const QString &path);

/// The last two steps: the key files, and the register's own name. `unnamed` must be whole and closed. When this fails, it is still
/// there and its key files are not, unless the disk does not even say what became of it.
Result<> settle(const QString &path, const KeyringFiles &files, const Keyring &keyring);

/// Beside a register that is open under its name, so that no such leftover is ever taken for the beginning of it. The card must be
/// held.
void forgetStray(const QString &path);

/// Whether nothing stands there: opens nothing.
bool isFree(const QString &path);

} // namespace marac::newplace
