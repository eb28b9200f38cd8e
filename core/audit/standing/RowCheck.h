// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/TrailFinding.h"
#include "core/store/Connection.h"

namespace marac {

/// Holds every record of a table against the newest entry that bound it. `exists` is false for a table that entries speak of
/// and the file no longer has. Gives how many records there are. Throws StoreFault.
qint64 checkRows(const Connection &db, const QString &table, bool exists, const TakeFinding &found);

} // namespace marac
