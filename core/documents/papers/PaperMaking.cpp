// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/papers/PaperMaking.h"

#include "core/agencies/AgencyTable.h"
#include "core/base/Refusals.h"
#include "core/cases/CaseFileTable.h"
#include "core/cases/CaseSubjects.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/UndertakingGate.h"
#include "core/people/PersonName.h"
#include "core/people/PersonTable.h"
#include "core/risk/rules/RiskBand.h"

#include <algorithm>

namespace marac::documents {

static void addOnce(QList<Subject> &about, const Subject &subject)
{
    const bool known = std::any_of(about.begin(), about.end(), [&](const Subject &one) {
        return one.kind == subject.kind && one.id == subject.id;
    });
    if (subject.id > 0 && !known)
        about << subject;
}

void PaperDraft::names(const Connection &db, CaseFileId id)
{
    for (const Subject &subject : subjectsOf(db, id))
        addOnce(about, subject);
}

void PaperDraft::names(PersonId id)
{
    addOnce(about, {SubjectKind::Person, id.value(), {}});
}

Result<Meeting> openedMeeting(const PaperGround &ground)
{
    const std::optional<Meeting> meeting = MeetingTable(ground.db()).find(ground.order.meeting);
    if (!meeting)
        return noSuchRecord();
    if (meeting->state == MeetingState::InSession) {
        const GateState gate = undertakingGate(*meeting, AttendanceTable(ground.db()).ofMeeting(meeting->id));
        if (!gate.open)
            return failure(Problem::Kind::Refused, gate.reason);
    }
    return *meeting;
}

QString agencyName(const Connection &db, AgencyId id)
{
    const std::optional<Agency> agency = AgencyTable::find(db, id);
    return agency ? agency->name : QString();
}

QString caseKind(const Connection &db, const AgendaRow &row)
{
    if (row.item.repeat)
        return PaperWords::tr("Repeat");
    for (const AgendaItem &item : AgendaTable(db).ofReferral(row.item.referralId)) {
        if (item.meetingId == row.item.meetingId)
            break;
        if (MeetingTable(db).find(item.meetingId)->kind == MeetingKind::Mini)
            return PaperWords::tr("From mini MARAC");
    }
    return PaperWords::tr("New");
}

QString bandText(const QString &code)
{
    const std::optional<RiskBand> band = fromCode<RiskBand>(code);
    return band ? bandName(*band) : PaperWords::tr("Not yet assessed");
}

QString victimInitials(const Connection &db, CaseFileId id)
{
    const std::optional<CaseFile> file = CaseFileTable(db).find(id);
    if (!file)
        return {};
    const std::optional<Person> victim = PersonTable::find(db, file->victimId);
    return victim ? personName(*victim, NameForm::Initials) : file->place;
}

QDate nextMeetingAfter(const Connection &db, QDate day)
{
    const QList<MeetingRow> planned = MeetingTable(db).plannedFrom(day.addDays(1));
    return planned.isEmpty() ? QDate() : planned.first().meeting.heldOn;
}

} // namespace marac::documents
