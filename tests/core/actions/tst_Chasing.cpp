// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/chasing/ConsultChasing.h"
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/store/Statement.h"
#include "tests/support/MainJob.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::MainJob;
using test::TestRegister;

/// R034: what is due to be chased, of whom, and what is kept of it.
class TestChasing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void listsByAgencyAndLevel();
    void goesToWhoeverIsDesignated();
    void recordsOneCallForSeveralActions();
    void refuses_data();
    void refuses();
    void keepsToOneAgency();
    void leavesEndedActionsAlone();
    void closesWithTheCase();
    void goesByThePartnershipsNumbers();
    void namesTheChairWhereItGoesToTheChair();
    void goesToTheChairAgainAtTheNextMeeting();
    void tellsTheChairOfWhoTakesPartNoLonger_data();
    void tellsTheChairOfWhoTakesPartNoLonger();
    void isNotThrownByAClockThatWasPutBack();
    void keepsAnActionThatWasChased();

private:
    Register &reg() { return m_job->reg(); }
    ActionId set(const char *agency, QDate dueOn);
    QList<Chaser> due() { return *MUST(listChasers(reg())); }
    /// As the letter reads it, refusals among the entries.
    Result<Chaser> chaser(AgencyId agency, ChaseLevel level);
    ChaseEntry entry(const QList<ActionId> &actions);
    void chase(ChaseLevel level, ActionId action);
    std::optional<ChaseDue> nextOf(ActionId action) { return MUST(consultAction(reg(), action))->next; }

    std::unique_ptr<MainJob> m_job;
    MeetingId m_meeting;
    ActionId m_visit;   ///< of HHR, due Thursday 22 October
    ActionId m_warning; ///< of HHR, due Friday 23 October
    ActionId m_patrol;  ///< of POL, due Thursday 22 October
};

ActionId TestChasing::set(const char *agency, QDate dueOn)
{
    Action action;
    action.agendaItemId = MUST(consultMeeting(reg(), m_meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_job->agency(agency);
    action.text = u"Joint visit."_s;
    action.dueOn = dueOn;
    return *MUST(keepAction(reg(), action));
}

void TestChasing::init()
{
    m_job = std::make_unique<MainJob>(QDate(2026, 9, 21));
    m_meeting = m_job->meetingOn(QDate(2026, 10, 8));
    m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 10, 8), m_meeting);
    m_job->firstArrives(m_meeting);
    m_visit = set("HHR", QDate(2026, 10, 22));
    m_warning = set("HHR", QDate(2026, 10, 23));
    m_patrol = set("POL", QDate(2026, 10, 22));
    m_job->setDay(QDate(2026, 10, 20));
}

Result<Chaser> TestChasing::chaser(AgencyId agency, ChaseLevel level)
{
    return reg().consult(
        Operation::ConsultActions,
        [&](const Reading &reading) -> Result<AuditEvent> {
            const Result<Chaser> read = readChaser(reading, agency, level);
            if (!read)
                return Failure(read.error());
            return AuditEvent{AuditVerb::Consult, {SubjectKind::Agency, agency.value(), read->agency.code}};
        },
        [&](const Reading &reading) -> Result<Chaser> { return readChaser(reading, agency, level); });
}

ChaseEntry TestChasing::entry(const QList<ActionId> &actions)
{
    return {actions, ChaseLevel::Officer, reg().today(), ChaseMethod::Phone, u"Tom Reilly"_s, {}};
}

/// Today, whom it may be.
void TestChasing::chase(ChaseLevel level, ActionId action)
{
    ChaseEntry given = entry({action});
    given.level = level;
    MUST(recordChase(reg(), given));
}

void TestChasing::listsByAgencyAndLevel()
{
    QCOMPARE(due().size(), 2); // by name of the agency
    QCOMPARE(due().first().agency.code, u"HHR"_s);
    QCOMPARE(due().first().lines.size(), 1);
    QCOMPARE(due().last().agency.code, u"POL"_s);
    m_job->setDay(QDate(2026, 10, 29));
    const QList<Chaser> later = due();
    QCOMPARE(later.size(), 3);
    QCOMPARE(later.at(0).level, ChaseLevel::Officer);
    QCOMPARE(later.at(0).step, ChaseStep::Overdue);
    QCOMPARE(later.at(0).lines.first().row.action.id, m_warning);
    QCOMPARE(later.at(1).level, ChaseLevel::Pdmo);
    QCOMPARE(later.at(1).step, ChaseStep::Escalation);
    QCOMPARE(later.at(1).lines.first().row.action.id, m_visit);
    QCOMPARE(m_job->trail().first().event.subject.ref, u"chasing"_s);
}

void TestChasing::goesToWhoeverIsDesignated()
{
    QCOMPARE(due().first().recipient->name, u"Tom Reilly"_s);
    m_job->setDay(QDate(2026, 10, 29));
    const Chaser escalation = *MUST(chaser(m_job->agency("HHR"), ChaseLevel::Pdmo));
    QCOMPARE(escalation.recipient->name, u"Denise Farrell"_s);
    QCOMPARE(chaser(m_job->agency("SCS"), ChaseLevel::Officer).error().kind, Problem::Kind::NotFound);
    // Without a designated officer the PDMO is all there is.
    const OfficerId tom = m_job->officer(u"Tom Reilly"_s);
    MUST(endDesignation(reg(), tom, QDate(2026, 10, 28), OfficerTable::find(m_job->db(), tom)->version));
    QCOMPARE(due().first().recipient->name, u"Denise Farrell"_s);
    QVERIFY(!chaseRecipient({*OfficerTable::find(m_job->db(), tom)}, ChaseLevel::Pdmo));
    QVERIFY(!chaseRecipient({*OfficerTable::find(m_job->db(), tom)}, ChaseLevel::Chair));
    QCOMPARE(MUST(consultChasing(reg(), m_job->agency("HHR")))->chair, u"Helen Marsh"_s);
}

void TestChasing::recordsOneCallForSeveralActions()
{
    m_job->setDay(QDate(2026, 10, 23));
    ChaseEntry call = entry({m_visit, m_warning});
    call.note = u"  They promised to report by Monday. "_s;
    MUST(recordChase(reg(), call));
    const QList<AuditEntry> trail = m_job->trail();
    for (const int back : {0, 1}) {
        QCOMPARE(trail.at(back).event.verb, AuditVerb::Alter);
        QCOMPARE(trail.at(back).event.subject.kind, SubjectKind::Action);
        QCOMPARE(trail.at(back).event.recipients, QStringList{u"Harbour Homes RSL"_s});
    }
    const ActionFile visit = *MUST(consultAction(reg(), m_visit));
    QCOMPARE(visit.chases.size(), 1);
    QCOMPARE(visit.chases.first().step, ChaseStep::Overdue);
    QCOMPARE(visit.chases.first().recipient, u"Tom Reilly"_s);
    QCOMPARE(visit.chases.first().note, u"They promised to report by Monday."_s);
    QCOMPARE(visit.chases.first().recordedAt, reg().clock().now());
    QCOMPARE(visit.next, (ChaseDue{ChaseStep::Escalation, QDate(2026, 10, 29)}));
    // The other is not overdue yet: for it the same call was the reminder.
    QCOMPARE(MUST(consultAction(reg(), m_warning))->chases.first().step, ChaseStep::Reminder);
    QCOMPARE(due().size(), 1); // POL alone
    QCOMPARE(due().first().agency.code, u"POL"_s);
    QCOMPARE(visit.row.action.state, ActionState::Open);
}

void TestChasing::refuses_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("recipient");
    QTest::addColumn<bool>("hasActions");
    QTest::addColumn<QString>("field");
    QTest::newRow("no day") << QDate() << u"Tom Reilly"_s << true << u"chasedOn"_s;
    QTest::newRow("tomorrow") << QDate(2026, 10, 21) << u"Tom Reilly"_s << true << u"chasedOn"_s;
    QTest::newRow("before the meeting") << QDate(2026, 10, 7) << u"Tom Reilly"_s << true << u"chasedOn"_s;
    QTest::newRow("nobody") << QDate(2026, 10, 20) << u"  "_s << true << u"recipient"_s;
    QTest::newRow("nothing") << QDate(2026, 10, 20) << u"Tom Reilly"_s << false << u"actions"_s;
}

void TestChasing::refuses()
{
    QFETCH(QDate, day);
    QFETCH(QString, recipient);
    QFETCH(bool, hasActions);
    ChaseEntry given = entry(hasActions ? QList{m_visit} : QList<ActionId>());
    given.chasedOn = day;
    given.recipient = recipient;
    const Result<> recorded = recordChase(reg(), given);
    QVERIFY(!recorded);
    QCOMPARE(recorded.error().fields.size(), 1);
    QTEST(recorded.error().fields.first().field, "field");
    QVERIFY(MUST(consultAction(reg(), m_visit))->chases.isEmpty());
}

void TestChasing::keepsToOneAgency()
{
    QCOMPARE(recordChase(reg(), entry({m_visit, m_patrol})).error().kind, Problem::Kind::Refused);
    QVERIFY(MUST(consultAction(reg(), m_visit))->chases.isEmpty());
    QCOMPARE(recordChase(reg(), entry({m_visit, ActionId(404)})).error().kind, Problem::Kind::NotFound);
}

void TestChasing::leavesEndedActionsAlone()
{
    ActionFeedback feedback;
    feedback.actionId = m_visit;
    feedback.sourceAgencyId = m_job->agency("HHR");
    feedback.receivedOn = QDate(2026, 10, 20);
    feedback.outcome = ActionState::Completed;
    feedback.text = u"Visited."_s;
    MUST(recordFeedback(reg(), feedback));
    QCOMPARE(due().size(), 1);
    QCOMPARE(recordChase(reg(), entry({m_visit})).error().kind, Problem::Kind::Refused);
    QVERIFY(!MUST(consultAction(reg(), m_visit))->next);
}

/// R103: somebody unsigned stands in the room in which the case is heard.
void TestChasing::closesWithTheCase()
{
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(reg(), late));
    const Chaser closed = due().first();
    QVERIFY(closed.lines.first().row.closed);
    QVERIFY(!closed.lines.first().row.action.text.contains(u"Joint visit"_s));
    QCOMPARE(chaser(m_job->agency("HHR"), ChaseLevel::Officer).error().kind, Problem::Kind::Refused);
    QCOMPARE(recordChase(reg(), entry({m_visit})).error().kind, Problem::Kind::Refused);
    MUST(recordLeaving(reg(), late));
    MUST(recordChase(reg(), entry({m_visit})));
}

void TestChasing::goesByThePartnershipsNumbers()
{
    QCOMPARE(*MUST(consultChaseRule(reg())), ChaseRule{});
    QCOMPARE(keepChaseRule(reg(), {2, 5, 5}).error().fields.first().field, u"escalationDays"_s);
    MUST(keepChaseRule(reg(), {0, 1, 7}));
    QCOMPARE(m_job->trail().first().event.fields, (QStringList{u"reminderDays"_s, u"escalationDays"_s}));
    QCOMPARE(*MUST(consultChaseRule(reg())), (ChaseRule{0, 1, 7}));
    QVERIFY(due().isEmpty());
    m_job->setDay(QDate(2026, 10, 30));
    QCOMPARE(due().first().level, ChaseLevel::Officer);
    m_job->setDay(QDate(2026, 11, 2));
    QCOMPARE(MUST(consultAction(reg(), m_visit))->next->step, ChaseStep::Escalation);
}

void TestChasing::namesTheChairWhereItGoesToTheChair()
{
    m_job->setDay(QDate(2026, 11, 12));
    ChaseEntry told = entry({m_visit, m_warning});
    told.level = ChaseLevel::Chair;
    told.recipient = u"Helen Marsh"_s;
    MUST(recordChase(reg(), told));
    const QList<AuditEntry> trail = m_job->trail();
    for (const int back : {0, 1}) {
        QCOMPARE(trail.at(back).event.recipients, QStringList{u"The Chair of the MARAC"_s});
        QCOMPARE(trail.at(back).event.subject.kind, SubjectKind::Action);
    }
    QCOMPARE(MUST(consultAction(reg(), m_visit))->chases.first().recipient, u"Helen Marsh"_s);
    chase(ChaseLevel::Pdmo, m_visit);
    QCOMPARE(m_job->trail().first().event.recipients, QStringList{u"Harbour Homes RSL"_s});
}

void TestChasing::goesToTheChairAgainAtTheNextMeeting()
{
    m_job->meetingOn(QDate(2026, 11, 26), MeetingKind::Mini);
    m_job->meetingOn(QDate(2026, 12, 10));
    m_job->setDay(QDate(2026, 10, 29));
    chase(ChaseLevel::Pdmo, m_visit);
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Chair, QDate(2026, 11, 12)}));
    m_job->setDay(QDate(2026, 11, 12));
    chase(ChaseLevel::Chair, m_visit);
    QVERIFY(!nextOf(m_visit));
    m_job->setDay(QDate(2026, 11, 13));
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Chair, QDate(2026, 12, 10)}));
    m_job->setDay(QDate(2026, 12, 10));
    const Chaser again = *MUST(chaser(m_job->agency("HHR"), ChaseLevel::Chair));
    QCOMPARE(again.lines.size(), 1);
    QCOMPARE(again.lines.first().row.action.id, m_visit);
}

void TestChasing::tellsTheChairOfWhoTakesPartNoLonger_data()
{
    QTest::addColumn<bool>("byNotice");
    QTest::newRow("withdrawn") << true;
    QTest::newRow("no longer in use") << false;
}

/// R090, R135: nothing goes to it, and what it owes goes to the chair all the same.
void TestChasing::tellsTheChairOfWhoTakesPartNoLonger()
{
    QFETCH(bool, byNotice);
    const AgencyId id = m_job->agency("HHR");
    AgencyFile file = *MUST(consultAgency(reg(), id));
    if (byNotice) {
        const QDate day = reg().today();
        MUST(withdrawSignatory(reg(), {file.signatory.id, day, day, file.signatory.version}));
    } else {
        file.agency.active = false;
        MUST(keepAgency(reg(), file.agency));
    }
    for (const ChaseLevel level : {ChaseLevel::Officer, ChaseLevel::Pdmo}) {
        QCOMPARE(chaser(id, level).error().kind, Problem::Kind::Refused);
        QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Refused);
    }
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Chair, QDate(2026, 11, 12)}));
    QCOMPARE(due().size(), 1); // POL alone
    m_job->setDay(QDate(2026, 11, 12));
    const Chaser toChair = *MUST(chaser(id, ChaseLevel::Chair));
    QCOMPARE(toChair.lines.size(), 2);
    QVERIFY(!toChair.recipient);
    QCOMPARE(due().first().level, ChaseLevel::Chair);
    chase(ChaseLevel::Chair, m_visit);
    QVERIFY(!nextOf(m_visit));
}

/// Somebody recorded a call while the computer's clock stood five months ahead; then it was put right.
void TestChasing::isNotThrownByAClockThatWasPutBack()
{
    m_job->setDay(QDate(2027, 3, 5));
    chase(ChaseLevel::Chair, m_visit);
    QVERIFY(!nextOf(m_visit));
    m_job->setDay(QDate(2026, 10, 20));
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Reminder, QDate(2026, 10, 20)}));
    QCOMPARE(due().first().lines.size(), 1);
    QCOMPARE(MUST(consultAction(reg(), m_visit))->chases.size(), 1); // what was recorded stays
    chase(ChaseLevel::Officer, m_visit);
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Overdue, QDate(2026, 10, 23)}));
    m_job->setDay(QDate(2026, 11, 2));
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Escalation, QDate(2026, 10, 29)}));
    // Back before the meeting that set it: no day can be given, and nothing is recorded.
    m_job->setDay(QDate(2026, 10, 1));
    QCOMPARE(recordChase(reg(), entry({m_visit})).error().kind, Problem::Kind::Invalid);
    QCOMPARE(nextOf(m_visit), (ChaseDue{ChaseStep::Reminder, QDate(2026, 10, 20)}));
}

/// Its minutes are a draft, so what was agreed can be taken out: not what an agency was chased for.
void TestChasing::keepsAnActionThatWasChased()
{
    chase(ChaseLevel::Officer, m_visit);
    const Result<> removed = removeAction(reg(), m_visit, 1);
    QCOMPARE(removed.error().kind, Problem::Kind::Refused);
    const AuditEvent refused = m_job->trail().first().event;
    QCOMPARE(refused.verb, AuditVerb::Refused);
    // Nor does it become another agency's, or say something else than they were chased for.
    ActionFile kept = *MUST(consultAction(reg(), m_visit));
    Action other = kept.row.action;
    other.ownerAgencyId = m_job->agency("POL");
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    other = kept.row.action;
    other.text = u"Two joint visits."_s;
    QCOMPARE(keepAction(reg(), other).error().kind, Problem::Kind::Refused);
    other = kept.row.action;
    other.riskItem = 7;
    other.dueOn = QDate(2026, 10, 23);
    MUST(keepAction(reg(), other));
    kept = *MUST(consultAction(reg(), m_visit));
    QCOMPARE(kept.row.action.riskItem, 7);
    QCOMPARE(kept.row.action.text, u"Joint visit."_s);
    QCOMPARE(kept.row.ownerCode, u"HHR"_s);
    QCOMPARE(kept.chases.size(), 1);
    QCOMPARE(kept.row.action.state, ActionState::Open);
    // One that was not chased goes, and leaves nothing behind but its entries.
    MUST(removeAction(reg(), m_warning, 1));
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Erase);
    QCOMPARE(m_job->trail().first().event.subject.id, m_warning.value());
    QCOMPARE(recordChase(reg(), entry({m_warning})).error().kind, Problem::Kind::NotFound);
    Statement orphans(m_job->db(), "PRAGMA foreign_key_check");
    QVERIFY(!orphans.next());
    QCOMPARE(TestRegister::check(reg()).verdict, TrailReport::Verdict::Good);
}

QTEST_GUILESS_MAIN(TestChasing)
#include "tst_Chasing.moc"
