// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/placing/OtherMeeting.h"

#include "core/base/Text.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

bool asksWhyThisMeeting(const AllocationProposal &proposal, const Meeting &chosen, AllocationNeed need)
{
    if (chosen.id == proposal.meetingId)
        return false;
    if (need == AllocationNeed::Emergency && chosen.kind == MeetingKind::Mini)
        return false;
    return std::none_of(proposal.options.cbegin(), proposal.options.cend(), [&](const AllocationOption &option) {
        return option.meeting.id == chosen.id && option.needsLateException;
    });
}

QList<FieldProblem> otherMeetingProblems(bool isAsked, const QString &reason, const QString &field)
{
    QList<FieldProblem> problems = text::problemsIn(field, reason, text::narrativeLimit);
    if (isAsked && text::kept(reason).isEmpty()) {
        problems.append(
            {field,
             QCoreApplication::translate(
                 "OtherMeeting", "This is not the next available meeting (R024). Say why the case goes there.")});
    }
    return problems;
}

} // namespace marac
