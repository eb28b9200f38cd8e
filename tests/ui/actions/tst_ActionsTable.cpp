// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/keys/keyring/KeyringFiles.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/register/Lending.h"
#include "tests/support/Accessible.h"
#include "tests/ui/actions/ActionDesk.h"

#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace marac;
using namespace Qt::StringLiterals;

/// The table of an agency's actions, sent out to it and taken back filled in, by keyboard.
class TestActionsTable : public QObject, protected test::ActionDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void asksWhoseTableItIs();
    void sendsTheTableOut();
    void takesTheTableBackByKeys();
    void worksBesideTheWindow();
    void waitsWhileTheRegisterIsAway();
    void tellsWhatIsKeptAlready();
    void opensNoPartOfTheRegister();
    void saysWhatNeedsMending();
    void keepsTheTableBackWhileItsCaseIsClosed();

private:
    /// The table, filled in, where the next question for a file finds it.
    void comesBack(const QByteArray &state, const QByteArray &words);
    /// Chooses that file and waits until it is read.
    void choosesTheTable();

    QTemporaryDir m_folder;
};

void TestActionsTable::comesBack(const QByteArray &state, const QByteArray &words)
{
    m_context->prompts().path = m_folder.filePath(u"back.csv"_s);
    QFile file(m_context->prompts().path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the table was not written");
    file.write("Action ref,State,Day,Words\r\n" + action().ref.toLatin1() + ',' + state + ",2026-11-19," + words
               + "\r\n");
}

void TestActionsTable::choosesTheTable()
{
    m_keys->press("importFeedback");
    QTRY_VERIFY(!m_keys->words().contains(u"is being read"_s));
    Keyboard::settle();
}

void TestActionsTable::asksWhoseTableItIs()
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

void TestActionsTable::sendsTheTableOut()
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

void TestActionsTable::takesTheTableBackByKeys()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    choosesTheTable();
    QVERIFY2(m_keys->words().contains(u"Ends on 19/11/2026: done."_s), qPrintable(m_keys->words()));
    QCOMPARE(qobject_cast<QLabel *>(m_keys->part("feedbackLine"))->text(), u"Line 2: Ends on 19/11/2026: done."_s);
    assertAccessible(m_view.get());
    QVERIFY(doubleMnemonics(m_view.get()).isEmpty());
    QCOMPARE(action().state, ActionState::Open);
    // Not now; then once more, and in it goes.
    m_keys->press("leaveFeedback");
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QCOMPARE(action().state, ActionState::Open);
    choosesTheTable();
    QVERIFY(m_keys->part("takeFeedbackIn")->hasFocus());
    QTest::keyClick(m_keys->part("takeFeedbackIn"), Qt::Key_Space);
    Keyboard::settle();
    QCOMPARE(action().state, ActionState::Completed);
    QCOMPARE(action().endedOn, QDate(2026, 11, 19));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

/// Two thousand lines take long, to be tried as well as to be kept: not in the thread of the window.
void TestActionsTable::worksBesideTheWindow()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    m_context->holdsErrands = true;
    m_keys->press("importFeedback");
    QTRY_COMPARE(m_context->sentOff.size(), 1);
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY(m_job->trail().first().event.verb != AuditVerb::Search); // nothing was tried here
    m_context->comeBack();
    Keyboard::settle();
    QCOMPARE(m_job->trail().first().event.verb, AuditVerb::Search);
    QVERIFY2(m_keys->words().contains(u"Ends on 19/11/2026: done."_s), qPrintable(m_keys->words()));
    QVERIFY(m_keys->part("takeFeedbackIn")->hasFocus());
    QTest::keyClick(m_keys->part("takeFeedbackIn"), Qt::Key_Space);
    QCOMPARE(m_context->sentOff.size(), 2);
    QCOMPARE(action().state, ActionState::Open);
    m_context->comeBack();
    Keyboard::settle();
    QCOMPARE(action().state, ActionState::Completed);
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QCOMPARE(m_context->prompts().savedTexts.size(), 1);
    QVERIFY(m_context->prompts().failures.isEmpty());
}

/// The file is read while a backup is made, say: the table is tried when that has ended.
void TestActionsTable::waitsWhileTheRegisterIsAway()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    letGo(m_job->reg());
    m_keys->press("importFeedback");
    QTest::qWait(1000); // long enough to read one line
    const QStringList sentMeanwhile = m_context->sentOff;
    takeBack(m_job->reg());
    QVERIFY(sentMeanwhile.isEmpty());
    QTRY_VERIFY(m_keys->find("takeFeedbackIn"));
    QVERIFY2(m_keys->words().contains(u"Ends on 19/11/2026: done."_s), qPrintable(m_keys->words()));
}

void TestActionsTable::tellsWhatIsKeptAlready()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("no change", "Nobody was in.");
    choosesTheTable();
    m_keys->press("takeFeedbackIn");
    choosesTheTable(); // the same file once more
    const QString words = m_keys->words();
    QVERIFY2(words.contains(u"Already kept and passed over: 1"_s), qPrintable(words));
    QVERIFY2(words.contains(u"Line 2: Already kept"_s), qPrintable(words));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY(m_keys->part("leaveFeedback")->hasFocus());
    QCOMPARE(MUST(consultAction(m_job->reg(), m_action))->feedback.size(), 1);
}

/// An open register that is picked is not opened: that would drop its locks.
void TestActionsTable::opensNoPartOfTheRegister()
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

void TestActionsTable::saysWhatNeedsMending()
{
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("nearly", "Warning served.");
    choosesTheTable();
    QVERIFY2(m_keys->words().contains(u"State: "_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("takeFeedbackIn"));
    QVERIFY(m_keys->part("leaveFeedback")->hasFocus());
    comesBack("done", "caf\xe9");
    choosesTheTable();
    QVERIFY2(m_keys->words().contains(u"UTF-8"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->find("feedbackLines"));
    QTest::keyClick(m_keys->part("leaveFeedback"), Qt::Key_Space);
    Keyboard::settle();
    QVERIFY(!m_keys->find("leaveFeedback"));
    QCOMPARE(action().state, ActionState::Open);
}

/// R103: the case closes between the preview and taking it in.
void TestActionsTable::keepsTheTableBackWhileItsCaseIsClosed()
{
    const MeetingId meeting = MUST(listMeetings(m_job->reg()))->first().meeting.id;
    m_keys->choose("whichAgency", u"HHR"_s);
    comesBack("done", "Warning served.");
    choosesTheTable();
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

QTEST_MAIN(TestActionsTable)
#include "tst_ActionsTable.moc"
