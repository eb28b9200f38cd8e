// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/Connection.h"

#include <QStringList>

namespace marac::test {

/// The columns of the register that hold none of `words` in any of their rows, as "table.column", of all that may hold words:
/// neither days, nor codes of a list that the schema has, nor what is worked out from another column.
QStringList columnsWithout(const Connection &db, const QStringList &words);

} // namespace marac::test
