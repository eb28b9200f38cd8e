// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/chasing/RecordChase.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/agencies/ConsultAgency.h"
#include "core/agencies/signatories/WithdrawSignatory.h"
#include "core/documents/TextsOf.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/core/documents/papers/PaperJob.h"

#include <QTest>

using namespace marac;
using namespace marac::documents;
using namespace Qt::StringLiterals;

/// R034: the letter by which an agency is chased for its actions.
class TestChaserPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void speaksAsFarAsItHasCome_data();
    void speaksAsFarAsItHasCome();
    void goesToTheChairOnceThePdmoWasAsked();
    void isRecordedAsGoneToTheChair();
    void tellsTheChairOfAWithdrawnAgency();
    void tellsWhatWasDoneBefore();
    void isKeptUnderAgencyCaseAndVictim();
    void isRefusedWhenNothingIsDue();
    void isForOneAgency();
    void staysClosedWithTheGate();
    void masksTheProtectedAddress();

private:
    void escalated();
    PaperOrder letter(std::optional<ChaseLevel> level = {}) const
    {
        PaperOrder order{.kind = DocumentKind::Chaser, .recipient = m_papers->job.agency("HHR")};
        order.level = level;
        return order;
    }

    std::unique_ptr<test::PaperJob> m_papers;
    ActionId m_action; ///< of HHR, due Thursday 26 November
};

void TestChaserPaper::init()
{
    m_papers = std::make_unique<test::PaperJob>();
    m_papers->job.meetingOn(QDate(2026, 12, 10));
    m_papers->job.openOn(QDate(2026, 11, 12), m_papers->meeting);
    m_papers->job.firstArrives(m_papers->meeting);
    Action action;
    action.agendaItemId = MUST(consultMeeting(m_papers->reg(), m_papers->meeting))->agenda.first().item.id;
    action.ownerAgencyId = m_papers->job.agency("HHR");
    action.text = u"Change the locks."_s;
    action.dueOn = QDate(2026, 11, 26);
    m_action = *MUST(keepAction(m_papers->reg(), action));
}

void TestChaserPaper::speaksAsFarAsItHasCome_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QStringList>("says");
    QTest::newRow("reminder") << QDate(2026, 11, 24)
                              << QStringList{u"Tom Reilly, DMO"_s, u"their day is near"_s, u"Due in 2 day"_s};
    QTest::newRow("overdue") << QDate(2026, 11, 27)
                             << QStringList{u"Tom Reilly, DMO"_s, u"their day is past"_s, u"Overdue 1 day"_s};
    QTest::newRow("escalation") << QDate(2026, 12, 3)
                                << QStringList{u"Denise Farrell, PDMO"_s, u"had no answer"_s, u"Overdue 7 day"_s};
}

void TestChaserPaper::speaksAsFarAsItHasCome()
{
    QFETCH(QDate, day);
    QFETCH(QStringList, says);
    if (day > QDate(2026, 12, 3)) { // its PDMO has been asked
        m_papers->job.setDay(QDate(2026, 12, 3));
        ChaseEntry asked;
        asked.level = ChaseLevel::Pdmo;
        asked.actions = {m_action};
        asked.chasedOn = QDate(2026, 12, 3);
        asked.recipient = u"Denise Farrell"_s;
        MUST(recordChase(m_papers->reg(), asked));
    }
    m_papers->job.setDay(day);
    says << u"SHC-2026-0001"_s << u"J.O."_s << u"Change the locks."_s << u"26/11/2026"_s << u"Harbour Homes"_s
         << u"OFFICIAL-SENSITIVE"_s;
    const QString text = m_papers->textOf(letter());
    for (const QString &words : std::as_const(says))
        QVERIFY2(text.contains(words), qPrintable(words + u" in "_s + text));
    QVERIFY(!text.contains(u"Osei"_s));
}

/// Its PDMO was asked, and the next meeting is today.
void TestChaserPaper::escalated()
{
    m_papers->job.setDay(QDate(2026, 12, 3));
    MUST(recordChase(m_papers->reg(),
                     {{m_action}, ChaseLevel::Pdmo, QDate(2026, 12, 3), ChaseMethod::Letter, u"Denise Farrell"_s, {}}));
    m_papers->job.setDay(QDate(2026, 12, 10));
}

void TestChaserPaper::goesToTheChairOnceThePdmoWasAsked()
{
    escalated();
    const QString text = m_papers->textOf(letter());
    QVERIFY2(text.contains(u"The Chair of the MARAC"_s) && text.contains(u"put before the meeting"_s),
             qPrintable(text));
}

/// It is about the agency, and nothing has gone to that.
void TestChaserPaper::isRecordedAsGoneToTheChair()
{
    escalated();
    for (const PaperOrder &order : {letter(), letter(ChaseLevel::Chair)}) {
        const Document paper = *MUST(m_papers->make(order, PaperUse::Print));
        QCOMPARE(paper.stamp.recipient, u"The Chair of the MARAC"_s);
        QCOMPARE(m_papers->job.trail().first().event.recipients, QStringList{u"The Chair of the MARAC"_s});
        QVERIFY(m_papers->lastEntryNames(SubjectKind::Agency, m_papers->job.agency("HHR").value()));
    }
    const PaperOrder folder{.kind = DocumentKind::ProjectFolder, .caseFile = m_papers->accepted.caseId};
    const QString disclosed = textsOf(*MUST(m_papers->make(folder))).join(u'\n');
    QVERIFY2(disclosed.contains(u"The Chair of the MARAC"_s), qPrintable(disclosed));
}

/// R090, R135: nothing goes to the agency itself.
void TestChaserPaper::tellsTheChairOfAWithdrawnAgency()
{
    m_papers->job.setDay(QDate(2026, 12, 3));
    const AgencyFile file = *MUST(consultAgency(m_papers->reg(), m_papers->job.agency("HHR")));
    const QDate day(2026, 12, 3);
    MUST(withdrawSignatory(m_papers->reg(), {file.signatory.id, day, day, file.signatory.version}));
    for (const PaperOrder &order : {letter(), letter(ChaseLevel::Officer), letter(ChaseLevel::Pdmo)})
        QCOMPARE(m_papers->make(order, PaperUse::Print).error().kind, Problem::Kind::Refused);
    QCOMPARE(m_papers->make(letter(ChaseLevel::Chair)).error().kind, Problem::Kind::NotFound);
    m_papers->job.setDay(QDate(2026, 12, 10));
    for (const PaperOrder &order : {letter(), letter(ChaseLevel::Chair)}) {
        const Document paper = *MUST(m_papers->make(order, PaperUse::Print));
        QVERIFY(test::wordsOf(paper).contains(u"Change the locks."_s));
        QCOMPARE(m_papers->job.trail().first().event.recipients, QStringList{u"The Chair of the MARAC"_s});
    }
    QCOMPARE(m_papers->make(letter(ChaseLevel::Pdmo)).error().kind, Problem::Kind::Refused);
}

void TestChaserPaper::tellsWhatWasDoneBefore()
{
    m_papers->job.setDay(QDate(2026, 11, 27));
    MUST(recordChase(m_papers->reg(),
                     {{m_action},
                      ChaseLevel::Officer,
                      QDate(2026, 11, 27),
                      ChaseMethod::Phone,
                      u"Tom Reilly"_s,
                      u"He will report on Monday."_s}));
    QCOMPARE(m_papers->make(letter(ChaseLevel::Officer)).error().kind, Problem::Kind::NotFound);
    m_papers->job.setDay(QDate(2026, 12, 3));
    const QString text = m_papers->textOf(letter());
    QVERIFY2(text.contains(u"27/11/2026"_s) && text.contains(u"He will report on Monday."_s), qPrintable(text));
}

void TestChaserPaper::isKeptUnderAgencyCaseAndVictim()
{
    m_papers->job.setDay(QDate(2026, 11, 27));
    const Document paper = *MUST(m_papers->make(letter(), PaperUse::Print));
    const AuditEvent event = m_papers->job.trail().first().event;
    QCOMPARE(event.verb, AuditVerb::Print);
    QCOMPARE(event.fields, QStringList{u"chaser"_s});
    QCOMPARE(event.recipients, QStringList{paper.stamp.recipient});
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Agency, m_papers->job.agency("HHR").value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::CaseFile, m_papers->accepted.caseId.value()));
    QVERIFY(m_papers->lastEntryNames(SubjectKind::Person, m_papers->victim.value()));
}

void TestChaserPaper::isRefusedWhenNothingIsDue()
{
    QCOMPARE(m_papers->make(letter()).error().kind, Problem::Kind::NotFound);
    m_papers->job.setDay(QDate(2026, 11, 27));
    QCOMPARE(m_papers->make(letter(ChaseLevel::Pdmo)).error().kind, Problem::Kind::NotFound);
    PaperOrder other = letter();
    other.recipient = m_papers->job.agency("POL");
    QCOMPARE(m_papers->make(other).error().kind, Problem::Kind::NotFound);
}

void TestChaserPaper::isForOneAgency()
{
    QCOMPARE(m_papers->make({.kind = DocumentKind::Chaser}).error().kind, Problem::Kind::Invalid);
    PaperOrder order = letter();
    order.recipient = AgencyId(99);
    QCOMPARE(m_papers->make(order).error().kind, Problem::Kind::NotFound);
}

void TestChaserPaper::staysClosedWithTheGate()
{
    Register &reg = m_papers->reg();
    m_papers->job.setDay(QDate(2026, 11, 27));
    QVERIFY(m_papers->make(letter()));
    const QList<Attendance> invited = MUST(consultMeeting(reg, m_papers->meeting))->attendance;
    MUST(recordArrival(reg, invited.at(1).id)); // and has not signed
    QCOMPARE(m_papers->make(letter(), PaperUse::Print).error().kind, Problem::Kind::Refused);
}

void TestChaserPaper::masksTheProtectedAddress()
{
    m_papers->job.setDay(QDate(2026, 11, 27));
    const QString text = m_papers->textOf(letter());
    QVERIFY(!text.contains(u"Marlow"_s) && !text.contains(u"L20 3"_s));
}

QTEST_MAIN(TestChaserPaper)
#include "tst_ChaserPaper.moc"
