// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/meetings/placing/ChairsDecision.h"

namespace marac {

class Change;
class Register;

/// Calls a meeting (id not valid) or changes one that is still planned. It gets its reference from its kind and day, and keeps
/// it once cases, people or a circulation hang on it. Its kind stays while cases stand on it. Another day counts the deadline
/// anew: what becomes late needs the chair's `decision` (R027). On the same day a deadline that days off have moved stays one to
/// be confirmed (movedDeadlines). Who had come in for the old day is invited again (R103).
Result<MeetingId> scheduleMeeting(Register &records, const Meeting &meeting, const ChairsDecision &decision = {});
/// The same inside a change that is already open.
Result<MeetingId> scheduleMeeting(Change &change, const Meeting &meeting, const ChairsDecision &decision = {});

/// Cancels a planned meeting with the reason. Refused while cases stand on its agenda: move them first, so that none is lost.
Result<> cancelMeeting(Register &records, MeetingId id, qint64 version, const QString &reason);

} // namespace marac
