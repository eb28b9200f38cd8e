// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/ui/actions/ActionDesk.h"
#include "ui/widgets/fields/Choice.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The actions by keyboard: which are late, and how the owner's report ends one.
class TestActionsPage : public QObject, protected test::ActionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void tabLeadsFromTheFiltersToTheListToTheSheet();
    void showsWhatIsOverdue();
    void isOverdueFromItsTimeOn();
    void recordsNothingThatWasNotChosen();
    void endsAnActionByTheReportOfItsOwner();
    void takesAWrongReportBack();
    void tellsTheDayItWasDoneAndWhoSaidSo();
    void keepsItOpenWhileThereIsOnlyProgress();
    void recordsByKeysThatItsAgencyWasChased();
    void followsTheStepWithItsRecipient();
    void closesHalfTypedWorkWithItsCase();
};

void TestActionsPage::tabLeadsFromTheFiltersToTheListToTheSheet()
{
    m_keys->goTo("actions", m_action.value());
    m_keys->key("actions", Qt::Key_Return);
    const auto list = [this] { return qobject_cast<RecordTable *>(m_keys->part("actions"))->view(); };
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Tab);
    QVERIFY2(!m_keys->part("actions")->isAncestorOf(QApplication::focusWidget()),
             qPrintable(QApplication::focusWidget()->objectName()));
    QStringList stops;
    m_keys->part("actions.filter")->setFocus();
    for (int stop = 0; stop < 10 && QApplication::focusWidget() != list(); ++stop) {
        stops << QApplication::focusWidget()->objectName();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), list());
    QVERIFY2(stops.contains(u"whichActions"_s), qPrintable(stops.join(u' ')));
}

void TestActionsPage::showsWhatIsOverdue()
{
    QVERIFY(m_keys->words().contains(u"Overdue by 1 day"_s));
    m_keys->choose("whichActions", u"Overdue"_s);
    auto *list = qobject_cast<RecordTable *>(m_keys->part("actions"));
    QCOMPARE(list->shownRows(), 1);
    QTest::keyClick(m_keys->part("whichActions"), Qt::Key_Down);
    QCOMPARE(list->shownRows(), 0);
    // Nothing has ended; the agency that has an open action can be chosen all the same.
    m_keys->choose("whichAgency", u"HHR"_s);
    QCOMPARE(list->shownRows(), 0);
    m_keys->choose("whichActions", u"Open"_s);
    QCOMPARE(list->shownRows(), 1);
    m_keys->choose("whichActions", u"Ended"_s);
    assertAccessible(m_view.get());
    // Whatever is listed, the action that is asked for opens, and what is listed stays.
    m_view->openRecord(m_action.value());
    QCOMPARE(list->currentRecord(), 0);
    QVERIFY2(m_keys->words().contains(u"not among the lines of the list"_s), qPrintable(m_keys->words()));
    m_keys->choose("whichActions", u"Open"_s);
    QCOMPARE(list->currentRecord(), m_action.value());
    QVERIFY(!m_keys->find("actions.apart"));
    m_keys->press("openCase");
    QCOMPARE(m_context->wentTo.last(), std::pair(u"cases"_s, action().caseId.value()));
}

void TestActionsPage::isOverdueFromItsTimeOn()
{
    Action timed;
    timed.agendaItemId = action().agendaItemId;
    timed.ownerAgencyId = m_job->agency("FRS");
    timed.text = u"Fit a letterbox blocker."_s;
    timed.dueOn = QDate(2026, 11, 20);
    timed.dueAt = QTime(18, 0);
    timed.id = *MUST(keepAction(m_job->reg(), timed));
    auto *list = qobject_cast<RecordTable *>(m_keys->part("actions"));
    const auto overdueInItsCase = [this] { return MUST(listCaseFiles(m_job->reg()))->first().overdueActions; };
    m_job->setDay(QDate(2026, 11, 20), QTime(18, 0));
    m_view->refresh();
    QVERIFY2(m_keys->words().contains(u"Due today 18:00"_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->words().contains(u"Fri 20/11/2026 18:00"_s));
    m_keys->choose("whichActions", u"Overdue"_s);
    QCOMPARE(list->shownRows(), 1);
    QCOMPARE(overdueInItsCase(), 1);
    m_job->setDay(QDate(2026, 11, 20), QTime(18, 1));
    m_view->refresh();
    QCOMPARE(list->shownRows(), 2);
    QCOMPARE(overdueInItsCase(), 2);
    QVERIFY2(m_keys->words().contains(u"Overdue since 18:00"_s), qPrintable(m_keys->words()));
    m_view->openRecord(timed.id.value());
    Keyboard::settle();
    QVERIFY2(m_keys->words().contains(u"Friday 20 November 2026 18:00"_s), qPrintable(m_keys->words()));
}

/// R034: an officer in haste types the words and saves.
void TestActionsPage::recordsNothingThatWasNotChosen()
{
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    const auto outcome = [this] { return qobject_cast<Choice *>(m_keys->part("outcome")); };
    QVERIFY(outcome()->code().isEmpty());
    QVERIFY(!m_keys->find("completedOn"));
    m_keys->type("text", u"The officer rang the tenant."_s);
    m_keys->press("recordFeedback");
    QVERIFY(!m_view->findChild<Form *>()->field(u"outcome"_s)->problem().isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    QVERIFY(MUST(consultAction(m_job->reg(), m_action))->feedback.isEmpty());
    // One letter chooses.
    for (const auto &[letter, state] :
         {std::pair(u"D"_s, ActionState::Completed), std::pair(u"P"_s, ActionState::Open),
          std::pair(u"C"_s, ActionState::NotPossible), std::pair(u"N"_s, ActionState::NotDone)}) {
        m_keys->choose("outcome", letter);
        QVERIFY2(outcome()->value<ActionState>() == state, qPrintable(letter));
    }
    m_keys->press("recordFeedback");
    QCOMPARE(action().state, ActionState::NotDone);
}

void TestActionsPage::endsAnActionByTheReportOfItsOwner()
{
    m_keys->goTo("actions", m_action.value());
    m_keys->key("actions", Qt::Key_Return);
    assertAccessible(m_view.get());
    m_keys->choose("outcome", u"Not done"_s);
    m_keys->press("recordFeedback");
    QVERIFY(!m_view->findChild<Form *>()->field(u"text"_s)->problem().isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    m_keys->choose("outcome", u"D"_s);
    m_keys->press("recordFeedback"); // R034: done needs its words as well
    QVERIFY(!m_view->findChild<Form *>()->field(u"text"_s)->problem().isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    m_keys->type("text", u"Warning served, and the police told."_s);
    QTest::keyClick(m_keys->part("text"), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QCOMPARE(action().state, ActionState::Completed);
    QCOMPARE(action().endedOn, QDate(2026, 11, 20));
    QVERIFY(!m_keys->find("recordFeedback"));
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("actions"))->shownRows(), 0);
    QVERIFY(!m_view->hasUnsavedWork());
    QVERIFY(m_keys->find("actions.apart"));
    // The list is empty now and the form is gone: the keyboard stays with the action.
    QVERIFY(m_keys->part("openCase")->hasFocus());
}

void TestActionsPage::takesAWrongReportBack()
{
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("takeBackReport"));
    m_keys->choose("outcome", u"Done"_s);
    m_keys->type("text", u"Warning served."_s);
    m_keys->press("recordFeedback");
    QCOMPARE(action().state, ActionState::Completed);
    m_context->prompts().reason = u"It was about another household."_s;
    m_keys->press("takeBackReport");
    QVERIFY(m_context->prompts().failures.isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    QVERIFY(!action().endedOn.isValid());
    QVERIFY(m_keys->words().contains(u"Warning served."_s));
    QVERIFY2(m_keys->words().contains(u"It was about another household."_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("takeBackReport"));
    QVERIFY(m_keys->find("recordFeedback"));
    QVERIFY(m_view->isAncestorOf(QApplication::focusWidget()));
    assertAccessible(m_view.get());
}

/// R034: the agency reports on the 20th what it did on the 18th, in time.
void TestActionsPage::tellsTheDayItWasDoneAndWhoSaidSo()
{
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    m_keys->choose("outcome", u"Not done"_s);
    QVERIFY(!m_keys->find("completedOn")); // what was not done has no such day
    m_keys->choose("outcome", u"Done"_s);
    QVERIFY(m_keys->find("completedOn"));
    assertAccessible(m_view.get());
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    m_keys->type("completedOn", u"11/11/2026"_s);
    m_keys->type("text", u"Warning served."_s);
    m_keys->type("reportedBy", u"Joanne Tierney"_s);
    m_keys->press("recordFeedback");
    QVERIFY(!m_view->findChild<Form *>()->field(u"completedOn"_s)->problem().isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    m_keys->type("completedOn", u"18/11/2026"_s);
    m_keys->press("recordFeedback");
    QCOMPARE(action().completedOn, QDate(2026, 11, 18));
    QCOMPARE(action().endedOn, QDate(2026, 11, 20));
    const QString words = m_keys->words();
    QVERIFY2(words.contains(u"Done on 18/11/2026: Warning served."_s), qPrintable(words));
    QVERIFY2(words.contains(u"Reported by Joanne Tierney."_s), qPrintable(words));
}

void TestActionsPage::keepsItOpenWhileThereIsOnlyProgress()
{
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    m_keys->choose("outcome", u"Progress"_s);
    m_keys->type("text", u"The letter is drafted."_s);
    QVERIFY(m_view->hasUnsavedWork());
    m_keys->press("recordFeedback");
    QCOMPARE(action().state, ActionState::Open);
    QVERIFY(m_keys->words().contains(u"The letter is drafted."_s));
    QVERIFY(m_keys->find("recordFeedback"));
    QVERIFY(m_view->isAncestorOf(QApplication::focusWidget()));
}

/// R034: overdue since yesterday, so the officer is told today and the PDMO is asked on the 26th.
void TestActionsPage::recordsByKeysThatItsAgencyWasChased()
{
    m_keys->choose("whichActions", u"To be"_s);
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("actions"))->shownRows(), 1);
    m_keys->goTo("actions", m_action.value());
    m_keys->key("actions", Qt::Key_Return);
    QVERIFY2(m_keys->words().contains(u"Told that it is overdue, Friday 20 November 2026"_s),
             qPrintable(m_keys->words()));
    m_keys->press("chase");
    assertAccessible(m_view.get());
    QVERIFY2(doubleMnemonics(m_view.get()).isEmpty(), qPrintable(doubleMnemonics(m_view.get()).join(u'\n')));
    if (qEnvironmentVariableIsSet("MARAC_GRAB"))
        m_view->grab().save(qEnvironmentVariable("MARAC_GRAB") + u"/chase.png"_s);
    QCOMPARE(qobject_cast<QLineEdit *>(m_keys->part("recipient"))->text(), u"Tom Reilly"_s);
    m_keys->type("recipient", u" "_s);
    m_keys->press("recordChase");
    QVERIFY(!m_view->findChild<Form *>()->field(u"recipient"_s)->problem().isEmpty());
    QVERIFY(m_view->hasUnsavedWork());
    m_keys->type("recipient", u"Tom Reilly"_s);
    m_keys->choose("method", u"Tel"_s);
    m_keys->type("note", u"He will report on Monday."_s);
    m_keys->press("recordChase");
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY2(m_keys->words().contains(u"Told that it is overdue. Telephone to Tom Reilly: He will report on Monday."_s),
             qPrintable(m_keys->words()));
    QVERIFY(m_keys->words().contains(u"Escalated to the PDMO, Thursday 26 November 2026"_s));
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("actions"))->shownRows(), 0);
    QVERIFY(!m_view->hasUnsavedWork());
    QVERIFY(m_view->isAncestorOf(QApplication::focusWidget()));
}

void TestActionsPage::followsTheStepWithItsRecipient()
{
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    m_keys->press("chase");
    const auto recipient = [this] { return qobject_cast<QLineEdit *>(m_keys->part("recipient"))->text(); };
    m_keys->choose("level", u"Esc"_s);
    QCOMPARE(recipient(), u"Denise Farrell"_s);
    QTest::keyClick(m_keys->part("level"), Qt::Key_Home);
    QCOMPARE(recipient(), u"Tom Reilly"_s);
    m_keys->press("leaveChase");
    QVERIFY(m_keys->find("chase"));
    QVERIFY(MUST(consultAction(m_job->reg(), m_action))->chases.isEmpty());
}

/// R103: somebody unsigned comes into the meeting that hears the case while its action stands open, half typed.
void TestActionsPage::closesHalfTypedWorkWithItsCase()
{
    const MeetingId meeting = MUST(listMeetings(m_job->reg()))->first().meeting.id;
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    m_keys->type("text", u"The letter is drafted."_s);
    m_view->refresh();
    QVERIFY(m_view->hasUnsavedWork());
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(!m_keys->find("text"));
    QVERIFY2(!m_keys->words().contains(u"Tenancy warning"_s), qPrintable(m_keys->words()));
    QCOMPARE(m_context->prompts().failures.size(), 1);
    // What was typed comes back with the action.
    MUST(recordLeaving(m_job->reg(), late));
    m_view->openRecord(m_action.value());
    Keyboard::settle();
    QVERIFY(m_view->hasUnsavedWork());
    m_keys->choose("outcome", u"Progress"_s);
    m_keys->press("recordFeedback");
    QVERIFY(m_keys->words().contains(u"The letter is drafted."_s));
}

QTEST_MAIN(TestActionsPage)
#include "tst_ActionsPage.moc"
