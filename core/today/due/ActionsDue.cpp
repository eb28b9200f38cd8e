// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/ActionsDue.h"

#include "core/actions/ActionTable.h"
#include "core/actions/chasing/ChaseGround.h"

#include <QCoreApplication>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ActionsDue)
};
} // namespace

static DueKind kindOf(ChaseStep step)
{
    switch (step) {
    case ChaseStep::Reminder:
        return DueKind::ActionToRemind;
    case ChaseStep::Overdue:
        return DueKind::ActionOverdue;
    case ChaseStep::Escalation:
        return DueKind::ActionToEscalate;
    case ChaseStep::Chair:
        break;
    }
    return DueKind::ActionToChair;
}

static QString textFor(DueKind kind, const ActionRow &row)
{
    QString text;
    switch (kind) {
    case DueKind::ActionToRemind:
        text = Words::tr("%1: remind %2 of its action for %3.");
        break;
    case DueKind::ActionOverdue:
        text = Words::tr("%1: tell %2 that its action for %3 is overdue.");
        break;
    case DueKind::ActionToEscalate:
        text = Words::tr("%1: ask the PDMO of %2 about its overdue action for %3.");
        break;
    case DueKind::ActionToChair:
        text = Words::tr("%1: put the incomplete action of %2 for %3 before the chair.");
        break;
    default:
        text = Words::tr("%1: %2 is to report on its action for %3.");
    }
    return text.arg(row.action.ref, row.ownerCode, row.caseRef);
}

QList<DueItem> actionsDue(const Connection &db, QDate today, QDate until)
{
    QList<DueItem> items;
    const ChaseGround ground(db, today);
    ActionFilter open;
    open.state = ActionState::Open;
    for (const ActionRow &row : ActionTable(db).rows(open)) {
        DueItem item{DueKind::ActionDue,
                     row.action.dueOn,
                     {SubjectKind::Action, row.action.id.value(), row.action.ref},
                     {},
                     row.action.dueAt};
        const std::optional<ChaseDue> next = ground.nextOf(row.action);
        // An overdue action whose next step lies ahead is late by its own day: nothing late can be missed.
        const bool ownDayFirst = next && row.action.dueOn < next->on && (row.action.dueOn >= today || next->on > today);
        if (next && !ownDayFirst) {
            item.kind = kindOf(next->step);
            item.dueOn = next->on;
            item.dueAt = {}; // agencies are chased by days
        }
        item.text = textFor(item.kind, row);
        if (item.dueOn <= until)
            items.append(item);
    }
    return items;
}

} // namespace marac
