// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace marac {

/// The path of the register that this account of the computer opened last; empty when there was none. It is the one thing the
/// settings know of a register: where its file is, as any shortcut to it would.
QString lastRegister();

/// Keeps it for the next start. One below `stateFolder` is the demonstration register, which is made anew every day and not
/// anybody's work: it is passed over.
void rememberRegister(const QString &path, const QString &stateFolder);

} // namespace marac
