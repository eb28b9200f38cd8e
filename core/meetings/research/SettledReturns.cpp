// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/research/SettledReturns.h"

#include "core/base/Refusals.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/meetings/research/TooLate.h"
#include "core/register/Register.h"

namespace marac {

Result<> recountReturns(Change &change, const Meeting &meeting)
{
    const QDate last = returnDay(change.db(), meeting);
    ResearchTable table(change.db());
    for (ResearchReturn &one : table.ofMeeting(meeting.id)) {
        const bool isLate = isTooLate(last, one.receivedAt);
        if (one.tooLate == isLate)
            continue;
        one.tooLate = isLate;
        if (!table.update(one))
            return changedMeanwhile();
    }
    return {};
}

void dropReturns(Change &change, const AgendaItem &item, const Meeting &from)
{
    ResearchTable table(change.db());
    AuditEvent event{
        AuditVerb::Erase,
        {SubjectKind::AgendaItem, item.id.value(), from.ref},
        {QStringLiteral("research")},
        {},
        {},
        {{SubjectKind::CaseFile, item.caseId.value(), {}}, {SubjectKind::Meeting, from.id.value(), from.ref}}};
    const qsizetype withoutAgencies = event.about.size();
    const QList<ResearchReturn> returns = table.ofMeeting(from.id);
    for (const ResearchReturn &one : returns) {
        if (one.agendaItemId == item.id)
            event.about << Subject{SubjectKind::Agency, one.sourceAgencyId.value(), {}};
    }
    if (event.about.size() == withoutAgencies)
        return;
    table.removeOf(item.id);
    change.audit(event);
}

} // namespace marac
