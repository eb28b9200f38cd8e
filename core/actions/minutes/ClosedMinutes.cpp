// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/ClosedMinutes.h"

#include "core/undertaking/CaseGate.h"

namespace marac {

void closeContent(const Connection &db, MinutesRecord &record)
{
    const CaseGate gate(db);
    for (QList<MinutesEarlierAction> *actions :
         {&record.actionsDone, &record.actionsOpen, &record.actionsNoLongerPossible, &record.actionsNotDone}) {
        for (MinutesEarlierAction &action : *actions) {
            if (gate.isClosed(action.caseId))
                action = {action.caseReference, action.agency, closedWords(), action.due, {},
                          action.caseId,        action.dueAt};
        }
    }
    for (MinutesCase &heard : record.cases) {
        if (!gate.isClosed(heard.caseId))
            continue;
        MinutesCase closed;
        closed.reference = heard.reference;
        closed.person = closedWords();
        closed.caseId = heard.caseId;
        heard = closed;
    }
}

} // namespace marac
