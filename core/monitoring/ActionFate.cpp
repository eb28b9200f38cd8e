// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/monitoring/ActionFate.h"

#include "core/actions/ActionDue.h"

namespace marac {

ActionFate actionFate(const Action &action, QDate today)
{
    switch (action.state) {
    case ActionState::Open:
        break;
    case ActionState::Completed:
        return doneOn(action) > action.dueOn ? ActionFate::CompletedLate : ActionFate::Completed;
    case ActionState::NotPossible:
        return ActionFate::NotPossible;
    case ActionState::NotDone:
        return ActionFate::NotDone;
    }
    return actionStanding(action, today) == ActionStanding::Overdue ? ActionFate::Overdue : ActionFate::Open;
}

} // namespace marac
