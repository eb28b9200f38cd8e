// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/AgencyPresence.h"

#include <algorithm>

namespace marac {

static AgencyPresence answerOf(Presence presence)
{
    switch (presence) {
    case Presence::Invited:
        break;
    case Presence::Present:
    case Presence::Left:
        return AgencyPresence::Attended;
    case Presence::Apologies:
        return AgencyPresence::Apologies;
    }
    return AgencyPresence::NoWord;
}

AgencyPresence agencyPresence(const QList<SeatTaken> &attendance, AgencyId agency)
{
    AgencyPresence best = AgencyPresence::NotInvited;
    for (const SeatTaken &line : attendance) {
        const bool speaks = line.seat == Seat::Member || line.seat == Seat::Chair;
        if (speaks && line.agencyId == agency)
            best = std::max(best, answerOf(line.presence));
    }
    return best;
}

} // namespace marac
