// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

// R026: what a mini MARAC heard, or a meeting carried over, goes to a full meeting at the first one available.

/// Where a referral stands, or stood, on an agenda.
struct AgendaPlace
{
    MeetingKind kind = MeetingKind::Full;
    MeetingState state = MeetingState::Planned;
    HearingOutcome outcome = HearingOutcome::NotHeard;
};

/// Whether nothing has to be done for a referral to be heard in full: a meeting to come has it on its agenda (R024), or a full
/// one has heard it. A cancelled meeting counts for nothing, and a mini MARAC that was held doesn't end the waiting.
bool waitsOrWasHeard(const QList<AgendaPlace> &places);

/// Whether a mini MARAC has taken it up, heard or carried over: from then on it is owed a full hearing.
bool tookUpByMini(const AgendaPlace &place);

/// Whether the first full meeting that has room is its own even after the deadline of that meeting's list: an emergency, or
/// what a mini MARAC took up, until a full one has heard it. No such meeting is passed over without the chair's word (R027).
bool isOwedFirstFull(bool emergency, const QList<AgendaPlace> &places);

/// What the end of a hearing means for the full meeting after it.
enum class CarryStep {
    Nothing,
    Wait,    ///< it waits for a full meeting already, and stays there
    Place,   ///< it goes to the next available full meeting
    TakeBack ///< a full meeting heard it after all: it waits no more
};

CarryStep carryStep(MeetingKind kind, HearingOutcome outcome, bool waitsForFull);

} // namespace marac
