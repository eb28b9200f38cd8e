// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ActionDue.h"
#include "core/actions/ActionTable.h"
#include "core/documents/builders/ActionsDocument.h"
#include "core/documents/papers/PaperMaking.h"

namespace marac::documents {

Result<PaperDraft> actionsPaper(const PaperGround &ground)
{
    PaperDraft draft;
    ActionsInput input;
    ActionFilter filter;
    filter.owner = ground.order.recipient;
    if (ground.order.meeting.isValid()) {
        const Result<Meeting> meeting = openedMeeting(ground);
        if (!meeting)
            return Failure(meeting.error());
        filter.meetingId = meeting->id;
        input.meetingReference = meeting->ref;
        draft.isOf(*meeting);
    } else {
        filter.state = ActionState::Open;
    }
    input.wording = ground.wording.meeting();
    input.asOf = ground.reading.today();
    input.agency = ground.recipient.isEmpty() ? PaperWords::tr("All agencies") : ground.recipient;
    input.replyBy = replyBy(ground);
    input.returnTo = answersTo();
    for (const ActionRow &row : ActionTable(ground.db()).rows(filter)) {
        const Action &action = row.action;
        AgencyAction line{action.ref, row.caseRef, victimInitials(ground.db(), action.caseId), action.text};
        if (ground.recipient.isEmpty())
            line.owner = agencyName(ground.db(), action.ownerAgencyId);
        line.setOn = action.setOn;
        line.due = action.dueOn;
        line.dueAt = action.dueAt;
        line.overdue = actionStanding(action, ground.reading.now()) == ActionStanding::Overdue;
        line.status = actionStatus(action);
        input.actions << line;
        draft.names(ground.db(), action.caseId);
    }
    input.stamp = ground.stamp;
    draft.document = actionsDocument(input);
    return draft;
}

} // namespace marac::documents
