// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ClosedActions.h"

#include "core/undertaking/CaseGate.h"

namespace marac {

QList<ActionRow> closedWhereDue(const Connection &db, QList<ActionRow> rows)
{
    const CaseGate gate(db);
    for (ActionRow &row : rows) {
        if (!gate.isClosed(row.action.caseId))
            continue;
        row.closed = true;
        row.action.text = closedWords();
        row.action.riskItem = 0;
    }
    return rows;
}

} // namespace marac
