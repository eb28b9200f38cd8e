// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/demonstration/DemonstrationWork.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/placing/PlaceReferral.h"

// The steps of DemonstrationWork that circulate the cases and hold meetings.

namespace marac {

using namespace Qt::StringLiterals;

static Result<> done(const auto &outcome)
{
    return outcome ? Result<>{} : Result<>(Failure(outcome.error()));
}

Result<> DemonstrationWork::circulate(MeetingId meeting, bool oneLate)
{
    const auto send = [this, meeting](const QString &code, bool late) {
        Circulation sent;
        sent.meetingId = meeting;
        sent.agencyId = m_partnership.agencies.value(code);
        sent.recipient = u"PDMO"_s;
        sent.lateReason = late ? u"The agency's secure mailbox refused the first message."_s : QString();
        sent.lateDecidedBy = late ? u"Chris Okafor"_s : QString();
        return sent;
    };
    if (oneLate) {
        at(m_clock.today().addDays(6), QTime(10, 15),
           [this, send] { return done(recordCirculation(m_records, send(u"MHT"_s, true))); });
    }
    return m_records.change(Operation::Circulate, [&](Change &change) -> Result<> {
        if (AgendaTable(change.db()).ofMeeting(meeting).isEmpty()) {
            change.audit({AuditVerb::Consult, {SubjectKind::Meeting, meeting.value(), {}}});
            return {};
        }
        QStringList codes = m_partnership.agencies.keys();
        codes.sort();
        for (const QString &code : codes) {
            if (oneLate && code == "MHT"_L1)
                continue;
            const Result<CirculationId> sent = recordCirculation(change, send(code, false));
            if (!sent)
                return Failure(sent.error());
        }
        return {};
    });
}

/// What a mini MARAC heard goes to the full meeting that follows, even after its deadline.
static Result<> takeOnLate(Change &change, ReferralId referral)
{
    const Result<Placing> placing = readPlacing(change.db(), change.today(), referral);
    if (!placing || !placing->proposal.needsLateException)
        return {};
    return placeReferral(change,
                         {referral,
                          {},
                          placing->proposal.meetingId,
                          {},
                          u"A mini MARAC heard it as an emergency; it can't wait a month."_s,
                          u"Chris Okafor"_s});
}

/// Its people chair and take the minutes.
Result<> DemonstrationWork::seatTheCouncil(Change &change, const Meeting &meeting)
{
    const auto seat = [&](const QString &name, const QString &post, Seat as) {
        Attendance line;
        line.meetingId = meeting.id;
        line.agencyId = m_partnership.agencies.value(u"SCS"_s);
        line.name = name;
        line.post = post;
        line.seat = as;
        return done(addAttendance(change, line));
    };
    Result<> step;
    if (!hasChair(meeting, AttendanceTable(change.db()).ofMeeting(meeting.id)))
        step = seat(meeting.chair, u"Chair of the MARAC"_s, Seat::Chair);
    return step ? seat(u"Alex Morgan"_s, u"MARAC Administrator"_s, Seat::MinuteTaker) : step;
}

/// Whoever can't come says so the day before, many with what they have to tell.
Result<> DemonstrationWork::invite(MeetingId id)
{
    QList<AttendanceId> away;
    const Result<> invited = m_records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        const Result<> step = done(inviteOfficers(change, id));
        for (const Attendance &line : AttendanceTable(change.db()).ofMeeting(id)) {
            if (line.seat == Seat::Member && m_random.bounded(100) < 16)
                away << line.id;
        }
        return step;
    });
    if (!invited)
        return invited;
    for (const AttendanceId line : std::as_const(away)) {
        const bool informationSent = m_random.bounded(3) > 0;
        if (const Result<> kept = recordApologies(m_records, line, informationSent, m_clock.today()); !kept)
            return kept;
    }
    return {};
}

Result<> DemonstrationWork::hold(MeetingId id)
{
    QList<AgendaItem> agenda;
    Meeting meeting;
    const Result<> opened = m_records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<> step = seatTheCouncil(change, *MeetingTable(change.db()).find(id));
        if (step)
            step = openMeeting(change, id);
        if (!step)
            return step;
        for (const Attendance &line : AttendanceTable(change.db()).ofMeeting(id)) {
            const bool isAway = line.seat == Seat::Member && m_random.bounded(100) < 14;
            if (isAway || line.presence == Presence::Apologies)
                continue;
            step = recordArrival(change, line.id);
            if (step)
                step = recordSignature(change, line.id);
            if (!step)
                return step;
        }
        agenda = AgendaTable(change.db()).ofMeeting(id);
        meeting = *MeetingTable(change.db()).find(id);
        return recordProtocolReminder(change, id);
    });
    if (!opened)
        return opened;
    for (qsizetype i = 0; i < agenda.size(); ++i) {
        m_clock.advanceMs(14 * 60 * 1000);
        Result<> heard = hear(agenda.at(i), meeting);
        if (heard)
            heard = comeAndGo(id, i);
        if (!heard)
            return heard;
    }
    m_clock.advanceMs(10 * 60 * 1000);
    return closeMeeting(m_records, id);
}

/// After the first case somebody takes a call and is back after the second; after the third somebody has to go.
Result<> DemonstrationWork::comeAndGo(MeetingId id, qsizetype afterCase)
{
    QList<AttendanceId> members;
    const Result<MeetingFile> file = consultMeeting(m_records, id);
    if (!file)
        return Failure(file.error());
    for (const Attendance &line : file->attendance) {
        if (line.seat == Seat::Member && (line.presence == Presence::Present || line.presence == Presence::Left))
            members << line.id;
    }
    if (members.size() < 4 || file->agenda.size() < 3)
        return {};
    switch (afterCase) {
    case 0:
        return recordLeaving(m_records, members.at(1));
    case 1:
        return recordArrival(m_records, members.at(1));
    case 2:
        return recordLeaving(m_records, members.at(3));
    default:
        return {};
    }
}

Result<> DemonstrationWork::hear(const AgendaItem &item, const Meeting &meeting)
{
    const DemonstrationStory &story = *m_arrivals.at(item.referralId.value()).story;
    rememberHearing(item, meeting);
    return m_records.change(Operation::WriteMinutes, [&](Change &change) -> Result<> {
        for (const DemonstrationStory::Said &said : story.said) {
            Contribution contribution;
            contribution.agendaItemId = item.id;
            contribution.sourceAgencyId = m_partnership.agencies.value(said.agency);
            contribution.kind = said.kind;
            contribution.text = said.text;
            const Result<ContributionId> kept = keepContribution(change, contribution);
            if (!kept)
                return Failure(kept.error());
        }
        RiskAnalysis analysis;
        analysis.agendaItemId = item.id;
        analysis.sourceAgencyId = item.sourceAgencyId;
        analysis.harm = story.analysis.value(0);
        analysis.contributory = story.analysis.value(1);
        analysis.safety = story.analysis.value(2);
        analysis.victimToldBy = m_partnership.agencies.value(story.from);
        analysis.victimToldHow = u"By telephone the next day, at the time agreed as safe."_s;
        Result<> step = keepRiskAnalysis(change, analysis);
        for (const DemonstrationStory::Agreed &agreed : story.actions) {
            if (!step)
                return step;
            Action action;
            action.agendaItemId = item.id;
            action.ownerAgencyId = m_partnership.agencies.value(agreed.agency);
            action.text = agreed.text;
            action.setOn = meeting.heldOn;
            action.dueOn = meeting.heldOn.addDays(agreed.days);
            action.dueAt = agreed.dueAt;
            action.riskItem = agreed.riskItem;
            const Result<ActionId> id = keepAction(change, action);
            if (!id)
                return Failure(id.error());
            planFeedback(*id, agreed, action);
        }
        const Result<AgendaItemId> next =
            step ? recordHearing(change, item.id, HearingOutcome::Heard) : Result<AgendaItemId>(Failure(step.error()));
        if (!next)
            return Failure(next.error());
        return next->isValid() ? step : takeOnLate(change, item.referralId);
    });
}

/// What is heard again is assessed again (R9); of the newest meeting that is still to do.
void DemonstrationWork::rememberHearing(const AgendaItem &item, const Meeting &meeting)
{
    if (meeting.kind == MeetingKind::Mini)
        return;
    File &file = m_files.at(item.caseId.value());
    file.standing = FileStanding::Heard;
    file.heardOn = meeting.heldOn;
    if (++file.fullHearings > 1 && meeting.heldOn < m_today.addDays(-35)) {
        at(workingDays(meeting.heldOn, 1), QTime(15, 0),
           [this, &file] { return assessAgain(file, RescoreOccasion::Review); });
    }
}

} // namespace marac
