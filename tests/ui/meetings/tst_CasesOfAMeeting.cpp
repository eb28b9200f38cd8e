// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/meetings/MeetingsDesk.h"

#include <QApplication>
#include <QTest>

#include <utility>

using namespace marac;
using namespace Qt::StringLiterals;

/// The cases of a planned meeting by keyboard: their order (R029), and another meeting for them.
class TestCasesOfAMeeting : public QObject, protected test::MeetingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void ordersTheAgenda();
    void movesACaseToAnotherMeeting();
    void emptiesAndCancelsAMissedMeeting();
};

void TestCasesOfAMeeting::ordersTheAgenda()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    const Accepted first = m_job->acceptedCase();
    const Accepted second = m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    open(meeting, Agenda);
    assertAccessible(m_view.get());
    m_keys->goTo("agenda", file(meeting).agenda.last().item.id.value());
    m_keys->press("agendaUp");
    QCOMPARE(file(meeting).agenda.first().item.caseId, second.caseId);
    // The keyboard and the line stay where they were: the same button goes on.
    QCOMPARE(QApplication::focusWidget(), m_keys->part("agendaUp"));
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("agenda"))->currentRecord(),
             file(meeting).agenda.first().item.id.value());
    m_keys->press("agendaUp");
    QCOMPARE(file(meeting).agenda.first().item.caseId, second.caseId);
    m_keys->press("agendaDown");
    QCOMPARE(file(meeting).agenda.first().item.caseId, first.caseId);
    m_keys->key("agenda", Qt::Key_Return);
    QCOMPARE(m_context->wentTo.last(), std::pair(u"cases"_s, second.caseId.value()));
}

void TestCasesOfAMeeting::movesACaseToAnotherMeeting()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    open(meeting, Agenda);
    m_keys->goTo("agenda", file(meeting).agenda.first().item.id.value());
    m_keys->press("moveCase");
    assertAccessible(m_view.get());
    QVERIFY(m_keys->words().contains(u"MTG-2026-11-12"_s));
    QVERIFY(m_keys->part("reason")->hasFocus());
    m_keys->press("placeCase");
    QCOMPARE(m_view->findChild<Form *>()->problemTexts().size(), 1);
    m_keys->type("reason", u"The officer who knows the case is away."_s);
    QVERIFY(m_view->hasUnsavedWork());
    QTest::keyClick(m_keys->part("reason"), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QCOMPARE(file(meeting).agenda.size(), 0);
    QCOMPARE(file(next).agenda.size(), 1);
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"MTG-2026-12-10"_s));
    QVERIFY(!m_view->hasUnsavedWork());
}

void TestCasesOfAMeeting::emptiesAndCancelsAMissedMeeting()
{
    const MeetingId missed = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->setDay(QDate(2026, 11, 16));
    open(missed, Agenda);
    QVERIFY(m_keys->words().contains(u"not opened on its day"_s));
    m_keys->press("moveAllCases");
    QVERIFY(!m_keys->find("placeCase"));
    QVERIFY(m_keys->words().contains(u"Call one"_s));
    m_keys->press("cancelPlacing");
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_keys->press("moveAllCases");
    assertAccessible(m_view.get());
    m_keys->type("reason", u"Snow."_s);
    m_keys->press("placeCase");
    QCOMPARE(file(next).agenda.size(), 2);
    m_keys->press("cancelMeeting");
    QCOMPARE(file(missed).meeting.state, MeetingState::Cancelled);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

QTEST_MAIN(TestCasesOfAMeeting)
#include "tst_CasesOfAMeeting.moc"
