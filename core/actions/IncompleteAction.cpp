// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/IncompleteAction.h"

namespace marac {

bool wasOpenOn(const Action &action, QDate day)
{
    return action.state == ActionState::Open || action.endedOn > day;
}

bool isIncomplete(const Action &action, QDate setOn, QDate meeting, QDate before)
{
    if (setOn >= meeting)
        return false;
    const bool unfinished = action.state == ActionState::NotDone || action.state == ActionState::NotPossible;
    // What ended on the day of the meeting before was told there, unless that meeting had set it.
    const bool endedSince = action.endedOn > before || (action.endedOn == before && setOn == before);
    return wasOpenOn(action, meeting) || (unfinished && endedSince);
}

Incomplete readAs(const Action &action, QDate meeting)
{
    if (wasOpenOn(action, meeting))
        return Incomplete::StillOpen;
    return action.state == ActionState::NotDone ? Incomplete::AgencyDidNotAct : Incomplete::NoLongerPossible;
}

} // namespace marac
