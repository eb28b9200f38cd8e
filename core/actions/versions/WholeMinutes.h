// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/minutes/MinutesRecord.h"
#include "core/base/Result.h"

namespace marac {

class Change;

/// What a meeting's minutes would say if they were written just now, whole. Refused while another meeting keeps one of their cases
/// closed (R103): it would be missing from what is kept.
Result<MinutesRecord> wholeMinutes(Change &change, MeetingId id);

} // namespace marac
