// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/Settings.h"
#include "core/store/Connection.h"

namespace marac {

/// Every SQL statement about settings, one row for each. Throws StoreFault.
class SettingTable
{
public:
    /// A setting that was never kept has its default.
    static Settings read(const Connection &db);
    /// Writes those that differ from what is kept.
    static void write(Connection &db, const Settings &settings);
};

} // namespace marac
