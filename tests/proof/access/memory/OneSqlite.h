// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/support/Proof.h"

#include <QString>

namespace marac::proof {

/// Two copies of SQLite in one process lose each other's locks on the register (security.md, finding 5): of all files that the
/// process has in its memory, one holds a copy.
void countSqlites(Proof &proof, qint64 process);
/// The same of what a program loads when it is started: as many as are right for it.
void countSqlites(Proof &proof, const QString &program, int right);

} // namespace marac::proof
