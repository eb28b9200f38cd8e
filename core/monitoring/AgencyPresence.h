// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/Meeting.h"

namespace marac {

/// How one agency answered the invitation to one meeting.
enum class AgencyPresence { NotInvited, NoWord, Apologies, Attended };

/// One line of an attendance list, without the person.
struct SeatTaken
{
    AgencyId agencyId;
    Presence presence = Presence::Invited;
    Seat seat = Seat::Member;
};

/// R028: an agency takes part through whoever sits for it as a member or as the chair; who takes the minutes or looks on speaks for
/// nobody. One who came is enough; apologies count when nobody did.
AgencyPresence agencyPresence(const QList<SeatTaken> &attendance, AgencyId agency);

} // namespace marac
