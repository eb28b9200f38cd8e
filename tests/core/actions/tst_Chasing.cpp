// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/KeepChaseRule.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/KeepAgency.h"
#include "core/agencies/officers/DesignateOfficer.h"
#include "core/agencies/officers/OfficerTable.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "tests/core/actions/AgreedActions.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// R034: what is due to be chased, at which step, and of whom.
class TestChasing : public QObject, protected test::AgreedActions
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void listsByAgencyAndLevel();
    void goesToWhoeverIsDesignated();
    void goesByThePartnershipsNumbers();
    void goesToTheChairAgainAtTheNextMeeting();
    void tellsTheChairOfWhoTakesPartNoLonger_data();
    void tellsTheChairOfWhoTakesPartNoLonger();
    void isNotThrownByAClockThatWasPutBack();
};

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

QTEST_GUILESS_MAIN(TestChasing)
#include "tst_Chasing.moc"
