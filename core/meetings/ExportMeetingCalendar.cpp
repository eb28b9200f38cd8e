// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ExportMeetingCalendar.h"

#include "core/audit/BoundRowTable.h"
#include "core/base/Refusals.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingCalendarFile.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/circulation/AnswersBy.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/register/Register.h"
#include "core/register/settings/SettingTable.h"

namespace marac {

static QDate workingDayBefore(const WorkingDays &calendar, QDate day)
{
    return day.isValid() ? calendar.addWorkingDays(day, -1).value_or(day.addDays(-1)) : QDate();
}

/// What changes the deadlines leaves the meeting's own row as it is; the trail knows how often it happened.
static qsizetype calendarEdits(const Connection &db)
{
    return BoundRowTable::entriesThatBound(db, {QStringLiteral("holiday"), QStringLiteral("setting")}).size();
}

static MeetingCalendar calendarOf(const Reading &reading, const QByteArray &uuid, MeetingId id)
{
    const Connection &db = reading.db();
    MeetingCalendar calendar{uuid, *MeetingTable(db).find(id), {}, {}, reading.now()};
    calendar.calendarEdits = calendarEdits(db);
    const Settings settings = SettingTable::read(db);
    calendar.day = agendaDay(settings);
    Meeting &meeting = calendar.meeting;
    if (meeting.venue.isEmpty())
        meeting.venue = settings.venue;
    if (meeting.kind == MeetingKind::Full) {
        calendar.circulateBy = deadlineOf(db, meeting);
        const WorkingDays days = loadWorkingDays(db);
        calendar.answersBy = answersBy(days, meeting.heldOn, settings.answersWorkingDays);
        calendar.remindOfCirculation = workingDayBefore(days, calendar.circulateBy);
        calendar.remindOfAnswers = workingDayBefore(days, calendar.answersBy);
    }
    return calendar;
}

Result<CalendarExport> exportMeetingCalendar(Register &records, MeetingId id)
{
    return records.consult(
        Operation::ExportDocuments,
        [id](const Reading &reading) -> Result<AuditEvent> {
            const std::optional<Meeting> meeting = MeetingTable(reading.db()).find(id);
            if (!meeting)
                return noSuchRecord();
            return AuditEvent{AuditVerb::Export, {SubjectKind::Meeting, id.value(), meeting->ref}};
        },
        [&](const Reading &reading) -> Result<CalendarExport> {
            const MeetingCalendar calendar = calendarOf(reading, records.uuid(), id);
            return CalendarExport{calendar.meeting.ref + QStringLiteral(".ics"), meetingCalendarFile(calendar)};
        });
}

} // namespace marac
