// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/proof/kills/power/DiskLog.h"

#include <QString>

/// A file system put before SQLite's own in this process: everything is done as without it, and noted.
namespace marac::kills::recordingVfs {

/// Makes it the one that is used from here on; false where SQLite has no unix file system.
bool install();

/// Notes in `log` what is done to the register at `path` from now on; nobody may have it open yet. `log` must last until
/// end().
void begin(const QString &path, DiskLog &log);
void end();

} // namespace marac::kills::recordingVfs
