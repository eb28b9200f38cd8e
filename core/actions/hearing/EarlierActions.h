// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/TriedBefore.h"
#include "core/audit/AuditEvent.h"

namespace marac {

class Connection;

/// What meetings before that day set for the case, and for every other file of its victim under whichever record (R036), soonest
/// due first. Files that are closed just now (R103) are left out.
QList<EarlierAction> earlierActions(const Connection &db, CaseFileId id, QDate meetingDay);

/// Whom and what reading those looks at besides the case itself (R122).
QList<Subject> subjectsOfEarlier(const Connection &db, CaseFileId id);

} // namespace marac
