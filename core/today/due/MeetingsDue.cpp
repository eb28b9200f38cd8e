// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/MeetingsDue.h"

#include "core/calendar/CirculationDeadline.h"
#include "core/calendar/HolidayTable.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/circulation/CirculationCount.h"
#include "core/meetings/circulation/MovedDeadlines.h"
#include "core/meetings/placing/CutOff.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/research/ResearchCount.h"
#include "core/meetings/research/TooLate.h"
#include "core/register/settings/SettingTable.h"

#include <QCoreApplication>

#include <algorithm>

namespace marac {

namespace {
struct Words
{
    Q_DECLARE_TR_FUNCTIONS(MeetingsDue)
};
} // namespace

/// The protocol is silent on the turnaround of minutes; a setting.
static QDate minutesDueBy(QDate heldOn, const WorkingDays &calendar, int turnaround)
{
    return calendar.addWorkingDays(heldOn, turnaround).value_or(heldOn.addDays(turnaround));
}

static Subject subjectOf(const Meeting &meeting)
{
    return {SubjectKind::Meeting, meeting.id.value(), meeting.ref};
}

static void addCirculation(QList<DueItem> &items, const Connection &db, const MeetingRow &row, QDate until,
                           const WorkingDays &calendar, CountingRule rule)
{
    const Result<CirculationDeadline> deadline = circulationDeadline(row.meeting.heldOn, rule, calendar);
    const int waiting = agenciesWaiting(countCirculation(db, row.meeting));
    if (!deadline || row.cases == 0 || waiting <= 0 || deadline->circulateBy > until)
        return;
    items.append(
        {DueKind::CirculationDue, deadline->circulateBy, subjectOf(row.meeting),
         QCoreApplication::translate("MeetingsDue", "%1: send the case list to %n more agenc(ies).", nullptr, waiting)
             .arg(row.meeting.ref)});
}

/// R028: from the day the lists are out, until the meeting.
static void addResearch(QList<DueItem> &items, const Connection &db, const Meeting &meeting, QDate due, QDate until)
{
    const int owing = agenciesOwing(countResearch(db, meeting));
    if (!due.isValid() || due > until || owing == 0)
        return;
    items.append({DueKind::ResearchOwed, due, subjectOf(meeting),
                  QCoreApplication::translate("MeetingsDue",
                                              "%1: %n agenc(ies) still owe returns on its cases. Record what came, and "
                                              "chase the others.",
                                              nullptr, owing)
                      .arg(meeting.ref)});
}

/// R024: of the next full meeting whose cut-off has not passed.
static void addCutOff(QList<DueItem> &items, const QList<MeetingRow> &planned, QDate today, QDate until,
                      const WorkingDays &calendar, int workingDays)
{
    const auto cutOffOf = [&](const MeetingRow &row) { return cutOffDay(calendar, row.meeting.heldOn, workingDays); };
    const auto next = std::find_if(planned.begin(), planned.end(), [&](const MeetingRow &row) {
        return row.meeting.kind == MeetingKind::Full && cutOffOf(row).isValid() && cutOffOf(row) >= today;
    });
    if (next == planned.end() || cutOffOf(*next) > until)
        return;
    items.append({DueKind::CutOffNear, cutOffOf(*next), subjectOf(next->meeting),
                  Words::tr("%1: the last day for its referrals. Remind the agencies; what comes later waits for the "
                            "next meeting.")
                      .arg(next->meeting.ref)});
}

QList<DueItem> meetingsDue(const Connection &db, QDate today, QDate until)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const CountingRule rule = countingRule(db);
    const Settings settings = SettingTable::read(db);
    for (const MeetingRow &row : MeetingTable(db).notOver()) {
        const Meeting &meeting = row.meeting;
        if (meeting.state == MeetingState::InSession) {
            items.append({DueKind::MeetingNotClosed, meeting.heldOn, subjectOf(meeting),
                          Words::tr("%1 is in session. Close it when its cases are heard.").arg(meeting.ref)});
            continue;
        }
        if (meeting.heldOn < today) {
            items.append({DueKind::MeetingNotClosed, meeting.heldOn, subjectOf(meeting),
                          Words::tr("%1 was not opened on its day. Change its day, or move its cases and cancel it.")
                              .arg(meeting.ref)});
            continue;
        }
        if (meeting.heldOn == today) {
            items.append({DueKind::MeetingToday, today, subjectOf(meeting),
                          Words::tr("%1 is today. Print the undertakings and open the meeting.").arg(meeting.ref)});
        }
        if (meeting.kind == MeetingKind::Full)
            addCirculation(items, db, row, until, calendar, rule);
        addResearch(items, db, meeting, returnDay(calendar, meeting, settings.answersWorkingDays), until);
    }
    addCutOff(items, MeetingTable(db).plannedFrom(today), today, until, calendar, settings.cutOffWorkingDays);
    if (!proposeMeeting(db, today, {}).meetingId.isValid()) {
        items.append({DueKind::MeetingToCall,
                      today,
                      {SubjectKind::Meeting, 0, QStringLiteral("meetings")},
                      Words::tr("No planned meeting can take a referral that comes today. Call the next full "
                                "meeting.")});
    }
    for (const MovedDeadline &moved : movedDeadlines(db, today)) {
        items.append({DueKind::DeadlineMoved, moved.now.isValid() ? std::min(moved.now, today) : today,
                      subjectOf(moved.meeting), movedText(moved)});
    }
    return items;
}

static DueItem minutesOf(const MeetingRow &row, QDate due)
{
    const Meeting &meeting = row.meeting;
    const bool approved = row.minutesState == QLatin1StringView("approved");
    return {approved ? DueKind::MinutesToLock : DueKind::MinutesToWrite,
            due,
            {SubjectKind::Minutes, meeting.id.value(), meeting.ref},
            approved ? Words::tr("%1: lock the approved minutes.").arg(meeting.ref)
                     : Words::tr("%1: finish the minutes and have the chair approve them.").arg(meeting.ref)};
}

QList<DueItem> minutesDue(const Connection &db, int most)
{
    QList<DueItem> items;
    const WorkingDays calendar = loadWorkingDays(db);
    const int turnaround = SettingTable::read(db).minutesWorkingDays;
    const QList<MeetingRow> meetings = MeetingTable(db).withOpenMinutes(most + 1);
    for (const MeetingRow &row : meetings) {
        const QDate due = minutesDueBy(row.meeting.heldOn, calendar, turnaround);
        if (items.size() < most) {
            items.append(minutesOf(row, due));
        } else {
            items.append({DueKind::MinutesToLock,
                          due,
                          {SubjectKind::Minutes, 0, QStringLiteral("minutes")},
                          Words::tr("The minutes of more meetings are not locked yet. The Minutes page lists them.")});
        }
    }
    return items;
}

} // namespace marac
