// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace marac {

/// What the closing of a meeting in session depends on.
struct MeetingClosing
{
    int casesNotDecided = 0;       ///< on its agenda, neither heard nor carried over
    int unsignedPresent = 0;       ///< in the room without having signed the undertaking
    bool protocolRecalled = false; ///< the chair made everyone aware of the protocol, and that is recorded
    QString withoutReminder;       ///< why not, as it is kept
};

/// No case is forgotten; nobody stays unsigned, for nobody signs afterwards (R103); and the minutes can say that the chair made
/// everyone aware of the protocol, or why not (R104). Refused says what is to be done first; Invalid names the reason.
Result<> mayCloseMeeting(const MeetingClosing &closing);

} // namespace marac
