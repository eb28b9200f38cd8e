// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/actions/Action.h"
#include "core/base/Result.h"

namespace marac {

/// What is still in the way of approving a meeting's minutes.
struct MinutesStanding
{
    bool protocolSettled = false; ///< R104: recalled, or closed with the reason why not
    int unsignedPresent = 0;      ///< R103
    int casesNotDecided = 0;      ///< agenda items neither heard nor carried
    bool meetingClosed = false;
};

/// Draft → approved by the chair → locked. Locked minutes are never changed (D5), only amended;
/// actions stay live.
/// Answers why the step can't be taken now; an empty result means it can.
Result<> mayApproveMinutes(const Minutes &minutes, const MinutesStanding &standing);
Result<> mayLockMinutes(const Minutes &minutes);
/// Approved minutes may be taken back to draft by the chair; locked ones never.
Result<> mayEditMinutes(const Minutes &minutes);

} // namespace marac
