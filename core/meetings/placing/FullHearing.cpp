// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/FullHearing.h"

#include <algorithm>

namespace marac {

bool waitsOrWasHeard(const QList<AgendaPlace> &places)
{
    return std::any_of(places.cbegin(), places.cend(), [](const AgendaPlace &place) {
        switch (place.state) {
        case MeetingState::Planned:
        case MeetingState::InSession:
            return true;
        case MeetingState::Held:
            return place.kind == MeetingKind::Full && place.outcome == HearingOutcome::Heard;
        case MeetingState::Cancelled:
            break;
        }
        return false;
    });
}

bool tookUpByMini(const AgendaPlace &place)
{
    return place.kind == MeetingKind::Mini && place.state != MeetingState::Cancelled
        && place.outcome != HearingOutcome::NotHeard;
}

bool isOwedFirstFull(bool emergency, const QList<AgendaPlace> &places)
{
    const bool heardInFull = std::any_of(places.cbegin(), places.cend(), [](const AgendaPlace &place) {
        return place.kind == MeetingKind::Full && place.outcome == HearingOutcome::Heard;
    });
    return !heardInFull && (emergency || std::any_of(places.cbegin(), places.cend(), tookUpByMini));
}

CarryStep carryStep(MeetingKind kind, HearingOutcome outcome, bool waitsForFull)
{
    const bool afterMini = kind == MeetingKind::Mini && outcome == HearingOutcome::Heard;
    if (afterMini || outcome == HearingOutcome::Carried)
        return waitsForFull ? CarryStep::Wait : CarryStep::Place;
    return waitsForFull && outcome == HearingOutcome::Heard ? CarryStep::TakeBack : CarryStep::Nothing;
}

} // namespace marac
