// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Live cases that stop being repeats (R038, rule R4), from `today` up to `until`: agencies flag a case until then, and have to
/// be told. Due on the last day on which a new incident still is a repeat.
QList<DueItem> repeatTermsDue(const Connection &db, QDate today, QDate until);

} // namespace marac
