// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/cases/CaseFile.h"
#include "core/risk/rules/RescoreDue.h"
#include "core/today/DueItem.h"

namespace marac {

class Connection;

/// Cases in which something happened that no assessment has followed (rule R9): the incident of a later referral or one added
/// to the file, or a review, which is every hearing by a full MARAC after the first; or else, up to `until`, the day of their next
/// review. Of a closed file only the incidents that were added after it was closed: what went before was weighed at its closing.
/// Due on the second working day after it.
QList<DueItem> rescoresDue(const Connection &db, QDate until);

/// All that ever called for an assessment of a case but its closure: incidents first, then reviews.
QList<RescoreEvent> rescoreEventsOf(const Connection &db, CaseFileId id);

/// The next review (nextReview) of a case whose newest assessment was made on that day; invalid for one that was never heard and
/// for a closed file.
QDate reviewDayOf(const Connection &db, CaseFileId id, QDate assessedOn);

} // namespace marac
