// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/versions/CompareMinutes.h"
#include "core/base/Result.h"

namespace marac {

class Register;

/// In the place of a version's number: the minutes as they would be written just now.
inline constexpr int asOfNow = -1;

/// How one version of a meeting's minutes differs from another. The entry names the meeting and every case of either; of a case
/// that is closed just now both say the same (R103). NotFound for a version that isn't there.
Result<QList<ComparedLine>> compareVersions(Register &records, MeetingId id, int before, int after);

} // namespace marac
