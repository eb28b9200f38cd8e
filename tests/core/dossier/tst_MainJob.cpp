// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ConsultHearings.h"
#include "core/actions/DecideMinutes.h"
#include "core/actions/KeepHearing.h"
#include "core/actions/RecordFeedback.h"
#include "core/audit/TrailCheck.h"
#include "core/demonstration/DemonstrationPartnership.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/AcceptReferral.h"
#include "core/meetings/CirculateCases.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/KeepAttendance.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/risk/RecordAssessment.h"
#include "core/today/DueItem.h"
#include "tests/support/TestRegister.h"

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
    ReferralEntry oseiReferral() const;
    NewAssessment assessment(ReferralId id, int ticks) const;
    Result<Accepted> accept(ReferralId id);
    MeetingId meetingOn(QDate day, MeetingKind kind = MeetingKind::Full);
    void setDay(QDate day, QTime time = QTime(10, 0));

    std::unique_ptr<test::TestRegister> m_register;
    DemonstrationPartnership m_partnership;
};

#define MUST(expression) \
    [&] { \
        auto result = (expression); \
        if (!result) \
            qFatal("%s: %s", #expression, qPrintable(result.error().text)); \
        return result; \
    }()

void TestMainJob::init()
{
    m_register = std::make_unique<test::TestRegister>(QDate(2026, 10, 20));
    m_partnership = *MUST((*m_register)->change(Operation::KeepAgencies, [](Change &change) {
        return addDemonstrationPartnership(change, QDate(2024, 1, 8));
    }));
}

void TestMainJob::setDay(QDate day, QTime time)
{
    m_register->clock().set(QDateTime(day, time, QTimeZone("Europe/London")).toUTC());
}

MeetingId TestMainJob::meetingOn(QDate day, MeetingKind kind)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.heldOn = day;
    meeting.startsAt = QTime(9, 30);
    meeting.venue = u"Bootle Town Hall"_s;
    meeting.chair = u"Helen Marsh"_s;
    return *MUST(scheduleMeeting(m_register->reg(), meeting));
}

ReferralEntry TestMainJob::oseiReferral() const
{
    ReferralEntry entry;
    Referral &r = entry.referral;
    r.receivedAt = m_register->reg().clock().now();
    r.referringAgencyId = m_partnership.agencies.value(u"HHR"_s);
    r.referrerName = u"Tom Reilly"_s;
    r.referrerPhone = u"07700 900105"_s;
    r.incidentOn = QDate(2026, 10, 17);
    r.narrative = u"Abuse shouted and paint thrown at the door, third time this month."_s;
    r.perpetratorUnknown = true;
    r.consent = Consent::Given;
    PartEntry victim;
    victim.person.person.givenName = u"Jelani"_s;
    victim.person.person.familyName = u"Osei"_s;
    victim.person.person.bornOn = QDate(1987, 3, 4);
    Address address;
    address.saon = u"Flat 4"_s;
    address.paon = u"12"_s;
    address.street = u"Marlow Court"_s;
    address.town = u"Bootle"_s;
    address.postcode = u"L20 3AA"_s;
    victim.person.address = address;
    entry.parts << victim;
    entry.strands << ReferralStrand{u"race"_s, {}, {}};
    return entry;
}

NewAssessment TestMainJob::assessment(ReferralId id, int ticks) const
{
    NewAssessment given;
    given.referralId = id;
    given.assessedOn = m_register->reg().today();
    given.assessorName = u"Tom Reilly"_s;
    given.assessorPost = u"Housing Officer"_s;
    given.sourceAgencyId = m_partnership.agencies.value(u"HHR"_s);
    // From the last item back, leaving out the critical ones (2, 3, 16), whose rules would raise the band by themselves.
    for (int item = 20; item >= 1; --item) {
        const bool critical = item == 2 || item == 3 || item == 16;
        given.answers.at(item).answer = !critical && ticks-- > 0 ? Answer::Yes : Answer::No;
    }
    return given;
}

Result<Accepted> TestMainJob::accept(ReferralId id)
{
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.version = MUST(consultReferral(m_register->reg(), id))->record.referral.version;
    return acceptReferral(m_register->reg(), acceptance);
}

void TestMainJob::refusesAnIncompleteReferral()
{
    ReferralEntry entry = oseiReferral();
    entry.referral.narrative.clear();
    const ReferralId id = *MUST(keepReferral(m_register->reg(), entry));
    const Result<Accepted> accepted = accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Problem::Kind::Invalid);
    QStringList fields;
    for (const FieldProblem &field : accepted.error().fields)
        fields << field.field;
    QCOMPARE(fields, (QStringList{u"narrative"_s, u"assessment"_s}));
    QVERIFY(MUST(listCaseFiles(m_register->reg()))->isEmpty());
}

void TestMainJob::refusesRiskBelowTheThreshold()
{
    const ReferralId id = *MUST(keepReferral(m_register->reg(), oseiReferral()));
    MUST(recordAssessment(m_register->reg(), assessment(id, 4)));
    const Result<Accepted> accepted = accept(id);
    QVERIFY(!accepted);
    QCOMPARE(accepted.error().kind, Problem::Kind::Refused);
}

void TestMainJob::runsFromReferralToLockedMinutes()
{
    Register &reg = m_register->reg();
    meetingOn(QDate(2026, 12, 10));
    const MeetingId meeting = meetingOn(QDate(2026, 11, 12));
    const ReferralId referral = *MUST(keepReferral(reg, oseiReferral()));
    MUST(recordAssessment(reg, assessment(referral, 11)));
    const Accepted accepted = *MUST(accept(referral));
    QCOMPARE(accepted.caseRef, u"SHC-2026-0001"_s);
    QCOMPARE(accepted.meetingId, meeting);
    const MeetingFile planned = *MUST(consultMeeting(reg, meeting));
    QCOMPARE(planned.circulateBy, QDate(2026, 11, 2));
    QCOMPARE(planned.circulateByClear, QDate(2026, 10, 30));
    QCOMPARE(planned.agenda.first().finalBand, u"high"_s);

    setDay(QDate(2026, 10, 30));
    for (const AgencyId agency : std::as_const(m_partnership.agencies)) {
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

    setDay(QDate(2026, 11, 12), QTime(9, 30));
    QCOMPARE(*MUST(inviteOfficers(reg, meeting)), 18);
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
    contribution.sourceAgencyId = m_partnership.agencies.value(u"POL"_s);
    contribution.text = u"Three calls to the address since September."_s;
    MUST(keepContribution(reg, contribution));
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_partnership.agencies.value(u"HHR"_s);
    action.text = u"Tenancy warning to the household upstairs."_s;
    action.dueOn = QDate(2026, 11, 19);
    const ActionId actionId = *MUST(keepAction(reg, action));
    MUST(recordProtocolReminder(reg, meeting));
    QVERIFY(!closeMeeting(reg, meeting));
    MUST(recordHearing(reg, item, HearingOutcome::Heard));
    MUST(closeMeeting(reg, meeting));
    MUST(approveMinutes(reg, meeting, u"Helen Marsh"_s));
    MUST(lockMinutes(reg, meeting));
    QVERIFY(!keepContribution(reg, contribution));

    setDay(QDate(2026, 11, 20));
    const QList<DueItem> due = *MUST(consultToday(reg));
    QVERIFY(std::any_of(due.begin(), due.end(), [&](const DueItem &one) {
        return one.kind == DueKind::ActionDue && isLate(one, QDate(2026, 11, 20));
    }));
    ActionFeedback feedback;
    feedback.actionId = actionId;
    feedback.sourceAgencyId = m_partnership.agencies.value(u"VS"_s);
    feedback.receivedOn = QDate(2026, 11, 20);
    feedback.outcome = ActionState::Completed;
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
    Register &reg = m_register->reg();
    const ReferralId first = *MUST(keepReferral(reg, oseiReferral()));
    MUST(recordAssessment(reg, assessment(first, 11)));
    const Accepted opened = *MUST(accept(first));
    QVERIFY(!opened.joinedExistingFile);
    ReferralEntry again = oseiReferral();
    again.parts.first().existing = MUST(consultReferral(reg, first))->record.parts.first().personId;
    const ReferralId second = *MUST(keepReferral(reg, again));
    MUST(recordAssessment(reg, assessment(second, 12)));
    const Accepted joined = *MUST(accept(second));
    QVERIFY(joined.joinedExistingFile);
    QCOMPARE(joined.caseId, opened.caseId);
    QCOMPARE(MUST(consultCaseFile(reg, opened.caseId))->referrals.size(), 2);
}

void TestMainJob::carriesAMiniMaracCaseToTheFirstFullMeeting()
{
    Register &reg = m_register->reg();
    const MeetingId full = meetingOn(QDate(2026, 10, 22));
    const MeetingId mini = meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    ReferralEntry entry = oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *MUST(keepReferral(reg, entry));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.meetingId = mini;
    MUST(acceptReferral(reg, acceptance));
    setDay(QDate(2026, 10, 21));
    MUST(inviteOfficers(reg, mini));
    MUST(openMeeting(reg, mini));
    const MeetingFile file = *MUST(consultMeeting(reg, mini));
    MUST(recordArrival(reg, file.attendance.first().id));
    MUST(recordSignature(reg, file.attendance.first().id));
    const AgendaItemId carried = *MUST(recordHearing(reg, file.agenda.first().item.id, HearingOutcome::Heard));
    QVERIFY(carried.isValid());
    const MeetingFile next = *MUST(consultMeeting(reg, full));
    QCOMPARE(next.agenda.size(), 1);
    QVERIFY(!next.agenda.first().item.lateReason.isEmpty());
}

void TestMainJob::leavesTheSourceOnEveryFact()
{
    const ReferralId id = *MUST(keepReferral(m_register->reg(), oseiReferral()));
    const ReferralFile file = *MUST(consultReferral(m_register->reg(), id));
    const AgencyId source = m_partnership.agencies.value(u"HHR"_s);
    QCOMPARE(file.record.referral.sourceAgencyId, source);
    QCOMPARE(file.record.parts.first().sourceAgencyId, source);
    QCOMPARE(file.record.strands.first().sourceAgencyId, source);
    QCOMPARE(file.people.first().person.sourceAgencyId, source);
    QCOMPARE(file.people.first().address->sourceAgencyId, source);
}

QTEST_GUILESS_MAIN(TestMainJob)
#include "tst_MainJob.moc"
