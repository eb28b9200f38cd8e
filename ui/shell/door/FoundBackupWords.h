// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/safekeeping/bundle/FoundBackups.h"

namespace marac {

/// One line of a list of backups: when it was made, and what is known of it.
QString foundBackupLine(const FoundBackup &backup);

} // namespace marac
