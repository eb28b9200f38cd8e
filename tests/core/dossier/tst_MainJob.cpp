// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/audit/TrailCheck.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/placing/PlaceReferral.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/today/DueItem.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 1 from the referral to locked minutes, and scenario 6's gate on the way, through the use cases alone.
class TestMainJob : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void refusesAnIncompleteReferral();
    void refusesRiskBelowTheThreshold();
    void runsFromReferralToLockedMinutes();
    void putsALaterReferralOfTheSamePersonIntoTheSameFile();
    void carriesAMiniMaracCaseToTheFirstFullMeeting();
    void leavesTheSourceOnEveryFact();

private:
    std::unique_ptr<test::MainJob> m_job;
};

void TestMainJob::init()
{
    m_job = std::make_unique<test::MainJob>();
}

void TestMainJob::refusesAnIncompleteReferral()
{
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.narrative.clear();
    const ReferralId id = *MUST(keepReferral(m_job->reg(), entry));
    const Result<Accepted> accepted = m_job->accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Problem::Kind::Invalid);
    QStringList fields;
    for (const FieldProblem &field : accepted.error().fields)
        fields << field.field;
    QCOMPARE(fields, (QStringList{u"narrative"_s, u"assessment"_s}));
    QVERIFY(MUST(listCaseFiles(m_job->reg()))->isEmpty());
}

void TestMainJob::refusesRiskBelowTheThreshold()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    MUST(recordAssessment(m_job->reg(), m_job->assessment(id, 4)));
    const Result<Accepted> accepted = m_job->accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Problem::Kind::Refused);
}

void TestMainJob::runsFromReferralToLockedMinutes()
{
    Register &reg = m_job->reg();
    m_job->meetingOn(QDate(2026, 12, 10));
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = *MUST(keepReferral(reg, m_job->oseiReferral()));
    MUST(recordAssessment(reg, m_job->assessment(referral, 11)));
    const Accepted accepted = *MUST(m_job->accept(referral));
    QCOMPARE(accepted.caseRef, u"SHC-2026-0001"_s);
    QCOMPARE(accepted.meetingId, meeting);
    const MeetingFile planned = *MUST(consultMeeting(reg, meeting));
    QCOMPARE(planned.circulateBy, QDate(2026, 11, 2));
    QCOMPARE(planned.circulateByClear, QDate(2026, 10, 30));
    QCOMPARE(planned.agenda.first().finalBand, u"high"_s);

    m_job->setDay(QDate(2026, 10, 30));
    for (const AgencyId agency : std::as_const(m_job->agencies())) {
        Circulation sent;
        sent.meetingId = meeting;
        sent.agencyId = agency;
        sent.recipient = u"PDMO"_s;
        MUST(recordCirculation(reg, sent));
    }
    const MeetingFile circulated = *MUST(consultMeeting(reg, meeting));
    QCOMPARE(circulated.circulation.size(), 9);
    QCOMPARE(circulated.circulation.first().workingDays, 9);
    QVERIFY(circulated.circulation.first().onTime);

    m_job->setDay(QDate(2026, 11, 12), QTime(9, 30));
    QCOMPARE(*MUST(inviteOfficers(reg, meeting)), 18);
    QVERIFY(!openMeeting(reg, meeting)); // the chair is not on the list yet
    m_job->seatChair(meeting);
    MUST(openMeeting(reg, meeting));
    const MeetingFile opened = *MUST(consultMeeting(reg, meeting));
    const AgendaItemId item = opened.agenda.first().item.id;
    QVERIFY(!opened.gate.open);
    QVERIFY(opened.agenda.first().familyName.isEmpty());
    QVERIFY(!consultCaseFile(reg, accepted.caseId));
    MUST(recordArrival(reg, opened.attendance.at(0).id));
    MUST(recordArrival(reg, opened.attendance.at(1).id));
    MUST(recordSignature(reg, opened.attendance.at(0).id));
    QVERIFY(!consultHearing(reg, item));
    QVERIFY(!recordHearing(reg, item, HearingOutcome::Heard));
    MUST(recordLeaving(reg, opened.attendance.at(1).id));
    QCOMPARE(MUST(consultHearing(reg, item))->row.familyName, u"Osei"_s);

    Contribution contribution;
    contribution.agendaItemId = item;
    contribution.sourceAgencyId = m_job->agency("POL");
    contribution.text = u"Three calls to the address since September."_s;
    MUST(keepContribution(reg, contribution));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Tenancy warning to the household upstairs."_s;
    action.dueOn = QDate(2026, 11, 19);
    const ActionId actionId = *MUST(keepAction(reg, action));
    MUST(recordProtocolReminder(reg, meeting));
    QVERIFY(!closeMeeting(reg, meeting));
    MUST(recordHearing(reg, item, HearingOutcome::Heard));
    MUST(closeMeeting(reg, meeting));
    MUST(approveMinutes(reg, meeting, {u"Helen Marsh"_s, reg.today(), u"Agreed in the room."_s}));
    MUST(lockMinutes(reg, meeting));
    QVERIFY(!keepContribution(reg, contribution));

    m_job->setDay(QDate(2026, 11, 20));
    const QList<DueItem> due = *MUST(consultToday(reg));
    QVERIFY(std::any_of(due.begin(), due.end(), [&](const DueItem &one) {
        return one.kind == DueKind::ActionOverdue && one.dueOn == QDate(2026, 11, 20);
    }));
    ActionFeedback feedback;
    feedback.actionId = actionId;
    feedback.sourceAgencyId = m_job->agency("VS");
    feedback.receivedOn = QDate(2026, 11, 20);
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Warning served on 19 November."_s;
    QVERIFY(!recordFeedback(reg, feedback));
    feedback.sourceAgencyId = action.ownerAgencyId;
    MUST(recordFeedback(reg, feedback));
    const CaseDossier dossier = *MUST(consultCaseFile(reg, accepted.caseId));
    QCOMPARE(dossier.actions.first().action.state, ActionState::Completed);
    QCOMPARE(dossier.assessments.size(), 1);
    QCOMPARE(dossier.hearings.first().item.outcome, HearingOutcome::Heard);
}

void TestMainJob::putsALaterReferralOfTheSamePersonIntoTheSameFile()
{
    Register &reg = m_job->reg();
    const ReferralId first = *MUST(keepReferral(reg, m_job->oseiReferral()));
    MUST(recordAssessment(reg, m_job->assessment(first, 11)));
    const Accepted opened = *MUST(m_job->accept(first));
    QVERIFY(!opened.joinedExistingFile);
    ReferralEntry again = m_job->oseiReferral();
    again.parts.first().existing = MUST(consultReferral(reg, first))->record.parts.first().personId;
    const ReferralId second = *MUST(keepReferral(reg, again));
    MUST(recordAssessment(reg, m_job->assessment(second, 12)));
    const Accepted joined = *MUST(m_job->accept(second));
    QVERIFY(joined.joinedExistingFile);
    QCOMPARE(joined.caseId, opened.caseId);
    QCOMPARE(MUST(consultCaseFile(reg, opened.caseId))->referrals.size(), 2);
}

void TestMainJob::carriesAMiniMaracCaseToTheFirstFullMeeting()
{
    Register &reg = m_job->reg();
    const MeetingId full = m_job->meetingOn(QDate(2026, 10, 22));
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *MUST(keepReferral(reg, entry));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.meetingId = mini;
    MUST(acceptReferral(reg, acceptance));
    m_job->setDay(QDate(2026, 10, 21));
    MUST(inviteOfficers(reg, mini));
    m_job->seatChair(mini);
    MUST(openMeeting(reg, mini));
    const MeetingFile file = *MUST(consultMeeting(reg, mini));
    MUST(recordArrival(reg, file.attendance.first().id));
    MUST(recordSignature(reg, file.attendance.first().id));
    const AgendaItemId carried = *MUST(recordHearing(reg, file.agenda.first().item.id, HearingOutcome::Heard));
    // The full meeting's deadline has passed: a late paper is the chair's to decide, nobody else's.
    QVERIFY(!carried.isValid());
    QCOMPARE(MUST(consultMeeting(reg, full))->agenda.size(), 0);
    QCOMPARE(MUST(consultPlacing(reg, id))->proposal.meetingId, full);
    const Placement late{id, {}, full, {}, u"Heard as an emergency yesterday."_s, u"Helen Marsh"_s};
    MUST(placeReferrals(reg, {late}));
    const MeetingFile next = *MUST(consultMeeting(reg, full));
    QCOMPARE(next.agenda.size(), 1);
    QVERIFY(!next.agenda.first().item.lateReason.isEmpty());
}

void TestMainJob::leavesTheSourceOnEveryFact()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    const ReferralFile file = *MUST(consultReferral(m_job->reg(), id));
    const AgencyId source = m_job->agency("HHR");
    QCOMPARE(file.record.referral.sourceAgencyId, source);
    QCOMPARE(file.record.parts.first().sourceAgencyId, source);
    QCOMPARE(file.record.strands.first().sourceAgencyId, source);
    QCOMPARE(file.people.first().person.sourceAgencyId, source);
    QCOMPARE(file.people.first().address->sourceAgencyId, source);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_MainJob.moc"
