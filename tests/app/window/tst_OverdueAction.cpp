// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/AtTheWindow.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 11 in the whole window by keyboard, on its own days: an action is reminded of, told overdue, escalated and put before
/// the next meeting, and only the agency that did not act is counted against.
class TestOverdueAction : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheReminderToTheSteeringReport();

private:
    void nothingYet();
    void reminder();
    void onItsDay();
    void overdue();
    void escalation();
    void onTheAgenda();
    void agencyDidNotAct();
    void noLongerPossible();
    void minutesTellThemApart();
    void countsOnlyTheFirst();
    /// From its line in Today to the form that records the chase.
    void chaseFromToday(const QString &line, const QString &recipient);
    /// The lines of Today with these words.
    QString today(const QString &words);

    std::unique_ptr<test::AtTheWindow> m_at;
};

static void agree(test::MainJob &job, AgendaItemId item, const char *agency, const QString &text)
{
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = job.agency(agency);
    action.text = text;
    action.dueOn = QDate(2026, 10, 22);
    MUST(keepAction(job.reg(), action));
}

/// The meeting of 8 October, and the one of 12 November called.
static void meetInOctober(test::MainJob &job)
{
    const MeetingId meeting = job.meetingOn(QDate(2026, 10, 8));
    job.acceptedCase();
    job.openOn(QDate(2026, 10, 8), meeting);
    job.firstArrives(meeting);
    MUST(recordProtocolReminder(job.reg(), meeting));
    const AgendaItemId item = MUST(consultMeeting(job.reg(), meeting))->agenda.first().item.id;
    agree(job, item, "HHR", u"Joint visit, tenancy warning."_s);
    agree(job, item, "POL", u"Ask the court for bail conditions."_s);
    MUST(recordHearing(job.reg(), item, HearingOutcome::Heard));
    MUST(closeMeeting(job.reg(), meeting));
    job.seatChair(job.meetingOn(QDate(2026, 11, 12)));
    job.setDay(QDate(2026, 10, 19));
}

QString TestOverdueAction::today(const QString &words)
{
    m_at->page(u"today"_s);
    return m_at->lines("today").filter(words).join(u'\n');
}

void TestOverdueAction::nothingYet()
{
    QVERIFY2(today(u"remind HHR"_s).startsWith(u"In 1 day"_s), qPrintable(m_at->words()));
}

void TestOverdueAction::chaseFromToday(const QString &line, const QString &recipient)
{
    m_at->open("today", line);
    m_at->press("chase");
    m_at->tabTo("recipient");
    QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), recipient);
}

void TestOverdueAction::reminder()
{
    m_at->comeBackOn(QDate(2026, 10, 20));
    QVERIFY2(today(u"remind HHR"_s).startsWith(u"Today"_s), qPrintable(m_at->words()));
    chaseFromToday(u"remind HHR"_s, u"Tom Reilly"_s);
    m_at->press("recordChase");
    QVERIFY2(m_at->says(u"Reminder. E-mail to Tom Reilly"_s), qPrintable(m_at->words()));
    QVERIFY2(today(u"remind HHR"_s).isEmpty(), qPrintable(m_at->words()));
    QVERIFY(!today(u"remind POL"_s).isEmpty());
}

void TestOverdueAction::onItsDay()
{
    m_at->comeBackOn(QDate(2026, 10, 22));
    QVERIFY2(today(u"HHR is to report"_s).startsWith(u"Today"_s), qPrintable(m_at->words()));
}

void TestOverdueAction::overdue()
{
    m_at->comeBackOn(QDate(2026, 10, 23));
    QVERIFY2(today(u"tell HHR"_s).startsWith(u"Today"_s), qPrintable(m_at->words()));
    chaseFromToday(u"tell HHR"_s, u"Tom Reilly"_s);
    m_at->choose("method", u"Tel"_s);
    m_at->press("recordChase");
    QVERIFY2(m_at->says(u"Told that it is overdue. Telephone to Tom Reilly"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Escalated to the PDMO, Thursday 29 October 2026"_s));
}

void TestOverdueAction::escalation()
{
    m_at->comeBackOn(QDate(2026, 10, 28));
    QVERIFY2(today(u"HHR is to report"_s).startsWith(u"6 days late"_s), qPrintable(m_at->words()));
    m_at->comeBackOn(QDate(2026, 10, 29));
    QVERIFY2(today(u"PDMO of HHR"_s).startsWith(u"Today"_s), qPrintable(m_at->words()));
    chaseFromToday(u"PDMO of HHR"_s, u"Denise Farrell"_s);
    m_at->choose("method", u"Let"_s);
    m_at->press("recordChase");
    QVERIFY2(m_at->says(u"Escalated to the PDMO. Letter to Denise Farrell"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Put before the chair, Thursday 12 November 2026"_s));
}

void TestOverdueAction::onTheAgenda()
{
    m_at->comeBackOn(QDate(2026, 11, 12));
    QVERIFY2(today(u"incomplete action of HHR"_s).startsWith(u"Today"_s), qPrintable(m_at->words()));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->press("printAgenda");
    m_at->section("previewViews", 1);
    QVERIFY(QTest::qWaitFor([this] { return m_at->says(u"Incomplete actions"_s); }));
    QVERIFY2(m_at->says(u"Joint visit, tenancy warning."_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"Ask the court for bail conditions."_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_Escape);
}

void TestOverdueAction::agencyDidNotAct()
{
    m_at->page(u"actions"_s);
    m_at->open("actions", u"Joint visit"_s);
    m_at->choose("outcome", u"Not done"_s, "recordFeedback");
    m_at->fill("text", u"Not done: the officer left."_s, "recordFeedback");
    m_at->press("recordFeedback");
    QVERIFY2(m_at->says(u"Not done: the officer left."_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Not done by the agency"_s));
}

void TestOverdueAction::noLongerPossible()
{
    m_at->open("actions", u"bail conditions"_s);
    m_at->choose("outcome", u"Circumstances"_s, "recordFeedback");
    m_at->fill("text", u"The perpetrator was remanded."_s, "recordFeedback");
    m_at->press("recordFeedback");
    QVERIFY2(m_at->says(u"No longer possible"_s), qPrintable(m_at->words()));
    QCOMPARE(today(u"ACT-"_s), QString());
}

/// On the meeting's own page of its minutes.
void TestOverdueAction::minutesTellThemApart()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->press("openMeeting");
    m_at->line("attendance", u"Helen Marsh"_s);
    m_at->key(Qt::Key_B);
    m_at->press("openMinutes");
    QVERIFY2(m_at->says(u"Before the cases"_s), qPrintable(m_at->words()));
    const QString words = m_at->words();
    qsizetype from = 0;
    for (const QString &part :
         {u"The agency did not act (1)"_s, u"Joint visit, tenancy warning."_s,
          u"No longer possible: circumstances changed (1)"_s, u"Ask the court for bail conditions."_s}) {
        from = words.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(part + u'\n' + words));
    }
    QVERIFY(!words.contains(u"Still open ("_s));
}

void TestOverdueAction::countsOnlyTheFirst()
{
    m_at->page(u"sharing"_s);
    m_at->section("sharingTabs", 2);
    // due, on time, late, did not act, overdue, of a hundred on time, no longer possible, not yet due
    const QStringList lines = m_at->lines("trend");
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.contains(u"HHR|Oct–Dec 2026|1|0|0|1|0|0|0|0|Harbour Homes RSL"_s), qPrintable(lines.join(u'\n')));
    QVERIFY2(lines.contains(u"POL|Oct–Dec 2026|1|0|0|0|0||1|0|Merseyside Police"_s), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.last(), u"Total|Oct–Dec 2026|2|0|0|1|0|0|1|0|"_s);
}

void TestOverdueAction::fromTheReminderToTheSteeringReport()
{
    m_at = std::make_unique<test::AtTheWindow>(meetInOctober, test::AtTheWindow::Begins::AtTheDoor, QDate(2026, 9, 21));
    m_at->unlock();
    using Step = void (TestOverdueAction::*)();
    for (const Step step :
         {&TestOverdueAction::nothingYet, &TestOverdueAction::reminder, &TestOverdueAction::onItsDay,
          &TestOverdueAction::overdue, &TestOverdueAction::escalation, &TestOverdueAction::onTheAgenda,
          &TestOverdueAction::agencyDidNotAct, &TestOverdueAction::noLongerPossible,
          &TestOverdueAction::minutesTellThemApart, &TestOverdueAction::countsOnlyTheFirst}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestOverdueAction)
#include "tst_OverdueAction.moc"
