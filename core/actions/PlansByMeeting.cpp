// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/PlansByMeeting.h"

#include <algorithm>

namespace marac {

QList<MeetingPlan> plansByMeeting(const QList<ActionRow> &actions)
{
    QList<MeetingPlan> plans;
    for (const ActionRow &row : actions) {
        auto plan = std::find_if(plans.begin(), plans.end(),
                                 [&row](const MeetingPlan &one) { return one.meetingRef == row.meetingRef; });
        if (plan == plans.end())
            plan = plans.insert(plans.end(), MeetingPlan{row.meetingOn, row.meetingRef, {}});
        plan->actions << row;
    }
    std::stable_sort(plans.begin(), plans.end(),
                     [](const MeetingPlan &a, const MeetingPlan &b) { return a.meetingOn > b.meetingOn; });
    return plans;
}

} // namespace marac
