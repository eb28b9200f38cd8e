// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/amending/AmendMinutes.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R008: what of a meeting's minutes is given to one agency.
class TestAgencyExtractPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void holdsTheAgencysOwnPart();
    void saysNothingOfWhatTheAgencyHasNotGot();
    void masksAProtectedAddressThatSomebodySaid();
    void masksWhatAnEarlierActionOfAnotherCaseTells();
    void saysWhoTellsTheVictim();
    void tellsAnAgencyOfItsAmendments();
    void isKeptUnderTheCaseAndWhoItGoesTo();
    void isRefusedWithoutMinutesAgencyOrConcern();
    void staysClosedWithTheGate();

private:
    PaperOrder extractFor(const char *agency) const
    {
        return {.kind = DocumentKind::AgencyExtract,
                .meeting = m_papers->meeting,
                .recipient = m_papers->job.agency(agency)};
    }

    std::unique_ptr<test::PaperJob> m_papers;
};

void TestAgencyExtractPaper::init()
{
    m_papers = std::make_unique<test::PaperJob>();
    Register &reg = m_papers->reg();
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    m_papers->job.firstArrives(m_papers->meeting);
    Contribution said;
    said.agendaItemId = MUST(consultMeeting(reg, m_papers->meeting))->agenda.first().item.id;
    said.sourceAgencyId = m_papers->job.agency("POL");
    said.text = u"Three calls to 12 Marlow Court since September."_s;
    MUST(keepContribution(reg, said));
    said.sourceAgencyId = m_papers->job.agency("MHT");
    said.text = u"A crisis plan is in place."_s;
    MUST(keepContribution(reg, said));
    Action action;
    action.agendaItemId = said.agendaItemId;
    action.ownerAgencyId = m_papers->job.agency("HHR");
    action.text = u"Change the locks."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg, action));
}

void TestAgencyExtractPaper::holdsTheAgencysOwnPart()
{
    const QString police = m_papers->textOf(extractFor("POL"));
    for (const QString &part : {u"SHC-2026-0001"_s, u"J.O."_s, u"Three calls"_s, u"Draft, not approved"_s,
                                u"12 November 2026"_s, u"OFFICIAL-SENSITIVE"_s})
        QVERIFY2(police.contains(part), qPrintable(part + u" in "_s + police));
    for (const QString &other : {u"crisis plan"_s, u"Change the locks"_s, u"Osei"_s})
        QVERIFY2(!police.contains(other), qPrintable(other));
    const QString housing = m_papers->textOf(extractFor("HHR"));
    QVERIFY(housing.contains(u"Change the locks."_s) && housing.contains(u"19/11/2026"_s));
    QVERIFY(!housing.contains(u"Three calls"_s));
}

/// The whole minutes may say more: an extract that is silent must not say that nothing was said.
void TestAgencyExtractPaper::saysNothingOfWhatTheAgencyHasNotGot()
{
    const QString housing = m_papers->textOf(extractFor("HHR"));
    for (const QString &claim : {u"Nothing was recorded"_s, u"No action was agreed"_s, u"None recorded"_s})
        QVERIFY2(!housing.contains(claim), qPrintable(claim));
}

void TestAgencyExtractPaper::masksAProtectedAddressThatSomebodySaid()
{
    const QString police = m_papers->textOf(extractFor("POL"));
    QVERIFY2(!police.contains(u"Marlow"_s), qPrintable(police));
}

/// The case of an open action need not be heard again to be in the extract, and its street alone tells where somebody is.
void TestAgencyExtractPaper::masksWhatAnEarlierActionOfAnotherCaseTells()
{
    Register &reg = m_papers->reg();
    Action action;
    action.agendaItemId = MUST(consultMeeting(reg, m_papers->meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_papers->job.agency("HHR");
    action.text = u"Board up the window that faces Marlow Court."_s;
    action.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg, action));
    MUST(recordHearing(reg, action.agendaItemId, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, m_papers->meeting));
    MUST(closeMeeting(reg, m_papers->meeting));

    const MeetingId next = m_papers->job.meetingOn(QDate(2026, 12, 10));
    m_papers->job.openOn(QDate(2026, 12, 10), next);
    m_papers->job.firstArrives(next);
    QVERIFY(MUST(consultMeeting(reg, next))->agenda.isEmpty());
    PaperOrder order = extractFor("HHR");
    order.meeting = next;
    const QString housing = m_papers->textOf(order);
    QVERIFY2(housing.contains(u"Board up the window"_s), qPrintable(housing));
    QVERIFY2(!housing.contains(u"Marlow"_s), qPrintable(housing));
}

void TestAgencyExtractPaper::saysWhoTellsTheVictim()
{
    RiskAnalysis analysis;
    analysis.agendaItemId = MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.first().item.id;
    analysis.sourceAgencyId = m_papers->job.agency("POL");
    analysis.harm = u"The door may be set alight."_s;
    analysis.victimToldBy = m_papers->job.agency("VS");
    analysis.victimToldHow = u"By telephone to her sister."_s;
    analysis.version = 0;
    MUST(keepRiskAnalysis(m_papers->reg(), analysis));
    const QString support = m_papers->textOf(extractFor("VS"));
    QVERIFY2(support.contains(u"Your agency tells the victim"_s), qPrintable(support));
    QVERIFY(support.contains(u"By telephone to her sister."_s));
    QVERIFY(!m_papers->textOf(extractFor("MHT")).contains(u"sister"_s));
}

/// The extract of locked minutes does not go on saying what an amendment has put right.
void TestAgencyExtractPaper::tellsAnAgencyOfItsAmendments()
{
    Register &reg = m_papers->reg();
    const AgendaItem item = MUST(consultMeeting(reg, m_papers->meeting))->agenda.first().item;
    MUST(recordHearing(reg, item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg, m_papers->meeting));
    MUST(closeMeeting(reg, m_papers->meeting));
    MUST(approveMinutes(reg, m_papers->meeting, {u"Helen Marsh"_s, reg.today(), u"Letter of today"_s}));
    MUST(lockMinutes(reg, m_papers->meeting));
    MinutesAmendment amendment;
    amendment.meetingId = m_papers->meeting;
    amendment.caseId = item.caseId;
    amendment.text = u"Five calls to Marlow Court, not three."_s;
    amendment.reason = u"The log was read again."_s;
    amendment.approvedBy = u"Helen Marsh"_s;
    amendment.approvedOn = reg.today();
    amendment.sourceAgencyId = m_papers->job.agency("POL");
    MUST(amendMinutes(reg, amendment));
    const QString police = m_papers->textOf(extractFor("POL"));
    QVERIFY2(police.contains(u"Amendment 1, SHC-2026-0001"_s) && police.contains(u"Five calls"_s), qPrintable(police));
    QVERIFY(!police.contains(u"Marlow"_s));
    const QString housing = m_papers->textOf(extractFor("HHR"));
    QVERIFY2(housing.contains(u"It changes what another agency said."_s), qPrintable(housing));
    QVERIFY(!housing.contains(u"Five calls"_s) && !housing.contains(u"log was read"_s));
}

void TestAgencyExtractPaper::isKeptUnderTheCaseAndWhoItGoesTo()
{
    const Document paper = *MUST(m_papers->make(extractFor("POL"), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"agency_extract"_s});
    QCOMPARE(event.recipients, QStringList{paper.stamp.recipient});
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Meeting, m_papers->meeting.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestAgencyExtractPaper::isRefusedWithoutMinutesAgencyOrConcern()
{
    PaperOrder order = extractFor("POL");
    order.recipient = {};
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Invalid);
    QCOMPARE(m_papers->make(extractFor("CCT")).error().kind, Problem::Kind::Refused);
    order = extractFor("POL");
    order.meeting = m_papers->job.meetingOn(QDate(2026, 12, 10));
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::Refused);
    order.meeting = MeetingId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestAgencyExtractPaper::staysClosedWithTheGate()
{
    Register &reg = m_papers->reg();
    QVERIFY(m_papers->make(extractFor("POL")));
    const QList<Attendance> invited = MUST(consultMeeting(reg, m_papers->meeting))->attendance;
    MUST(recordArrival(reg, invited.at(1).id)); // and has not signed
    QCOMPARE(m_papers->make(extractFor("POL"), PaperUse::Print).error().kind, Problem::Kind::Refused);
}

QTEST_MAIN(TestAgencyExtractPaper)
#include "tst_AgencyExtractPaper.moc"
