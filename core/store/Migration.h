// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace marac {

class Connection;

/// One step of the register's schema. The list only grows: a released step is never edited, and names inside it are
/// written out as they were then. Each room declares its own steps; core/schema puts them in order.
struct Migration
{
    int version;               ///< user_version after this step; 1, 2, 3 … without gaps
    void (*apply)(Connection &); ///< runs inside the migrating transaction; throws StoreFault
};

/// Runs every statement of an SQL script in turn (by SQLite's own tail pointer, never by splitting at semicolons).
void runScript(Connection &db, const char *script);

} // namespace marac
