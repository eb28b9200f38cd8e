// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/store/Statement.h"
#include "tests/core/actions/AgreedActions.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using test::TestRegister;

/// R034: what is kept of a call to an agency, and what is refused; the action it was about stays as it was agreed.
class TestRecordChase : public QObject, protected test::AgreedActions
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void recordsOneCallForSeveralActions();
    void refuses_data();
    void refuses();
    void keepsToOneAgency();
    void leavesEndedActionsAlone();
    void closesWithTheCase();
    void namesTheChairWhereItGoesToTheChair();
    void keepsAnActionThatWasChased();
};

void TestRecordChase::recordsOneCallForSeveralActions()
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

void TestRecordChase::refuses_data()
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

void TestRecordChase::refuses()
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

void TestRecordChase::keepsToOneAgency()
{
    QCOMPARE(recordChase(reg(), entry({m_visit, m_patrol})).error().kind, Problem::Kind::Refused);
    QVERIFY(MUST(consultAction(reg(), m_visit))->chases.isEmpty());
    QCOMPARE(recordChase(reg(), entry({m_visit, ActionId(404)})).error().kind, Problem::Kind::NotFound);
}

void TestRecordChase::leavesEndedActionsAlone()
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
void TestRecordChase::closesWithTheCase()
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

void TestRecordChase::namesTheChairWhereItGoesToTheChair()
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

/// Its minutes are a draft, so what was agreed can be taken out: not what an agency was chased for.
void TestRecordChase::keepsAnActionThatWasChased()
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

QTEST_GUILESS_MAIN(TestRecordChase)
#include "tst_RecordChase.moc"
