// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/ui/display/DisplayDesk.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the room sees of a meeting and what it never sees, in whatever way it comes about.
class TestChairDisplay : public QObject, protected test::DisplayDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void showsACaseByItsInitials();
    void namesNobodyAndNoAddressAndNoWords();
    void closesTheCasesWithTheGate();
    void revealsANameForAReasonAlone();
    void hidesANameAgain();
    void recordsEachCaseItShows();
};

void TestChairDisplay::showsACaseByItsInitials()
{
    QCOMPARE(text("displayPlace"), u"Case 1 of 2"_s);
    QVERIFY(text("displayTitle").startsWith(u"J.O.  SHC-"_s));
    for (const QString &wanted : {u"35 to 44"_s, u"L20"_s, u"High"_s, u"HHR"_s, u"OFFICIAL"_s})
        QVERIFY2(words().contains(wanted), qPrintable(wanted + u"\n"_s + words()));
    QCOMPARE(m_session->words(), u"Display on screen 2: initials, case 1 of 2"_s);
    QVERIFY(m_session->window()->isFullScreen());
}

void TestChairDisplay::namesNobodyAndNoAddressAndNoWords()
{
    Contribution said;
    said.agendaItemId = m_agenda.first();
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Three calls since September."_s;
    MUST(keepContribution(reg(), said));
    RiskAnalysis analysis;
    analysis.agendaItemId = m_agenda.first();
    analysis.harm = u"The door may be set alight."_s;
    analysis.decision = u"The police watch the house."_s;
    analysis.sourceAgencyId = m_job->agency("POL");
    MUST(keepRiskAnalysis(reg(), analysis));
    Action agreed;
    agreed.agendaItemId = m_agenda.first();
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to Mr Gribble."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), agreed));
    m_context->prompts().warn(u"A message for the administrator"_s);
    settle();
    // It did read again: an action is told by agency and day.
    QVERIFY2(text("displayAgreed").contains(u"HHR by 19/11/2026"_s), qPrintable(words()));
    for (const QString &word :
         {u"Jelani"_s,  u"Osei"_s,         u"Bartholomew"_s,  u"Gribble"_s,     u"B.G."_s,   u"Marlow"_s,
          u"3AA"_s,     u"Bootle"_s,       u"1987"_s,         u"Three calls"_s, u"alight"_s, u"watch the house"_s,
          u"Tenancy"_s, u"paint thrown"_s, u"Tom Reilly"_s,   u"07700"_s,       u"Helen"_s,  u"message for"_s,
          u"M.K."_s,    u"Kowalska"_s,     reg().actor().name})
        QVERIFY2(!words().contains(word, Qt::CaseInsensitive), qPrintable(word));
}

void TestChairDisplay::closesTheCasesWithTheGate()
{
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(reg(), late));
    settle();
    QCOMPARE(text("displayTitle"), u"Cases are closed until everyone present has signed the undertaking."_s);
    for (const QString &word : {u"J.O."_s, u"SHC-"_s, u"L20"_s, u"High"_s, u"Case 1"_s})
        QVERIFY2(!words().contains(word), qPrintable(word));
    QVERIFY(m_session->words().contains(u"cases are closed"_s));
    key(Qt::Key_PageDown);
    QVERIFY(!words().contains(u"M.K."_s));
    key(Qt::Key_R);
    QVERIFY(m_context->prompts().asked.isEmpty());
    MUST(recordSignature(reg(), late));
    settle();
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
}

void TestChairDisplay::revealsANameForAReasonAlone()
{
    m_context->prompts().reason = u" "_s;
    key(Qt::Key_R);
    QVERIFY(!words().contains(u"Osei"_s));
    QCOMPARE(m_context->prompts().failures.size(), 1);
    m_context->prompts().reason = u"Two victims have these initials."_s;
    key(Qt::Key_R);
    QCOMPARE(text("displayName"), u"Jelani Osei"_s);
    QVERIFY(m_session->words().contains(u"name in full"_s));
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(), [](const AuditEntry &entry) {
        return entry.event.verb == AuditVerb::Consult && entry.event.fields == QStringList{u"name"_s}
        && entry.event.reason == u"Two victims have these initials."_s;
    }));
    // It is the victim's: neither the other side's nor an address.
    QVERIFY(!words().contains(u"Gribble"_s) && !words().contains(u"Marlow"_s));
}

void TestChairDisplay::hidesANameAgain()
{
    key(Qt::Key_R);
    QVERIFY(words().contains(u"Osei"_s));
    key(Qt::Key_PageDown);
    key(Qt::Key_PageUp);
    QVERIFY(!words().contains(u"Osei"_s));
    key(Qt::Key_R);
    key(Qt::Key_B);
    key(Qt::Key_B);
    QVERIFY(text("displayTitle").startsWith(u"J.O."_s));
    QVERIFY(!words().contains(u"Osei"_s));
}

void TestChairDisplay::recordsEachCaseItShows()
{
    key(Qt::Key_PageDown);
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Consult);
    QCOMPARE(entry.event.subject.kind, SubjectKind::AgendaItem);
    QCOMPARE(entry.event.subject.id, m_agenda.last().value());
    QCOMPARE(entry.event.fields, QStringList{u"display"_s});
    QList<SubjectKind> about;
    for (const Subject &subject : entry.event.about)
        about << subject.kind;
    for (const SubjectKind kind : {SubjectKind::CaseFile, SubjectKind::Person, SubjectKind::Meeting})
        QVERIFY(about.contains(kind));
}

QTEST_MAIN(TestChairDisplay)
#include "tst_ChairDisplay.moc"
