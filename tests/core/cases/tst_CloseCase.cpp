// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/CloseCase.h"

#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/cases/KeepCaseEvent.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/referrals/ConsultReferrals.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Closing a case file and opening it again: what has to be done first, whose word it is, and what the file and the trail keep.
class TestCloseCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_job = std::make_unique<test::MainJob>(); }
    void closesWithReasonAndAgency();
    void waitsForItsHearing();
    void aMiniMaracIsNotEnough_data();
    void aMiniMaracIsNotEnough();
    void asksAboutOpenActions();
    void asksForTheLastAssessment();
    void opensAgain();
    void putsOtherWordsInItsPlace();
    void isTheAdministratorsToDo();

private:
    Register &reg() { return m_job->reg(); }
    CaseDossier dossier() { return *MUST(consultCaseFile(reg(), m_case.caseId)); }
    CaseClosing closing();
    /// Accepted, heard on 12 November and assessed again on that day.
    void heardCase();
    void assessAgain();

    std::unique_ptr<test::MainJob> m_job;
    Accepted m_case;
};

CaseClosing TestCloseCase::closing()
{
    CaseClosing closing;
    closing.caseId = m_case.caseId;
    closing.version = dossier().file.version;
    closing.reason = u"The perpetrator was evicted; the victim feels safe."_s;
    closing.sourceAgencyId = m_job->agency("HHR");
    closing.outcome = CaseOutcome::PerpetratorDealtWith;
    closing.residualBand = RiskBand::Medium;
    return closing;
}

void TestCloseCase::assessAgain()
{
    NewAssessment again = m_job->assessment(dossier().referrals.first().referral.id, 4);
    again.caseId = m_case.caseId;
    MUST(recordAssessment(reg(), again));
}

void TestCloseCase::heardCase()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_case = m_job->acceptedCase();
    m_job->hear(QDate(2026, 11, 12), meeting);
    assessAgain();
}

void TestCloseCase::closesWithReasonAndAgency()
{
    heardCase();
    const qsizetype before = m_job->trail().size();
    const CaseClosing word = closing();
    MUST(closeCase(reg(), word));
    const AuditEvent entry = m_job->trail().first().event;
    QVERIFY(m_job->trail().size() > before);
    QCOMPARE(entry.verb, AuditVerb::Alter);
    QCOMPARE(entry.subject.ref, m_case.caseRef);
    QCOMPARE(entry.reason, word.reason);
    const CaseDossier closed = dossier();
    QCOMPARE(closed.file.state, CaseState::Closed);
    QCOMPARE(closed.file.closedOn, QDate(2026, 11, 12));
    QCOMPARE(closed.file.closingReason, word.reason);
    QCOMPARE(closed.file.closingAgencyId, m_job->agency("HHR"));
    QCOMPARE(closed.file.outcome, CaseOutcome::PerpetratorDealtWith);
    QCOMPARE(closed.file.residualBand, RiskBand::Medium);
    QCOMPARE(closed.events.last().kind, CaseEventKind::Closed);
    QCOMPARE(closed.events.last().sourceAgencyId, m_job->agency("HHR"));
    QCOMPARE(closeCase(reg(), closing()).error().kind, Problem::Kind::Refused);
}

void TestCloseCase::waitsForItsHearing()
{
    m_job->meetingOn(QDate(2026, 11, 12));
    m_case = m_job->acceptedCase();
    const Result<> early = closeCase(reg(), closing());
    QVERIFY(!early);
    QCOMPARE(early.error().kind, Problem::Kind::Refused);
    QVERIFY(early.error().text.contains(u"MTG-2026-11-12"_s));
    QCOMPARE(dossier().file.state, CaseState::Live);
}

void TestCloseCase::aMiniMaracIsNotEnough_data()
{
    QTest::addColumn<HearingOutcome>("outcome");
    QTest::newRow("heard") << HearingOutcome::Heard;
    QTest::newRow("carried over") << HearingOutcome::Carried;
}

/// R026: called before a mini MARAC it is owed a full hearing, whatever the mini one did.
void TestCloseCase::aMiniMaracIsNotEnough()
{
    QFETCH(HearingOutcome, outcome);
    const MeetingId mini = m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini);
    ReferralEntry entry = m_job->oseiReferral();
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    const ReferralId id = *MUST(keepReferral(reg(), entry));
    Acceptance acceptance;
    acceptance.referralId = id;
    acceptance.meetingId = mini;
    m_case = *MUST(acceptReferral(reg(), acceptance));
    m_job->openOn(QDate(2026, 10, 21), mini);
    m_job->firstArrives(mini);
    const AgendaItemId item = MUST(consultMeeting(reg(), mini))->agenda.first().item.id;
    MUST(recordHearing(reg(), item, outcome));
    MUST(closeMeeting(reg(), mini, u"The chair was late."_s));
    assessAgain();
    CaseClosing word = closing();
    word.openActionsReason = word.notAssessedReason = u"No reason gets over it."_s;
    const Result<> afterMini = closeCase(reg(), word);
    QVERIFY(!afterMini);
    QCOMPARE(afterMini.error().kind, Problem::Kind::Refused);
    QVERIFY(afterMini.error().text.contains(u"R026"_s));
    QVERIFY(dossier().closing.owedFullMarac);
}

void TestCloseCase::asksAboutOpenActions()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_case = m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(reg(), meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Tenancy warning upstairs"_s;
    action.dueOn = QDate(2026, 11, 19);
    const ActionId id = *MUST(keepAction(reg(), action));
    MUST(recordHearing(reg(), action.agendaItemId, HearingOutcome::Heard));
    MUST(closeMeeting(reg(), meeting, u"The chair was late."_s));
    assessAgain();
    const Result<> open = closeCase(reg(), closing());
    QCOMPARE(open.error().fields.first().field, u"openActionsReason"_s);
    MUST(recordFeedback(reg(),
                        {0, id, m_job->agency("HHR"), QDate(2026, 11, 12), ActionState::Completed, u"Served."_s}));
    QCOMPARE(dossier().feedback.value(id).size(), 1);
    MUST(closeCase(reg(), closing()));
}

void TestCloseCase::asksForTheLastAssessment()
{
    heardCase();
    m_job->setDay(QDate(2026, 12, 1));
    MUST(addCaseEvent(reg(),
                      {0, m_case.caseId, QDateTime(QDate(2026, 11, 30), QTime(0, 0), Qt::UTC), CaseEventKind::Incident,
                       u"Shouted at from a car."_s, m_job->agency("POL")}));
    CaseClosing word = closing();
    QCOMPARE(closeCase(reg(), word).error().fields.first().field, u"notAssessedReason"_s);
    word.notAssessedReason = u"The victim has moved away and can't be reached."_s;
    MUST(closeCase(reg(), word));
    const QList<CaseEvent> events = dossier().events;
    QCOMPARE(events.last().kind, CaseEventKind::LeftOpen);
    QCOMPARE(events.last().text, word.notAssessedReason);
}

/// Two people close it at one time: the second is told, and may put their words in the place of the first.
void TestCloseCase::putsOtherWordsInItsPlace()
{
    heardCase();
    const CaseClosing first = closing();
    QCOMPARE(closeOtherwise(reg(), first).error().kind, Problem::Kind::Refused);
    CaseClosing second = closing();
    second.reason = u"She moved to Wirral."_s;
    second.outcome = CaseOutcome::Moved;
    MUST(closeCase(reg(), first));
    QCOMPARE(closeCase(reg(), second).error().kind, Problem::Kind::Conflict);
    QCOMPARE(closeOtherwise(reg(), second).error().kind, Problem::Kind::Conflict);
    m_job->setDay(QDate(2026, 11, 13));
    second.version = dossier().file.version;
    MUST(closeOtherwise(reg(), second));
    const CaseDossier after = dossier();
    QCOMPARE(after.file.state, CaseState::Closed);
    QCOMPARE(after.file.closedOn, QDate(2026, 11, 12));
    QCOMPARE(after.file.closingReason, second.reason);
    QCOMPARE(after.file.outcome, CaseOutcome::Moved);
    QStringList told;
    for (const CaseEvent &event : after.events)
        told << event.text;
    QVERIFY(told.contains(first.reason) && told.contains(second.reason));
    QVERIFY(!m_job->trail().first().event.fields.contains(u"closedOn"_s));
}

void TestCloseCase::opensAgain()
{
    heardCase();
    QCOMPARE(reopenCase(reg(), closing()).error().kind, Problem::Kind::Refused);
    MUST(closeCase(reg(), closing()));
    CaseClosing word = closing();
    word.reason.clear();
    QCOMPARE(reopenCase(reg(), word).error().fields.first().field, u"reason"_s);
    word.reason = u"The perpetrator is back in the street."_s;
    MUST(reopenCase(reg(), word));
    const CaseDossier open = dossier();
    QCOMPARE(open.file.state, CaseState::Live);
    QVERIFY(!open.file.closedOn.isValid() && open.file.closingReason.isEmpty());
    QCOMPARE(open.events.last().kind, CaseEventKind::Reopened);
    QCOMPARE(m_job->trail().at(1).event.reason, word.reason);
}

void TestCloseCase::isTheAdministratorsToDo()
{
    heardCase();
    const CaseClosing word = closing();
    for (const Role role : {Role::Chair, Role::Reader, Role::Auditor})
        QCOMPARE(closeCase(m_job->as(role), word).error().kind, Problem::Kind::Denied);
    MUST(closeCase(m_job->as(Role::Deputy), word));
}

QTEST_GUILESS_MAIN(TestCloseCase)
#include "tst_CloseCase.moc"
