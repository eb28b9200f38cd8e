// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/register/trail/ConsultAudit.h"

namespace marac {

/// Writes every entry that matches `filter` under the name that a person chose, as a file for a spreadsheet; gives how many
/// there are. It touches no widget: with a large trail it takes tens of seconds, in whatever thread has the register.
/// Recorded as exportAudit() has it, and as failed too where it was stopped by `progress` or the file could not be written;
/// what stood under that name stays then.
Result<int> saveTrail(Register &reg, const AuditFilter &filter, const QString &reason, const QString &path,
                      const CopyProgress &progress);

} // namespace marac
