// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/audit/AuditEvent.h"
#include "core/cases/CaseFile.h"

namespace marac {

class Connection;

/// What an entry is also about that shows something of a case: the case by its reference, and its victim when the file has
/// one. Whatever shows the name of a victim, if only its initials, names both (R122). Empty for a case that is not there.
QList<Subject> subjectsOf(const Connection &db, CaseFileId id);

} // namespace marac
