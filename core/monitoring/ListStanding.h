// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

/// How one agency was sent the cases of one meeting.
enum class ListStanding { NotOwed, InTime, Late, NotSent };

/// R027: in time when every case was in a list that went out by the meeting's deadline, late when it took a later list to have them
/// all, not sent when a case was in none. `Circulation::onTime` is that deadline's verdict, kept up to date when the meeting
/// or its deadline moves. Nothing is owed for an empty agenda, nor for a mini MARAC that nothing was sent for: it has no
/// deadline (R025).
ListStanding listStanding(MeetingKind kind, const QList<ReferralId> &agenda, const QList<Circulation> &sentToAgency);

} // namespace marac
