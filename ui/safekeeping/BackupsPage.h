// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

namespace marac {

/// Where the backups are, how old the newest is, who can open which, and the change of the register's key.
Page backupsPage();

} // namespace marac
