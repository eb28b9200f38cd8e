// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/meetings/agenda/AgendaTable.h"

namespace marac {

/// What everybody in a room may read of a case from a screen: initials, about how old, about where, and how the case stands.
/// It holds no name of either side, no birth date, no address but the outward part of a postcode, and no words of anybody.
struct NeutralCase
{
    AgendaItemId item;
    QString reference;
    QString initials;   ///< of the victim; empty for a site or community, whose name would be an address
    QString ageBand;    ///< on the day of the meeting; empty where there are no initials
    QString area;       ///< "L20"; empty when not known, and of a protected address
    QString band;       ///< code of the final band; empty: not assessed
    QString referredBy; ///< code of the agency
    bool repeat = false;
    bool emergency = false;
    bool hasChildren = false;
    int minutesAllowed = 0;
    HearingOutcome outcome = HearingOutcome::NotHeard;
    bool closed = false; ///< R103: nothing but the reference is told
};

NeutralCase neutralCase(const AgendaRow &row, QDate meetingDay);

} // namespace marac
