// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/support/Keyboard.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/actions/ActionsPage.h"
#include "ui/widgets/fields/Choice.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace marac;
using namespace Qt::StringLiterals;

/// The actions by keyboard: which are late, and how the owner's report ends one.
class TestActionsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void tabLeadsFromTheFiltersToTheListToTheSheet();
    void showsWhatIsOverdue();
    void recordsNothingThatWasNotChosen();
    void endsAnActionByTheReportOfItsOwner();
    void takesAWrongReportBack();
    void tellsTheDayItWasDoneAndWhoSaidSo();
    void keepsItOpenWhileThereIsOnlyProgress();
    void recordsByKeysThatItsAgencyWasChased();
    void followsTheStepWithItsRecipient();
    void closesHalfTypedWorkWithItsCase();
    void asksWhoseTableItIs();
    void sendsTheTableOut();
    void takesTheTableBackByKeys();
    void tellsWhatIsKeptAlready();
    void opensNoPartOfTheRegister();
    void saysWhatNeedsMending();
    void keepsTheTableBackWhileItsCaseIsClosed();

private:
    /// The agency's table, filled in, where the next question for a file finds it.
    void comesBack(const QByteArray &state, const QByteArray &words);
    Action action() { return MUST(consultAction(m_job->reg(), m_action))->row.action; }

    QTemporaryDir m_folder;
    std::unique_ptr<test::MainJob> m_job;
    ActionId m_action;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<PageView> m_view;
    std::unique_ptr<Keyboard> m_keys;
};

void TestActionsPage::init()
{
    m_keys.reset();
    m_view.reset();
    m_context.reset();
    m_job = std::make_unique<test::MainJob>();
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    Action agreed;
    agreed.agendaItemId = MUST(consultMeeting(m_job->reg(), meeting))->agenda.first().item.id;
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to the household upstairs."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    m_action = *MUST(keepAction(m_job->reg(), agreed));
    m_job->setDay(QDate(2026, 11, 20));
    m_context = std::make_unique<TestPageContext>(m_job->reg());
    m_view.reset(actionsPage().create(*m_context, nullptr));
    m_keys = std::make_unique<Keyboard>(m_view.get());
    m_keys->begin();
    m_view->refresh();
}

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

void TestActionsPage::comesBack(const QByteArray &state, const QByteArray &words)
{
    m_context->prompts().path = m_folder.filePath(u"back.csv"_s);
    QFile file(m_context->prompts().path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the table was not written");
    file.write("Action ref,State,Day,Words\r\n" + action().ref.toLatin1() + ',' + state + ",2026-11-19," + words
               + "\r\n");
}

void TestActionsPage::asksWhoseTableItIs()
{
    comesBack("done", "Served.");
    for (const char *button : {"saveActionsTable", "importFeedback"}) {
        m_context->prompts().warnings.clear();
        m_keys->press(button);
        QCOMPARE(m_context->prompts().warnings.size(), 1);
        QVERIFY(m_keys->part("whichAgency")->hasFocus());
    }
    QVERIFY(m_context->prompts().asked.isEmpty());
    QVERIFY(doubleMnemonics(m_view.get()).isEmpty());
}

void TestActionsPage::sendsTheTableOut()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    m_context->prompts().path = m_folder.filePath(u"out.csv"_s);
    m_keys->press("saveActionsTable");
    QCOMPARE(m_context->prompts().suggestedNames, QStringList{u"MARAC actions HHR 2026-11-20.csv"_s});
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Export);
    QFile file(m_context->prompts().path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray table = file.readAll();
    QVERIFY(table.contains(action().ref.toLatin1()) && table.contains("Tenancy warning"));
    // A folder that is not there: said, and in the trail.
    m_context->prompts().path = m_folder.filePath(u"no/such/out.csv"_s);
    m_keys->press("saveActionsTable");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Failed);
}

void TestActionsPage::takesTheTableBackByKeys()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    m_keys->press("importFeedback");
    QVERIFY2(m_keys->words().contains(u"Ends on 19/11/2026: done."_s), qPrintable(m_keys->words()));
    QCOMPARE(qobject_cast<QLabel *>(m_keys->part("feedbackLine"))->text(), u"Line 2: Ends on 19/11/2026: done."_s);
    assertAccessible(m_view.get());
    QVERIFY(doubleMnemonics(m_view.get()).isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    // Not now; then once more, and in it goes.
    m_keys->press("leaveFeedback");
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QCOMPARE(action().state, ActionState::Open);
    m_keys->press("importFeedback");
    QVERIFY(m_keys->part("takeFeedbackIn")->hasFocus());
    QTest::keyClick(m_keys->part("takeFeedbackIn"), Qt::Key_Space);
    Keyboard::settle();
    QCOMPARE(action().state, ActionState::Completed);
    QCOMPARE(action().endedOn, QDate(2026, 11, 19));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestActionsPage::tellsWhatIsKeptAlready()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("no change", "Nobody was in.");
    m_keys->press("importFeedback");
    m_keys->press("takeFeedbackIn");
    m_keys->press("importFeedback"); // the same file once more
    const QString words = m_keys->words();
    QVERIFY2(words.contains(u"Already kept and passed over: 1"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Line 2: Already kept"_s), qPrintable(words));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY(m_keys->part("leaveFeedback")->hasFocus());
    QCOMPARE(MUST(consultAction(m_job->reg(), m_action))->feedback.size(), 1);
}

/// An open register that is picked is not opened: that would drop its locks.
void TestActionsPage::opensNoPartOfTheRegister()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    const QString other = QFileInfo(m_job->reg().path()).absolutePath() + u"/other.csv"_s; // on the same disk
    QCOMPARE(::link(QFile::encodeName(m_job->reg().path()).constData(), QFile::encodeName(other).constData()), 0);
    for (const QString &path : {m_job->reg().path(), KeyringFiles::firstPath(m_job->reg().path()), other}) {
        m_context->prompts().failures.clear();
        m_context->prompts().path = path;
        m_keys->press("importFeedback");
        QCOMPARE(m_context->prompts().failures.size(), 1);
        const Problem problem = m_context->prompts().failures.first();
        QCOMPARE(problem.kind, Problem::Kind::Refused);
        QVERIFY2(problem.text.contains(u"the open register itself"_s), qPrintable(problem.text));
    }
    QVERIFY(QFile::remove(other));
    QVERIFY(!m_keys->find("leaveFeedback"));
}

void TestActionsPage::saysWhatNeedsMending()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("nearly", "Warning served.");
    m_keys->press("importFeedback");
    QVERIFY2(m_keys->words().contains(u"State: "_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY(m_keys->part("leaveFeedback")->hasFocus());
    comesBack("done", "caf\xe9");
    m_keys->press("importFeedback");
    QVERIFY2(m_keys->words().contains(u"UTF-8"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("feedbackLines"));
    QTest::keyClick(m_keys->part("leaveFeedback"), Qt::Key_Space);
    Keyboard::settle();
    QVERIFY(!m_keys->find("leaveFeedback"));
    QCOMPARE(action().state, ActionState::Open);
}

/// R103: the case closes between the preview and taking it in.
void TestActionsPage::keepsTheTableBackWhileItsCaseIsClosed()
{
    const MeetingId meeting = MUST(listMeetings(m_job->reg()))->first().meeting.id;
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    m_keys->press("importFeedback");
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));
    m_keys->press("takeFeedbackIn");
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY2(m_keys->words().contains(u"Action ref: "_s), qPrintable(m_keys->words()));
    m_context->prompts().path = m_folder.filePath(u"closed.csv"_s);
    m_keys->press("saveActionsTable");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(!QFile::exists(m_context->prompts().path));
    MUST(recordLeaving(m_job->reg(), late));
    QCOMPARE(action().state, ActionState::Open);
}

QTEST_MAIN(TestActionsPage)
#include "tst_ActionsPage.moc"
