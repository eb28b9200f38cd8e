// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/minutes/MinutesRecording.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/MinutesRecord.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/signatories/KeepSignatory.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/risk/OverrideBand.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What minutes of a MARAC must hold, from the register's own records.
class TestMinutesRecording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tellsControllersAsTheyStoodThatDay();
    void tellsTheTimeByWhichAnActionIsDue();
    void tellsApologiesAndWhatWasSent();
    void tellsWhoDidNotActFromWhatCouldNotBeDone();
    void tellsTheDayOnWhichAnActionWasDone();
    void looksPastAMiniMaracToTheLastFullMeeting();
    void keepsAMiniMaracToItsOwnCases_data();
    void keepsAMiniMaracToItsOwnCases();
    void tellsALatePaperWithTheChairsReason();
    void tellsTheBandOfTheMeetingsDay();

private:
    Register &reg() { return m_job->reg(); }
    MinutesRecord record(MeetingId id) { return minutesRecordOf(m_job->db(), *MUST(consultMinutes(reg(), id))); }
    ActionId agree(const QString &text);
    void report(ActionId id, ActionState outcome, const QString &text);
    /// The meeting hears the case, with one action left open and one reported afterwards as not done.
    void leavesTwoActions();
    /// A mini MARAC about an emergency of the same victim, or of somebody else's.
    MeetingId miniOn(QDate day, bool sameVictim);

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
    AgendaItemId m_item;
};

void TestMinutesRecording::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_item = MUST(consultMinutes(reg(), m_meeting))->meeting.agenda.first().item.id;
}

ActionId TestMinutesRecording::agree(const QString &text)
{
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = text;
    action.dueOn = QDate(2026, 11, 19);
    return *MUST(keepAction(reg(), action));
}

void TestMinutesRecording::report(ActionId id, ActionState outcome, const QString &text)
{
    ActionFeedback feedback;
    feedback.actionId = id;
    feedback.sourceAgencyId = m_job->agency("HHR");
    feedback.receivedOn = reg().today();
    feedback.outcome = outcome;
    feedback.text = text;
    MUST(recordFeedback(reg(), feedback));
}

void TestMinutesRecording::tellsControllersAsTheyStoodThatDay()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const MinutesAttendee before = record(m_meeting).present.first();
    QVERIFY(!before.controller.isEmpty() && !before.icoNumber.isEmpty());
    const AgencyId agency = MUST(consultMinutes(reg(), m_meeting))->meeting.attendance.first().agencyId;
    Signatory changed = MUST(consultAgency(reg(), agency))->signatory;
    changed.legalName = u"Another Controller"_s;
    changed.icoNumber = u"ZA999999"_s;
    MUST(keepSignatory(reg(), changed));
    const MinutesAttendee after = record(m_meeting).present.first();
    QCOMPARE(after.controller, before.controller);
    QCOMPARE(after.icoNumber, before.icoNumber);
}

/// As it was agreed, and still once it is read from what was locked.
void TestMinutesRecording::tellsTheTimeByWhichAnActionIsDue()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    Action action;
    action.agendaItemId = m_item;
    action.ownerAgencyId = m_job->agency("FRS");
    action.text = u"Fit a letterbox blocker."_s;
    action.dueOn = QDate(2026, 11, 12);
    action.dueAt = QTime(18, 0);
    MUST(keepAction(reg(), action));
    const MinutesRecord written = record(m_meeting);
    QCOMPARE(written.cases.first().actions.first().dueAt, QTime(18, 0));
    const std::optional<MinutesRecord> read = minutesRecordFrom(canonicalText(written));
    QVERIFY(read);
    QCOMPARE(read->cases.first().actions.first().dueAt, QTime(18, 0));
}

void TestMinutesRecording::tellsApologiesAndWhatWasSent()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    const QList<Attendance> lines = MUST(consultMinutes(reg(), m_meeting))->meeting.attendance;
    QCOMPARE(recordApologies(reg(), lines.at(1).id, true, QDate(2026, 11, 13)).error().kind, Problem::Kind::Invalid);
    MUST(recordApologies(reg(), lines.at(1).id, true, QDate(2026, 11, 10)));
    MUST(recordApologies(reg(), lines.at(2).id, false, QDate(2026, 11, 10)));
    const QList<MinutesApology> apologies = record(m_meeting).apologies;
    QCOMPARE(apologies.size(), 2);
    QCOMPARE(apologies.first().name, lines.at(1).name);
    QVERIFY(apologies.first().informationSent);
    QCOMPARE(apologies.first().informationOn, QDate(2026, 11, 10));
    QVERIFY(!apologies.last().informationSent && !apologies.last().informationOn.isValid());
    // As it is kept with the approval.
    const std::optional<MinutesRecord> kept = minutesRecordFrom(canonicalText(record(m_meeting)));
    QVERIFY(kept);
    QCOMPARE(kept->apologies.first().informationOn, QDate(2026, 11, 10));
}

void TestMinutesRecording::tellsWhoDidNotActFromWhatCouldNotBeDone()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const ActionId left = agree(u"Joint visit"_s);
    const ActionId gone = agree(u"Tenancy warning"_s);
    agree(u"Repair the door"_s);
    MUST(recordHearing(reg(), m_item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
    m_job->setDay(QDate(2026, 11, 26));
    report(left, ActionState::NotDone, u"The officer left."_s);
    report(gone, ActionState::NotPossible, u"The perpetrator was remanded."_s);
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    const MinutesRecord said = record(next);
    QCOMPARE(said.actionsNotDone.size(), 1);
    QCOMPARE(said.actionsNotDone.first().action, u"Joint visit"_s);
    QCOMPARE(said.actionsNotDone.first().outcome, u"The officer left."_s);
    QCOMPARE(said.actionsNoLongerPossible.size(), 1);
    QCOMPARE(said.actionsNoLongerPossible.first().action, u"Tenancy warning"_s);
    QCOMPARE(said.actionsOpen.size(), 1);
    QCOMPARE(said.actionsOpen.first().action, u"Repair the door"_s);
    QVERIFY(said.actionsDone.isEmpty());
}

/// R034: done on the 18th, reported on the 26th.
void TestMinutesRecording::tellsTheDayOnWhichAnActionWasDone()
{
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    ActionFeedback feedback;
    feedback.actionId = agree(u"Joint visit"_s);
    MUST(recordHearing(reg(), m_item, HearingOutcome::Carried));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
    m_job->setDay(QDate(2026, 11, 26));
    feedback.sourceAgencyId = m_job->agency("HHR");
    feedback.receivedOn = QDate(2026, 11, 26);
    feedback.completedOn = QDate(2026, 11, 18);
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Both were at home."_s;
    MUST(recordFeedback(reg(), feedback));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    const MinutesRecord said = record(next);
    QCOMPARE(said.actionsDone.size(), 1);
    QCOMPARE(said.actionsDone.first().outcome, u"Done on 18/11/2026. Both were at home."_s);
}

void TestMinutesRecording::leavesTwoActions()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const ActionId left = agree(u"Joint visit"_s);
    agree(u"Repair the door"_s);
    MUST(recordHearing(reg(), m_item, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
    m_job->setDay(QDate(2026, 11, 18));
    report(left, ActionState::NotDone, u"The officer left."_s);
}

MeetingId TestMinutesRecording::miniOn(QDate day, bool sameVictim)
{
    const MeetingId mini = m_job->meetingOn(day, MeetingKind::Mini);
    ReferralEntry entry = sameVictim ? m_job->oseiReferral() : m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    if (sameVictim) {
        const ReferralId first = MUST(consultMinutes(reg(), m_meeting))->meeting.agenda.first().item.referralId;
        entry.parts.first().existing = MUST(consultReferral(reg(), first))->record.parts.first().personId;
    }
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *MUST(keepReferral(reg(), entry));
    acceptance.meetingId = mini;
    MUST(acceptReferral(reg(), acceptance));
    return mini;
}

void TestMinutesRecording::looksPastAMiniMaracToTheLastFullMeeting()
{
    leavesTwoActions();
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->hear(QDate(2026, 11, 25), miniOn(QDate(2026, 11, 25), false));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    const MinutesRecord said = record(next);
    QCOMPARE(said.actionsNotDone.size(), 1);
    QCOMPARE(said.actionsNotDone.first().action, u"Joint visit"_s);
    QCOMPARE(said.actionsOpen.size(), 1);
}

void TestMinutesRecording::keepsAMiniMaracToItsOwnCases_data()
{
    QTest::addColumn<bool>("sameVictim");
    QTest::newRow("the case of the actions") << true;
    QTest::newRow("another case") << false;
}

void TestMinutesRecording::keepsAMiniMaracToItsOwnCases()
{
    QFETCH(bool, sameVictim);
    leavesTwoActions();
    const MeetingId mini = miniOn(QDate(2026, 11, 25), sameVictim);
    m_job->openOn(QDate(2026, 11, 25), mini);
    m_job->firstArrives(mini);
    const MinutesRecord said = record(mini);
    QCOMPARE(said.actionsNotDone.size(), sameVictim ? 1 : 0);
    QCOMPARE(said.actionsOpen.size(), sameVictim ? 1 : 0);
}

void TestMinutesRecording::tellsALatePaperWithTheChairsReason()
{
    m_job->setDay(QDate(2026, 11, 10));
    AgendaItem late;
    late.meetingId = m_meeting;
    late.referralId = *MUST(keepReferral(reg(), m_job->referralOf(u"Maria"_s, u"Kowalska"_s)));
    MUST(recordAssessment(reg(), m_job->assessment(late.referralId, 11)));
    late.caseId = MUST(m_job->accept(late.referralId))->caseId;
    late.sourceAgencyId = m_job->agency("HHR");
    late.lateReason = u"The victim moves away on Friday."_s;
    late.lateDecidedBy = u"Helen Marsh"_s;
    MUST(placeOnAgenda(reg(), late));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const QList<MinutesCase> cases = record(m_meeting).cases;
    QCOMPARE(cases.size(), 2);
    QVERIFY(cases.first().exceptions.isEmpty());
    const QString exception = cases.last().exceptions.value(0);
    QVERIFY2(exception.contains(u"The victim moves away on Friday."_s), qPrintable(exception));
    QVERIFY2(exception.contains(u"Helen Marsh"_s), qPrintable(exception));
}

/// A professional's judgement and then a new assessment come after the meeting.
void TestMinutesRecording::tellsTheBandOfTheMeetingsDay()
{
    const AgendaItem item = MUST(consultMinutes(reg(), m_meeting))->meeting.agenda.first().item;
    const ReferralId referral = item.referralId;
    m_job->hear(QDate(2026, 11, 12), m_meeting);
    AgendaItem again;
    again.meetingId = m_job->meetingOn(QDate(2026, 12, 10));
    again.caseId = item.caseId;
    again.referralId = referral;
    again.sourceAgencyId = item.sourceAgencyId;
    MUST(placeOnAgenda(reg(), again));
    const QString before = record(m_meeting).cases.first().band;
    QCOMPARE(MUST(consultReferral(reg(), referral))->assessment->finalBand, RiskBand::High);
    m_job->setDay(QDate(2026, 11, 16));
    const Assessment assessed = *MUST(consultReferral(reg(), referral))->assessment;
    BandOverride judgement;
    judgement.band = RiskBand::VeryHigh;
    judgement.rationale = u"Worse than the answers show."_s;
    judgement.byName = u"Tom Reilly"_s;
    judgement.byPost = u"Housing Officer"_s;
    judgement.sourceAgencyId = m_job->agency("HHR");
    judgement.authoriserId = m_job->officer(u"Denise Farrell"_s);
    MUST(overrideBand(reg(), assessed.id, judgement, assessed.version));
    QCOMPARE(record(m_meeting).cases.first().band, before);
    MUST(recordAssessment(reg(), m_job->assessment(referral, 2)));
    QVERIFY(MUST(consultReferral(reg(), referral))->assessment->finalBand != RiskBand::High);
    QCOMPARE(record(m_meeting).cases.first().band, before);
    // The next meeting hears of it.
    QVERIFY(record(again.meetingId).cases.first().band != before);
}

QTEST_GUILESS_MAIN(TestMinutesRecording)
#include "tst_MinutesRecording.moc"
