// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
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

/// A step of whoever is on the list as the chair.
static std::function<Result<>(Desk &)> theChair(std::function<Result<>(Register &, AttendanceId)> step)
{
    return [step](Desk &desk) -> Result<> {
        const Result<MeetingFile> file = consultMeeting(desk.reg, desk.ready.today);
        if (!file)
            return Failure(file.error());
        for (const Attendance &line : file->attendance) {
            if (line.seat == Seat::Chair)
                return step(desk.reg, line.id);
        }
        return failure(Problem::Kind::NotFound, u"Nobody is on the list as the chair."_s);
    };
}

static Result<> isTakenBack(Register &reg, AttendanceId id)
{
    return withdrawApologies(reg, id, u"They are of the one below."_s);
}

static Result<> didNotSign(Register &reg, AttendanceId id)
{
    return withdrawSignature(reg, id, u"It is of the one below."_s);
}

static Result<> didNotCome(Register &reg, AttendanceId id)
{
    return withdrawArrival(reg, id, u"It was the one below."_s);
}

static Result<> goOn(Desk &desk)
{
    return goOnWithoutQuorum(desk.reg, desk.ready.today, {u"Everyone who knows the case is here."_s, u"Helen Marsh"_s});
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

static Result<> takesBackWords(Desk &desk, AgendaItemId item)
{
    const Result<Hearing> heard = consultHearing(desk.reg, item);
    if (!heard)
        return Failure(heard.error());
    const Contribution &said = heard->contributions.first();
    return removeContribution(desk.reg, said.id, said.version);
}

static Result<> takesBackAction(Desk &desk, AgendaItemId item)
{
    const Result<Hearing> heard = consultHearing(desk.reg, item);
    if (!heard)
        return Failure(heard.error());
    const Action &agreed = heard->actions.first();
    return removeAction(desk.reg, agreed.id, agreed.version);
}

/// What is recorded of the wrong person or case is taken back; the chair is alone in the room.
static Chain takenBack()
{
    return {u"taken back"_s,
            {{u"the officers invited"_s, [](Desk &desk) { return done(inviteOfficers(desk.reg, desk.ready.today)); }},
             {u"the chair on the list"_s, seatTheChair},
             {u"apologies"_s, person(2, [](Register &reg, AttendanceId id) { return recordApologies(reg, id, true); })},
             {u"apologies taken back"_s, person(2, isTakenBack)},
             {u"a meeting opened"_s, [](Desk &desk) { return openMeeting(desk.reg, desk.ready.today); }},
             {u"an arrival"_s, person(0, arrives)},
             {u"a signature"_s, person(0, signs)},
             {u"a signature taken back"_s, person(0, didNotSign)},
             {u"an arrival taken back"_s, person(0, didNotCome)},
             {u"the chair's arrival"_s, theChair(arrives)},
             {u"a meeting without a quorum"_s, goOn},
             {u"the chair's signature"_s, theChair(signs)},
             {u"the reminder of the protocol"_s,
              [](Desk &desk) { return recordProtocolReminder(desk.reg, desk.ready.today); }},
             {u"what an agency said"_s, hearing(says)},
             {u"what an agency said taken out"_s, hearing(takesBackWords)},
             {u"an action"_s, hearing(agrees)},
             {u"an action taken out"_s, hearing(takesBackAction)}}};
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
        takenBack(),
    };
}

} // namespace marac::kills
