// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/calendar/CirculationDeadline.h"
#include "core/meetings/Meeting.h"

namespace marac {

class Change;
class Register;

/// Whether a case list sent at a moment was in time for its meeting (R027).
struct CirculationStanding
{
    int workingDays = 0; ///< from the day of sending up to the meeting, by the ordinary count
    bool onTime = false;
};

/// Sent before the end of the deadline's day, in Sefton. A mini MARAC has no deadline (R025).
Result<CirculationStanding> circulationStanding(const Meeting &meeting, const QDateTime &sentAt, CountingRule rule,
                                                const WorkingDays &calendar);

/// Records that the case list of a meeting went to one agency: a disclosure of its cases (R027, R042). A late one needs
/// the chair's reason and name (`lateReason`, `lateDecidedBy`); where all that is new in it are late papers, their decision
/// covers it. The list holds what was on the agenda at `sentAt`. An agency that is not a signatory gets none (R090), by
/// e-mail only one with a secure address gets it (R116), and nothing is recorded for a meeting that is over.
/// `circulation` needs meetingId, agencyId, method, recipient and, unless it is now, sentAt.
Result<CirculationId> recordCirculation(Register &records, const Circulation &circulation);
Result<CirculationId> recordCirculation(Change &change, const Circulation &circulation);

} // namespace marac
