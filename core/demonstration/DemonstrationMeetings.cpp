// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/demonstration/DemonstrationReferral.h"
#include "core/demonstration/DemonstrationWork.h"
#include "core/meetings/MeetingTable.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/agenda/AcceptReferral.h"
#include "core/meetings/agenda/AgendaTable.h"
#include "core/meetings/agenda/EarlierHearing.h"
#include "core/meetings/agenda/PlaceReferral.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/AttendanceTable.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/referrals/ReferralTable.h"
#include "core/risk/ListAuthorisers.h"
#include "core/risk/OverrideBand.h"
#include "core/risk/RecordAssessment.h"

// The steps of DemonstrationWork that take referrals, hold meetings and report on actions.

namespace marac {

using namespace Qt::StringLiterals;

static Result<> done(const auto &outcome)
{
    return outcome ? Result<>{} : Result<>(Failure(outcome.error()));
}

PersonId DemonstrationWork::newOrKnownVictim()
{
    const bool comesBack = m_victims.size() > 8 && m_random.bounded(7) == 0;
    return comesBack ? m_victims.at(m_random.bounded(int(m_victims.size()))) : PersonId();
}

/// The caseworker judges, and the PDMO of the same agency agrees (R5).
Result<> DemonstrationWork::raiseByJudgement(AssessmentId assessment, const DemonstrationStory &story)
{
    const Result<QList<Authoriser>> officers = listAuthorisers(m_records);
    if (!officers)
        return Failure(officers.error());
    BandOverride judgement;
    judgement.band = RiskBand::High;
    judgement.rationale = story.judgement;
    judgement.byName = u"Jan Kowal"_s;
    judgement.byPost = u"Caseworker"_s;
    judgement.sourceAgencyId = m_partnership.agencies.value(story.from);
    for (const Authoriser &officer : *officers) {
        if (officer.agencyId == judgement.sourceAgencyId && officer.designation == Designation::Pdmo)
            judgement.authoriserId = officer.officerId;
    }
    return overrideBand(m_records, assessment, judgement, 1);
}

Result<> DemonstrationWork::takeReferral(const DemonstrationStory &story, bool emergency)
{
    ReferralEntry entry = demonstrationReferral(story, m_partnership, m_nextPerson, m_clock.now(), emergency);
    const PersonId known = newOrKnownVictim();
    if (known.isValid()) {
        entry.parts = {PartEntry{known, {}, PartRole::Victim, {}}};
    } else {
        ++m_nextPerson;
    }
    const Result<ReferralId> id = keepReferral(m_records, entry);
    if (!id)
        return Failure(id.error());
    m_storyOfReferral[id->value()] = &story - DemonstrationTexts::shipped().stories.constData();
    // The last referrals of the demonstration wait on the administrator's desk, the newest one without its assessment.
    if (!emergency && m_clock.today() > m_today.addDays(-3))
        return {};
    Result<AssessmentId> assessed =
        recordAssessment(m_records, demonstrationAssessment(story, m_partnership, *id, m_clock.today()));
    if (assessed && !story.judgement.isEmpty()) {
        if (const Result<> raised = raiseByJudgement(*assessed, story); !raised)
            return raised;
    }
    if (!assessed)
        return Failure(assessed.error());
    Acceptance acceptance;
    acceptance.referralId = *id;
    if (known.isValid()) {
        const Result<QList<EarlierHearing>> hearings = findEarlierHearings(m_records, *id);
        if (!hearings)
            return Failure(hearings.error());
        acceptance.repeat = !hearings->isEmpty();
    }
    acceptance.lateReason = emergency ? u"Emergency; the chair agreed to a late paper."_s : QString();
    acceptance.lateDecidedBy = emergency ? u"Chris Okafor"_s : QString();
    if (emergency) {
        return m_records.change(Operation::DecideReferral, [&](Change &change) -> Result<> {
            for (const MeetingRow &row : MeetingTable(change.db()).plannedFrom(change.today())) {
                if (row.meeting.kind == MeetingKind::Mini)
                    acceptance.meetingId = row.meeting.id;
            }
            return done(acceptReferral(change, acceptance));
        });
    }
    return done(acceptReferral(m_records, acceptance));
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

Result<> DemonstrationWork::hold(MeetingId id)
{
    QList<AgendaItem> agenda;
    Meeting meeting;
    const Result<> opened = m_records.change(Operation::KeepAttendance, [&](Change &change) -> Result<> {
        Result<> step = done(inviteOfficers(change, id));
        if (step)
            step = seatTheCouncil(change, *MeetingTable(change.db()).find(id));
        if (step)
            step = openMeeting(change, id);
        if (!step)
            return step;
        for (const Attendance &line : AttendanceTable(change.db()).ofMeeting(id)) {
            if (line.seat == Seat::Member && m_random.bounded(100) >= 62)
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
    for (const AgendaItem &item : std::as_const(agenda)) {
        m_clock.advanceMs(14 * 60 * 1000);
        const Result<> heard = hear(item, meeting);
        if (!heard)
            return heard;
    }
    m_clock.advanceMs(10 * 60 * 1000);
    return closeMeeting(m_records, id);
}

Result<> DemonstrationWork::hear(const AgendaItem &item, const Meeting &meeting)
{
    const DemonstrationStory &story =
        DemonstrationTexts::shipped().stories.at(m_storyOfReferral.at(item.referralId.value()));
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
        Result<> step = keepRiskAnalysis(change, analysis);
        for (const DemonstrationStory::Agreed &agreed : story.actions) {
            if (!step)
                return step;
            Action action;
            action.agendaItemId = item.id;
            action.ownerAgencyId = m_partnership.agencies.value(agreed.agency);
            action.text = agreed.text;
            action.dueOn = meeting.heldOn.addDays(agreed.days);
            action.riskItem = agreed.riskItem;
            const Result<ActionId> id = keepAction(change, action);
            if (!id)
                return Failure(id.error());
            planFeedback(*id, agreed, action.dueOn);
        }
        const Result<AgendaItemId> next =
            step ? recordHearing(change, item.id, HearingOutcome::Heard) : Result<AgendaItemId>(Failure(step.error()));
        if (!next)
            return Failure(next.error());
        return next->isValid() ? step : takeOnLate(change, item.referralId);
    });
}

void DemonstrationWork::planFeedback(ActionId action, const DemonstrationStory::Agreed &agreed, QDate due)
{
    ActionFeedback feedback;
    feedback.actionId = action;
    feedback.sourceAgencyId = m_partnership.agencies.value(agreed.agency);
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Done as agreed, and the victim has been told."_s;
    QDate day = due.addDays(-1);
    if (agreed.ending == "notdone"_L1) {
        feedback.outcome = ActionState::NotDone;
        feedback.text = u"Officer left; not reallocated."_s;
        day = due.addDays(9);
    } else if (agreed.ending == "notpossible"_L1) {
        feedback.outcome = ActionState::NotPossible;
        feedback.text = u"Circumstances changed: the victim chose to stay."_s;
    } else if (agreed.ending == "late"_L1) {
        feedback.text = u"Done, later than agreed: it waited for a member of staff."_s;
        day = due.addDays(12);
    } else if (agreed.ending == "open"_L1) {
        day = due.addDays(30);
    }
    at(day, QTime(15, 40), [this, feedback, day]() mutable {
        feedback.receivedOn = day;
        return recordFeedback(m_records, feedback);
    });
}

Result<> DemonstrationWork::finishMinutes(MeetingId id, bool lock)
{
    Result<> step = approveMinutes(
        m_records, id, {u"Chris Okafor"_s, m_clock.today(), u"The chair agreed to the draft by secure e-mail."_s});
    if (step && lock && m_clock.today() < m_today.addDays(-14))
        step = lockMinutes(m_records, id);
    return step;
}

} // namespace marac
