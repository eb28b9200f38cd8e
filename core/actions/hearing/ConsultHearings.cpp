// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"

#include "core/actions/ClosedActions.h"
#include "core/actions/MaskedActions.h"
#include "core/actions/amending/MinutesAmendmentTable.h"
#include "core/actions/chasing/ChaseGround.h"
#include "core/actions/chasing/ChaseTable.h"
#include "core/actions/hearing/EarlierActions.h"
#include "core/actions/hearing/IncompleteActions.h"
#include "core/actions/hearing/MaskedHearing.h"
#include "core/actions/minutes/ClosedMinutes.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/actions/minutes/LockedMinutesTable.h"
#include "core/actions/minutes/MaskedMinutes.h"
#include "core/actions/minutes/MinutesWords.h"
#include "core/actions/takingback/TakenBackTable.h"
#include "core/actions/versions/ApprovedMinutes.h"
#include "core/actions/versions/MinutesVersionTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MaskedMeeting.h"
#include "core/people/addresses/AddressInText.h"
#include "core/register/Register.h"
#include "core/undertaking/CaseGate.h"
#include "core/users/PermissionMatrix.h"

#include <algorithm>

namespace marac {

/// Whether the actor has what the meeting says before them to go on writing: then it stands as it was typed.
static bool isForWriting(const Reading &reading, const Minutes &minutes)
{
    return mayEditMinutes(minutes) && permits(reading.actor(), Operation::WriteMinutes);
}

static Hearing readHearing(const Connection &db, const AgendaRow &row, QDate meetingDay)
{
    Hearing hearing;
    hearing.row = row;
    hearing.analysis.agendaItemId = row.item.id;
    hearing.analysis.version = 0;
    if (row.closed)
        return hearing;
    const HearingTable table(db);
    hearing.contributions = table.contributions(row.item.id);
    hearing.analysis = table.analysis(row.item.id).value_or(hearing.analysis);
    hearing.actions = ActionTable(db).ofAgendaItem(row.item.id);
    hearing.earlier = earlierActions(db, row.item.caseId, meetingDay);
    for (const RiskItem &item : toolOf(db, row.item.referralId, meetingDay).items)
        hearing.riskItems << item.name;
    return hearing;
}

QList<Hearing> readHearingsOf(const Connection &db, const Meeting &meeting, CaseFileId id)
{
    QList<Hearing> hearings;
    if (CaseGate(db).isClosed(id))
        return hearings;
    for (const AgendaRow &row : AgendaTable(db).rows(meeting.id)) {
        if (row.item.caseId == id)
            hearings << readHearing(db, row, meeting.heldOn);
    }
    return hearings;
}

Result<Hearing> consultHearing(Register &records, AgendaItemId id)
{
    return records.consult(
        Operation::ConsultMinutes,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<AgendaItem> item = AgendaTable(reading.db()).find(id);
            if (!item)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(item->caseId); !gate)
                return Failure(gate.error());
            AuditEvent access{AuditVerb::Consult, {SubjectKind::AgendaItem, id.value(), {}}};
            access.about = subjectsOf(reading.db(), item->caseId) + subjectsOfEarlier(reading.db(), item->caseId);
            access.about << Subject{SubjectKind::Meeting, item->meetingId.value(), {}};
            return access;
        },
        [id](const Reading &reading) -> Result<Hearing> {
            const AgendaItem item = *AgendaTable(reading.db()).find(id);
            const QDate day = MeetingTable(reading.db()).find(item.meetingId)->heldOn;
            const QList<AgendaRow> rows = AgendaTable(reading.db()).rows(item.meetingId);
            const auto row =
                std::find_if(rows.begin(), rows.end(), [id](const AgendaRow &other) { return other.item.id == id; });
            Hearing hearing = readHearing(reading.db(), *row, day);
            const AddressInText addresses(reading.db());
            maskGiven(addresses, hearing);
            maskLists(addresses, hearing);
            if (!isForWriting(reading, minutesOf(reading.db(), item.meetingId)))
                maskSaid(addresses, hearing);
            return hearing;
        });
}

static QList<Agency> agenciesNotIn(const Connection &db, const QList<Agency> &takingPart)
{
    QList<Agency> others = AgencyTable::all(db);
    others.removeIf([&](const Agency &agency) {
        return std::any_of(takingPart.cbegin(), takingPart.cend(),
                           [&](const Agency &one) { return one.id == agency.id; });
    });
    return others;
}

MinutesFile readMinutes(const Reading &reading, MeetingId id)
{
    return readMinutes(reading.db(), reading.today(), id);
}

MinutesFile readMinutes(const Connection &db, QDate today, MeetingId id)
{
    MinutesFile file;
    file.meeting = readMeeting(db, today, id);
    const Meeting &meeting = file.meeting.meeting;
    file.minutes = minutesOf(db, id);
    file.standing = minutesStanding(db, meeting);
    file.chairs = chairCandidates(db, meeting);
    file.incomplete = incompleteActions(db, meeting);
    file.reports = reportsOn(db, file.incomplete);
    if (!file.meeting.gate.closesCases) {
        for (const AgendaRow &row : file.meeting.agenda)
            file.hearings << readHearing(db, row, meeting.heldOn);
    }
    file.withdrawn = agenciesNotIn(db, file.meeting.agencies);
    file.calendar = loadWorkingDays(db);
    file.approved = approvedMinutes(db, id);
    file.locked = LockedMinutesTable(db).find(id);
    for (std::optional<MinutesRecord> *settled : {&file.approved, &file.locked}) {
        if (*settled)
            closeContent(db, **settled);
    }
    file.amendments = readAmendments(db, id);
    file.versions = MinutesVersionTable(db).ofMeeting(id);
    return file;
}

/// Cases whose earlier actions are told, and those of the settled text, besides `named`; each once.
static QList<CaseFileId> otherCasesIn(const MinutesFile &file, const QList<CaseFileId> &named)
{
    QList<CaseFileId> told;
    for (const ActionRow &row : file.incomplete)
        told << row.action.caseId;
    for (const std::optional<MinutesRecord> *settled : {&file.approved, &file.locked}) {
        if (*settled)
            told += casesIn(**settled);
    }
    QList<CaseFileId> others;
    for (const CaseFileId id : std::as_const(told)) {
        if (!named.contains(id) && !others.contains(id))
            others << id;
    }
    return others;
}

Result<MinutesFile> consultMinutes(Register &records, MeetingId id)
{
    std::optional<MinutesFile> read; // for the entry, and then for the answer
    return records.consult(
        Operation::ConsultMinutes,
        [id, &read](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            if (!meeting)
                return noSuchRecord();
            AuditEvent access{AuditVerb::Consult, {SubjectKind::Minutes, id.value(), meeting->ref}};
            access.about << Subject{SubjectKind::Meeting, id.value(), meeting->ref};
            QList<CaseFileId> named;
            for (const AgendaItem &item : AgendaTable(reading.db()).ofMeeting(id)) {
                named << item.caseId;
                access.about += subjectsOf(reading.db(), item.caseId) + subjectsOfEarlier(reading.db(), item.caseId);
            }
            read = readMinutes(reading, id);
            // What was set for other cases and not done is told as well (R034).
            for (const CaseFileId other : otherCasesIn(*read, named))
                access.about += subjectsOf(reading.db(), other);
            return access;
        },
        [&read](const Reading &reading) -> Result<MinutesFile> {
            MinutesFile file = *std::move(read);
            file.changedSinceApproval = changedSinceApproval(reading.db(), file);
            const AddressInText addresses(reading.db());
            file.meeting = withAddressesMasked(addresses, std::move(file.meeting));
            file.incomplete = withAddressesMasked(addresses, std::move(file.incomplete));
            for (QString &said : file.reports)
                said = addresses.masked(said);
            for (std::optional<MinutesRecord> *settled : {&file.approved, &file.locked}) {
                if (*settled)
                    *settled = withAddressesMasked(addresses, **settled);
            }
            file.amendments = withAddressesMasked(addresses, std::move(file.amendments));
            const bool isWritten = isForWriting(reading, file.minutes);
            for (Hearing &hearing : file.hearings) {
                maskGiven(addresses, hearing);
                maskLists(addresses, hearing);
                if (!isWritten)
                    maskSaid(addresses, hearing);
            }
            if (!isWritten) {
                for (QString *text : {&file.minutes.notes, &file.minutes.approvalReason})
                    *text = addresses.masked(*text);
            }
            return file;
        });
}

static ActionFile fileOf(const Reading &reading, const ActionRow &row)
{
    const ChaseGround ground(reading.db(), reading.today());
    const AddressInText addresses(reading.db());
    return {withAddressesMasked(addresses, QList<ActionRow>{row}).first(),
            withAddressesMasked(addresses, ActionTable(reading.db()).feedback(row.action.id)),
            withAddressesMasked(addresses, ChaseTable(reading.db()).ofAction(row.action.id)),
            ground.clockOf(row.action),
            ground.nextOf(row.action),
            withAddressesMasked(addresses, TakenBackTable(reading.db()).ofAction(row.action.id))};
}

Result<ActionFile> consultAction(Register &records, ActionId id)
{
    return records.consult(
        Operation::ConsultActions,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Action> action = ActionTable(reading.db()).find(id);
            if (!action)
                return noSuchRecord();
            if (const Result<> gate = CaseGate(reading.db()).mayOpen(action->caseId); !gate)
                return Failure(gate.error());
            return AuditEvent{AuditVerb::Consult,
                              {SubjectKind::Action, id.value(), action->ref},
                              {},
                              {},
                              {},
                              {{SubjectKind::CaseFile, action->caseId.value(), {}}}};
        },
        [id](const Reading &reading) -> Result<ActionFile> {
            ActionFilter one;
            one.id = id;
            return fileOf(reading, ActionTable(reading.db()).rows(one).first());
        });
}

} // namespace marac
