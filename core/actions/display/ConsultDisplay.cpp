// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/display/ConsultDisplay.h"

#include "core/actions/ActionTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/base/Text.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/people/PersonName.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ConsultDisplay)
};
} // namespace

static Result<AuditEvent> accessTo(const Connection &db, AgendaItemId id, const QString &field,
                                   const QString &reason = {})
{
    const std::optional<AgendaItem> item = AgendaTable(db).find(id);
    if (!item)
        return noSuchRecord();
    if (const Result<> gate = CaseGate(db).mayOpen(item->caseId); !gate)
        return Failure(gate.error());
    AuditEvent access{AuditVerb::Consult, {SubjectKind::AgendaItem, id.value(), {}}, {field}, reason};
    access.about = subjectsOf(db, item->caseId);
    access.about << Subject{SubjectKind::Meeting, item->meetingId.value(), {}};
    return access;
}

static bool standsOn(const Connection &db, MeetingId meeting, AgendaItemId id)
{
    const std::optional<AgendaItem> item = AgendaTable(db).find(id);
    return item && item->meetingId == meeting;
}

static AgendaRow rowOf(const Connection &db, AgendaItemId id)
{
    const QList<AgendaRow> rows = AgendaTable(db).rows(AgendaTable(db).find(id)->meetingId);
    return *std::find_if(rows.begin(), rows.end(), [id](const AgendaRow &row) { return row.item.id == id; });
}

Result<DisplayedCase> consultForDisplay(Register &records, MeetingId meeting, AgendaItemId id)
{
    return records.consult(
        Operation::ConsultMinutes,
        [meeting, id](const Reading &reading) -> Result<AuditEvent> {
            if (!standsOn(reading.db(), meeting, id))
                return noSuchRecord();
            return accessTo(reading.db(), id, QStringLiteral("display"));
        },
        [id](const Reading &reading) -> Result<DisplayedCase> {
            const Connection &db = reading.db();
            const AgendaRow row = rowOf(db, id);
            DisplayedCase shown{neutralCase(row, MeetingTable(db).find(row.item.meetingId)->heldOn), {}, {}};
            for (const AgendaItem &item : AgendaTable(db).ofMeeting(row.item.meetingId))
                shown.agenda << item.id;
            for (const Action &action : ActionTable(db).ofAgendaItem(id)) {
                const std::optional<Agency> owner = AgencyTable::find(db, action.ownerAgencyId);
                shown.agreed << AgreedPart{owner ? owner->code : QString(), action.dueOn, action.dueAt};
            }
            return shown;
        });
}

Result<QString> revealOnDisplay(Register &records, AgendaItemId id, const QString &typed)
{
    const QString reason = text::kept(typed);
    if (reason.isEmpty()) {
        return invalid(
            {{QStringLiteral("reason"), Words::tr("Say why the room has to know the name. It stays hidden.")}});
    }
    if (const QList<FieldProblem> problems = text::problemsIn(QStringLiteral("reason"), reason, text::narrativeLimit);
        !problems.isEmpty())
        return invalid(problems);
    return records.consult(
        Operation::ConsultMinutes,
        [&](const Reading &reading) -> Result<AuditEvent> {
            const Result<AuditEvent> access = accessTo(reading.db(), id, QStringLiteral("name"), reason);
            if (access && neutralCase(rowOf(reading.db(), id), {}).initials.isEmpty())
                return noSuchRecord();
            return access;
        },
        [id](const Reading &reading) -> Result<QString> {
            const AgendaRow row = rowOf(reading.db(), id);
            Person victim;
            victim.givenName = row.givenName;
            victim.familyName = row.familyName;
            return personName(victim);
        });
}

} // namespace marac
