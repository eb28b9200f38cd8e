// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"
#include "core/base/Result.h"

namespace marac {

class Change;

/// What a meeting's minutes say just now, whole. Refused while another meeting keeps one of their cases closed (R103): it would be
/// missing from what is kept.
Result<MinutesRecord> wholeMinutes(Change &change, MeetingId id);

/// Keeps the minutes as they stand, in the state they have by now, as their next version; refused as above.
Result<> keepVersion(Change &change, MeetingId id);

} // namespace marac
