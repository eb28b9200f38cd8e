// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/ClosingConcerns.h"

#include "core/actions/ActionTable.h"
#include "core/actions/hearing/HearingTable.h"
#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/ChairPresence.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculationTable.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"

#include <QSet>

namespace marac {

static bool somethingIsRecorded(const Connection &db, AgendaItemId id)
{
    return !HearingTable(db).contributions(id).isEmpty() || HearingTable(db).analysis(id)
        || !ActionTable(db).ofAgendaItem(id).isEmpty();
}

ClosingConcerns closingConcerns(const Connection &db, const Meeting &meeting)
{
    ClosingConcerns concerns;
    const QList<AgendaItem> agenda = AgendaTable(db).ofMeeting(meeting.id);
    for (const AgendaItem &item : agenda) {
        if (item.outcome == HearingOutcome::Heard && !somethingIsRecorded(db, item.id))
            concerns.heardWithNothing << CaseFileTable(db).find(item.caseId)->ref;
    }
    if (meeting.kind == MeetingKind::Full && !agenda.isEmpty()) {
        QSet<AgencyId> sent;
        for (const Circulation &line : CirculationTable(db).ofMeeting(meeting.id))
            sent << line.agencyId;
        for (const Agency &agency : AgencyTable::takingPart(db, meeting.heldOn)) {
            if (!sent.contains(agency.id))
                ++concerns.agenciesNotSent;
        }
    }
    const QList<Attendance> attendance = AttendanceTable(db).ofMeeting(meeting.id);
    concerns.nobodyChaired = chairPresence(meeting, attendance) == ChairPresence::NeverCame;
    concerns.quorum = SettingTable::read(db).quorum;
    concerns.agenciesThatCame = agenciesThatCame(attendance);
    concerns.lacksQuorumDecision = lacksQuorumDecision(meeting, concerns.agenciesThatCame, concerns.quorum);
    return concerns;
}

Result<ClosingConcerns> consultClosingConcerns(Register &records, MeetingId id)
{
    return records.consult(
        Operation::ConsultMeetings,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            if (!meeting)
                return noSuchRecord();
            return AuditEvent{AuditVerb::Consult, {SubjectKind::Meeting, id.value(), meeting->ref}};
        },
        [id](const Reading &reading) -> Result<ClosingConcerns> {
            return closingConcerns(reading.db(), *MeetingTable(reading.db()).find(id));
        });
}

} // namespace marac
