// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/hearing/ConsultHearings.h"

namespace marac {

/// What the chair approved, whole, as it was kept then: from the approval on the minutes say it, and it is what is locked (D5).
/// nullopt while they are a draft, once they are locked, and where they were approved before versions were kept.
/// Throws StoreFault when the text is not what was kept.
std::optional<MinutesRecord> approvedMinutes(const Connection &db, MeetingId id);

/// Whether approved minutes would say something else if they were written just now. Not told while one of their cases is closed
/// (R103).
bool changedSinceApproval(const Connection &db, const MinutesFile &file);

} // namespace marac
