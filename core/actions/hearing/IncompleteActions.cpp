// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/IncompleteActions.h"

#include "core/actions/ClosedActions.h"
#include "core/actions/IncompleteAction.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/meetings/MeetingTable.h"

namespace marac {

QList<ActionRow> incompleteActions(const Connection &db, const Meeting &meeting)
{
    const QDate before = MeetingTable(db).lastFullHeldBefore(meeting.heldOn);
    ActionFilter about; // all that can be incomplete: the rule decides
    about.setBefore = meeting.heldOn;
    about.openOrEndedFrom = before;
    if (meeting.kind == MeetingKind::Mini)
        about.onAgendaOf = meeting.id;
    QList<ActionRow> incomplete = ActionTable(db).rows(about);
    incomplete.removeIf(
        [&](const ActionRow &row) { return !isIncomplete(row.action, row.meetingOn, meeting.heldOn, before); });
    return closedWhereDue(db, incomplete);
}

QHash<ActionId, QString> reportsOn(const Connection &db, const QList<ActionRow> &rows)
{
    QHash<ActionId, QString> reports;
    for (const ActionRow &row : rows) {
        const QString said = row.closed ? QString() : lastReport(db, row.action.id);
        if (!said.isEmpty())
            reports.insert(row.action.id, said);
    }
    return reports;
}

} // namespace marac
