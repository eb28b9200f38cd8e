// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/SameReport.h"

#include "core/base/Text.h"

namespace marac {

QDate completionDay(const ActionFeedback &feedback)
{
    if (feedback.outcome == ActionState::Completed && !feedback.completedOn.isValid())
        return feedback.receivedOn;
    return feedback.completedOn;
}

bool isSameReport(const ActionFeedback &standing, const ActionFeedback &given)
{
    return standing.actionId == given.actionId && standing.sourceAgencyId == given.sourceAgencyId
        && standing.outcome == given.outcome && standing.receivedOn == given.receivedOn
        && completionDay(standing) == completionDay(given) && standing.text == text::kept(given.text)
        && standing.reportedBy == text::kept(given.reportedBy);
}

} // namespace marac
