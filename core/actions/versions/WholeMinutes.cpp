// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/versions/WholeMinutes.h"

#include "core/actions/minutes/MinutesRecording.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

Result<MinutesRecord> wholeMinutes(Change &change, MeetingId id)
{
    const MinutesFile file = readMinutes(change.db(), change.today(), id);
    const CaseGate gate(change.db());
    for (const Hearing &hearing : file.hearings) {
        if (const Result<> open = gate.mayOpen(hearing.row.item.caseId); !open)
            return Failure(open.error());
    }
    for (const ActionRow &row : file.incomplete) {
        if (const Result<> open = gate.mayOpen(row.action.caseId); !open)
            return Failure(open.error());
    }
    return minutesAsOfNow(change.db(), file);
}

} // namespace marac
