// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/agenda/AgendaMinutes.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/meetings/research/KeepResearch.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> call(Desk &desk)
{
    Meeting meeting;
    meeting.heldOn = QDate(2027, 2, 11);
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return taken(scheduleMeeting(desk.reg, meeting), desk.meeting);
}

static Result<> change(Desk &desk)
{
    const Result<MeetingFile> file = consultMeeting(desk.reg, desk.meeting);
    if (!file)
        return Failure(file.error());
    Meeting meeting = file->meeting;
    meeting.heldOn = QDate(2027, 2, 18);
    return done(scheduleMeeting(desk.reg, meeting));
}

static Result<> cancel(Desk &desk)
{
    const Result<MeetingFile> file = consultMeeting(desk.reg, desk.meeting);
    if (!file)
        return Failure(file.error());
    return cancelMeeting(desk.reg, desk.meeting, file->meeting.version, u"There is nothing to hear."_s);
}

static Result<AgendaItem> laterItem(Desk &desk)
{
    const Result<MeetingFile> file = consultMeeting(desk.reg, desk.ready.later);
    if (!file)
        return Failure(file.error());
    return file->agenda.first().item;
}

static Result<> giveMinutes(Desk &desk)
{
    const Result<AgendaItem> item = laterItem(desk);
    return item ? keepMinutesAllowed(desk.reg, item->id, item->version, 25) : Result<>(Failure(item.error()));
}

static Result<> circulate(Desk &desk)
{
    Circulation sent;
    sent.meetingId = desk.ready.later;
    sent.agencyId = desk.ready.police;
    sent.recipient = u"PDMO"_s;
    return done(recordCirculation(desk.reg, sent));
}

static Result<> comesBack(Desk &desk)
{
    const Result<AgendaItem> item = laterItem(desk);
    if (!item)
        return Failure(item.error());
    return done(keepReturn(desk.reg, NewReturn{item->id, desk.ready.police}));
}

static Result<> askAgain(Desk &desk)
{
    ResearchChase chase;
    chase.meetingId = desk.ready.later;
    chase.agencyId = desk.ready.police;
    chase.method = ResearchChaseMethod::Phone;
    chase.recipient = u"PDMO"_s;
    return done(recordResearchChase(desk.reg, chase));
}

static Result<> isTakenBack(Desk &desk)
{
    const Result<AgendaItem> item = laterItem(desk);
    return item ? takeBackReturn(desk.reg, item->id, desk.ready.police) : Result<>(Failure(item.error()));
}

static Result<> hasNothing(Desk &desk)
{
    return done(keepNilReturns(desk.reg, desk.ready.later, desk.ready.police));
}

/// Among the days that are counted before the meeting, so that its deadline comes earlier.
static Result<> closeBefore(Desk &desk)
{
    Holiday closure;
    closure.day = QDate(2027, 1, 6);
    closure.name = u"Works in the building"_s;
    closure.kind = HolidayKind::Closure;
    return done(addHoliday(desk.reg, closure));
}

static Result<> moveOn(Desk &desk)
{
    const Result<AgendaItem> item = laterItem(desk);
    if (!item)
        return Failure(item.error());
    return moveToMeeting(desk.reg, Move{item->id, item->version, desk.meeting, u"The officer is away."_s});
}

static Result<> placeBack(Desk &desk)
{
    const Result<MeetingFile> file = consultMeeting(desk.reg, desk.meeting);
    if (!file)
        return Failure(file.error());
    const AgendaItem &item = file->agenda.first().item;
    Placement back;
    back.referralId = item.referralId;
    back.from = item.id;
    back.to = desk.ready.later;
    back.reason = u"The officer is back."_s;
    return placeReferrals(desk.reg, {back});
}

QList<Chain> planningChains()
{
    return {
        {u"planning"_s,
         {{u"a meeting called"_s, call},
          {u"a meeting on another day"_s, change},
          {u"a meeting cancelled"_s, cancel},
          {u"the minutes for a case"_s, giveMinutes},
          {u"a case list that went out"_s, circulate},
          {u"a return on a case"_s, comesBack},
          {u"a return taken back"_s, isTakenBack},
          {u"an agency asked again"_s, askAgain},
          {u"an agency that has nothing"_s, hasNothing}}},
        {u"deadline"_s,
         {{u"a closure day before a meeting"_s, closeBefore},
          {u"a deadline that was looked at"_s,
           [](Desk &desk) { return confirmDeadline(desk.reg, desk.ready.later); }}}},
        {u"moving"_s,
         {{u"a meeting for a case"_s, call}, {u"a case that moves on"_s, moveOn}, {u"a case placed anew"_s, placeBack}}},
    };
}

} // namespace marac::kills
