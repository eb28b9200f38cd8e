// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/proof/kills/saves/UseCases.h"

namespace marac::kills {

using namespace Qt::StringLiterals;

static Result<> seatTheChair(Desk &desk)
{
    Attendance chair;
    chair.meetingId = desk.ready.today;
    chair.agencyId = desk.ready.police;
    chair.name = u"Helen Marsh"_s;
    chair.seat = Seat::Chair;
    return done(addAttendance(desk.reg, chair));
}

/// A step of the `n`-th on the attendance list.
static std::function<Result<>(Desk &)> person(qsizetype n, std::function<Result<>(Register &, AttendanceId)> step)
{
    return [n, step](Desk &desk) -> Result<> {
        const Result<MeetingFile> file = consultMeeting(desk.reg, desk.ready.today);
        if (!file)
            return Failure(file.error());
        return step(desk.reg, file->attendance.at(n).id);
    };
}

static Result<> arrives(Register &reg, AttendanceId id)
{
    return recordArrival(reg, id);
}

static Result<> signs(Register &reg, AttendanceId id)
{
    return recordSignature(reg, id);
}

/// A step of the one case.
static std::function<Result<>(Desk &)> hearing(std::function<Result<>(Desk &, AgendaItemId)> step)
{
    return [step](Desk &desk) -> Result<> {
        const Result<MeetingFile> file = consultMeeting(desk.reg, desk.ready.today);
        if (!file)
            return Failure(file.error());
        return step(desk, file->agenda.first().item.id);
    };
}

static Result<> says(Desk &desk, AgendaItemId item)
{
    Contribution contribution;
    contribution.agendaItemId = item;
    contribution.sourceAgencyId = desk.ready.police;
    contribution.text = u"Three calls to the address since September."_s;
    return done(keepContribution(desk.reg, contribution));
}

static Result<> sumsUp(Desk &desk, AgendaItemId item)
{
    const Result<Hearing> heard = consultHearing(desk.reg, item);
    if (!heard)
        return Failure(heard.error());
    RiskAnalysis analysis = heard->analysis;
    analysis.agendaItemId = item;
    analysis.harm = u"Threats at the door."_s;
    analysis.safety = u"A neighbour keeps watch."_s;
    analysis.decision = u"High."_s;
    analysis.sourceAgencyId = desk.ready.police;
    return keepRiskAnalysis(desk.reg, analysis);
}

static Result<> agrees(Desk &desk, AgendaItemId item)
{
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = desk.ready.housing;
    action.text = u"A camera at the stairs."_s;
    action.dueOn = QDate(2026, 12, 17);
    return done(keepAction(desk.reg, action));
}

QList<Chain> sessionChains()
{
    return {
        {u"session"_s,
         {{u"the officers invited"_s, [](Desk &desk) { return done(inviteOfficers(desk.reg, desk.ready.today)); }},
          {u"the chair on the list"_s, seatTheChair},
          {u"apologies"_s, person(2, [](Register &reg, AttendanceId id) { return recordApologies(reg, id, true); })},
          {u"a meeting opened"_s, [](Desk &desk) { return openMeeting(desk.reg, desk.ready.today); }},
          {u"an arrival"_s, person(0, arrives)},
          {u"a signature"_s, person(0, signs)},
          {u"another arrival"_s, person(1, arrives)},
          {u"somebody who leaves"_s, person(1, [](Register &reg, AttendanceId id) { return recordLeaving(reg, id); })},
          {u"the reminder of the protocol"_s,
           [](Desk &desk) { return recordProtocolReminder(desk.reg, desk.ready.today); }},
          {u"what an agency said"_s, hearing(says)},
          {u"the summing up"_s, hearing(sumsUp)},
          {u"an action"_s, hearing(agrees)},
          {u"a case heard"_s, hearing([](Desk &desk, AgendaItemId item) {
               return done(recordHearing(desk.reg, item, HearingOutcome::Heard));
           })},
          {u"a meeting closed"_s, [](Desk &desk) { return closeMeeting(desk.reg, desk.ready.today); }}}},
    };
}

} // namespace marac::kills
