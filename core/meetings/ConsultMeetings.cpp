// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/calendar/HolidayTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MaskedMeeting.h"
#include "core/meetings/MeetingProblems.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/meetings/placing/ChairsDecision.h"
#include "core/meetings/research/ResearchTable.h"
#include "core/meetings/research/TooLate.h"
#include "core/people/addresses/AddressInText.h"
#include "core/people/addresses/AddressTable.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"
#include "core/undertaking/CaseGate.h"

namespace marac {

static Result<AuditEvent> accessTo(const Reading &reading, MeetingId id)
{
    const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
    if (!meeting)
        return noSuchRecord();
    AuditEvent access{AuditVerb::Consult, {SubjectKind::Meeting, id.value(), meeting->ref}};
    for (const AgendaItem &item : AgendaTable(reading.db()).ofMeeting(id))
        access.about += subjectsOf(reading.db(), item.caseId);
    return access;
}

static void closeContent(const Connection &db, QList<AgendaRow> &agenda)
{
    const CaseGate gate(db);
    for (AgendaRow &row : agenda) {
        if (!gate.isClosed(row.item.caseId))
            continue;
        row.closed = true;
        row.givenName.clear();
        row.familyName.clear();
        row.bornOn = {};
        row.postcode.clear();
        row.addressProtected = row.emergency = row.hasChildren = false;
        row.referrer.clear();
        row.landlord.clear();
        row.transferredFrom.clear();
        row.finalBand.clear();
        row.item.lateReason.clear();
        row.item.repeat = false;
    }
}

/// Of a case that is closed just now not even that somebody returned something.
static QList<AgencyResearch> openResearch(const Connection &db, const MeetingFile &file)
{
    QList<AgendaItem> open;
    for (const AgendaRow &row : file.agenda) {
        if (!row.closed)
            open << row.item;
    }
    const ResearchTable table(db);
    return countResearch(file.circulated, open, table.ofMeeting(file.meeting.id), table.chasesOf(file.meeting.id));
}

MeetingFile readMeeting(const Reading &reading, MeetingId id)
{
    return readMeeting(reading.db(), reading.today(), id);
}

MeetingFile readMeeting(const Connection &db, QDate today, MeetingId id)
{
    MeetingFile file;
    file.meeting = *MeetingTable(db).find(id);
    file.agenda = AgendaTable(db).rows(id);
    file.attendance = AttendanceTable(db).ofMeeting(id);
    file.circulation = CirculationTable(db).ofMeeting(id);
    file.agencies = AgencyTable::takingPart(db, file.meeting.heldOn);
    file.primaryOfficers = primaryOfficersOn(db, file.meeting.heldOn);
    QList<AgendaItem> items;
    QList<int> minutes;
    for (const AgendaRow &row : std::as_const(file.agenda)) {
        items << row.item;
        minutes << row.item.minutesAllowed;
    }
    const Settings settings = SettingTable::read(db);
    file.times = agendaTimes(file.meeting.kind, file.meeting.startsAt, minutes, agendaDay(settings));
    file.circulated = countCirculation(file.agencies, items, file.circulation);
    file.chairs = chairsFor(db, file.meeting);
    file.quorum = settings.quorum;
    for (const MovedDeadline &moved : movedDeadlines(db, today)) {
        if (moved.meeting.id == id)
            file.moved = moved;
    }
    file.gate = undertakingGate(file.meeting, file.attendance);
    closeContent(db, file.agenda);
    file.research = openResearch(db, file);
    const WorkingDays calendar = loadWorkingDays(db);
    file.returnBy = returnDay(calendar, file.meeting, settings.answersWorkingDays);
    if (file.meeting.kind == MeetingKind::Full) {
        file.circulateBy = deadlineOf(db, file.meeting);
        if (const auto deadline = circulationDeadline(file.meeting.heldOn, CountingRule::Clear, calendar))
            file.circulateByClear = deadline->circulateBy;
    }
    if (file.meeting.state == MeetingState::Planned)
        file.warnings =
            meetingWarnings(file.meeting, today, calendar, countingRule(db), sentToAllOn(file.circulated).isValid());
    return file;
}

Result<Meeting> meetingOfItem(Register &records, AgendaItemId id)
{
    std::optional<Meeting> meeting;
    return records.consult(
        Operation::ConsultMeetings,
        [&](const Reading &reading) -> Result<AuditEvent> {
            if (const std::optional<AgendaItem> item = AgendaTable(reading.db()).find(id))
                meeting = MeetingTable(reading.db()).find(item->meetingId);
            if (!meeting)
                return noSuchRecord();
            return AuditEvent{AuditVerb::Consult, {SubjectKind::Meeting, meeting->id.value(), meeting->ref}};
        },
        [&](const Reading &) -> Result<Meeting> { return *meeting; });
}

Result<MeetingFile> consultMeeting(Register &records, MeetingId id)
{
    return records.consult(
        Operation::ConsultMeetings, [id](const Reading &reading) { return accessTo(reading, id); },
        [id](const Reading &reading) -> Result<MeetingFile> {
            return withAddressesMasked(AddressInText(reading.db()),
                                       readMeeting(reading, id));
        });
}

} // namespace marac
