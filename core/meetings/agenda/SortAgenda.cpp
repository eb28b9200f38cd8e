// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/SortAgenda.h"

#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

Result<> sortAgenda(Register &records, MeetingId id, AgendaBy by, const QList<AgendaItemId> &shown)
{
    return records.change(Operation::KeepMeetings, [&](Change &change) -> Result<> {
        const QList<AgendaRow> rows = AgendaTable(change.db()).rows(id);
        const CaseGate gate(change.db());
        for (const AgendaRow &row : rows) {
            // The agency stands beside the reference of a closed case; what else an order looks at does not.
            const Result<> open = by == AgendaBy::Agency ? Result<>() : gate.mayOpen(row.item.caseId);
            if (!open)
                return open;
        }
        return orderAgenda(change, id, {shown, agendaOrder(rows, by)});
    });
}

} // namespace marac
