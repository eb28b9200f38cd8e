// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ConsultHearings.h"

#include "core/actions/DecideMinutes.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/register/Register.h"

#include <algorithm>

namespace marac {

static Hearing readHearing(const Connection &db, const AgendaRow &row, QDate meetingDay)
{
    Hearing hearing;
    hearing.row = row;
    const HearingTable table(db);
    hearing.contributions = table.contributions(row.item.id);
    RiskAnalysis none;
    none.agendaItemId = row.item.id;
    none.version = 0;
    hearing.analysis = table.analysis(row.item.id).value_or(none);
    hearing.actions = ActionTable(db).ofAgendaItem(row.item.id);
    ActionFilter ofCase;
    ofCase.caseId = row.item.caseId;
    for (const ActionRow &action : ActionTable(db).rows(ofCase)) {
        if (action.meetingOn < meetingDay)
            hearing.earlier << action;
    }
    return hearing;
}

Result<Hearing> consultHearing(Register &records, AgendaItemId id)
{
    return records.consult(
        Operation::ConsultMinutes,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<AgendaItem> item = AgendaTable(reading.db()).find(id);
            if (!item)
                return noSuchRecord();
            const Result<> gate = gateOfCase(reading.db(), item->caseId);
            if (!gate)
                return Failure(gate.error());
            AuditEvent access{AuditVerb::Consult, {SubjectKind::AgendaItem, id.value(), {}}};
            access.about = subjectsOf(reading.db(), item->caseId);
            access.about << Subject{SubjectKind::Meeting, item->meetingId.value(), {}};
            return access;
        },
        [id](const Reading &reading) -> Result<Hearing> {
            const AgendaItem item = *AgendaTable(reading.db()).find(id);
            const QDate day = MeetingTable(reading.db()).find(item.meetingId)->heldOn;
            const QList<AgendaRow> rows = AgendaTable(reading.db()).rows(item.meetingId);
            const auto row =
                std::find_if(rows.begin(), rows.end(), [id](const AgendaRow &other) { return other.item.id == id; });
            return readHearing(reading.db(), *row, day);
        });
}

/// Earlier actions the meeting has to look at: still open on its day, or ended unfinished since the meeting before it.
static QList<ActionRow> incompleteActions(const Connection &db, const Meeting &meeting)
{
    QDate before;
    for (const MeetingRow &row : MeetingTable(db).rows(-1, 0)) {
        if (row.meeting.heldOn < meeting.heldOn && row.meeting.state == MeetingState::Held) {
            before = row.meeting.heldOn;
            break;
        }
    }
    QList<ActionRow> incomplete;
    for (const ActionRow &row : ActionTable(db).rows({})) {
        const Action &action = row.action;
        if (row.meetingOn >= meeting.heldOn)
            continue;
        const bool openThen = action.state == ActionState::Open || action.endedOn > meeting.heldOn;
        const bool unfinished = action.state == ActionState::NotDone || action.state == ActionState::NotPossible;
        if (openThen || (unfinished && action.endedOn >= before))
            incomplete << row;
    }
    return incomplete;
}

MinutesFile readMinutes(const Reading &reading, MeetingId id)
{
    const Connection &db = reading.db();
    MinutesFile file;
    file.meeting = readMeeting(reading, id);
    const Meeting &meeting = file.meeting.meeting;
    file.minutes = minutesOf(db, id);
    file.standing = minutesStanding(db, meeting);
    file.incomplete = incompleteActions(db, meeting);
    if (meeting.state != MeetingState::InSession || file.meeting.gate.open) {
        for (const AgendaRow &row : file.meeting.agenda)
            file.hearings << readHearing(db, row, meeting.heldOn);
    }
    return file;
}

Result<MinutesFile> consultMinutes(Register &records, MeetingId id)
{
    return records.consult(
        Operation::ConsultMinutes,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            if (!meeting)
                return noSuchRecord();
            AuditEvent access{AuditVerb::Consult, {SubjectKind::Minutes, id.value(), meeting->ref}};
            access.about << Subject{SubjectKind::Meeting, id.value(), meeting->ref};
            for (const AgendaItem &item : AgendaTable(reading.db()).ofMeeting(id))
                access.about += subjectsOf(reading.db(), item.caseId);
            return access;
        },
        [id](const Reading &reading) -> Result<MinutesFile> { return readMinutes(reading, id); });
}

Result<QList<ActionRow>> listActions(Register &records, const ActionFilter &filter)
{
    AuditEvent access{AuditVerb::Consult, {SubjectKind::List, 0, QStringLiteral("actions")}};
    if (filter.caseId.isValid())
        access.about << Subject{SubjectKind::CaseFile, filter.caseId.value(), {}};
    if (filter.meetingId.isValid())
        access.about << Subject{SubjectKind::Meeting, filter.meetingId.value(), {}};
    return records.consult(Operation::ConsultActions, access, [&](const Reading &reading) -> Result<QList<ActionRow>> {
        return ActionTable(reading.db()).rows(filter);
    });
}

Result<ActionFile> consultAction(Register &records, ActionId id)
{
    return records.consult(
        Operation::ConsultActions,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Action> action = ActionTable(reading.db()).find(id);
            if (!action)
                return noSuchRecord();
            return AuditEvent{AuditVerb::Consult,
                              {SubjectKind::Action, id.value(), action->ref},
                              {},
                              {},
                              {},
                              {{SubjectKind::CaseFile, action->caseId.value(), {}}}};
        },
        [id](const Reading &reading) -> Result<ActionFile> {
            ActionFilter filter;
            filter.caseId = ActionTable(reading.db()).find(id)->caseId;
            for (const ActionRow &row : ActionTable(reading.db()).rows(filter)) {
                if (row.action.id == id)
                    return ActionFile{row, ActionTable(reading.db()).feedback(id)};
            }
            return noSuchRecord();
        });
}

} // namespace marac
