// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/register/accounts/UserAccounts.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/widgets/fields/TimeEdit.h"

#include <QApplication>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The meetings page by keyboard: calling a meeting, its agenda and circulation, and closing it (R024–R029).
class TestMeetingsPage : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void callsAMeetingAndCirculatesIt();
    void proposesATimeThatHasNotPassed();
    void saysWhenEverybodyHasTheCaseList();
    void saysWhatSpeaksAgainstTheDay();
    void refusesADayInThePast();
    void ordersTheAgenda();
    void movesACaseToAnotherMeeting();
    void emptiesAndCancelsAMissedMeeting();
    void closesTheMeeting();
    void saysThatNobodyIsInTheChair();
    void anotherDayAsksTheChair();
    void aMissedDayInvitesAnew();
    void saysThatTheQuorumIsNotMet();
    void asksWhichChairTakesWhatIsLate_data();
    void asksWhichChairTakesWhatIsLate();
    void aReaderOnlyReads();

private:
    enum Section { Agenda, Circulation, Attendance };

    MeetingFile file(MeetingId id) { return *MUST(consultMeeting(m_job->reg(), id)); }
    void open(MeetingId id, Section section);
};

void TestMeetingsPage::init()
{
    beginJob();
    showPage(meetingsPage());
}

void TestMeetingsPage::open(MeetingId id, Section section)
{
    m_view->refresh();
    m_keys->goTo("meetings", id.value());
    m_keys->key("meetings", Qt::Key_Return);
    m_keys->section("meetingSections", section);
}

/// A deadline that is met asks nothing any more (R027).
void TestMeetingsPage::saysWhenEverybodyHasTheCaseList()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    open(meeting, Agenda);
    QVERIFY2(m_keys->words().contains(u"Case lists go out by Monday 2 November 2026"_s), qPrintable(m_keys->words()));
    m_job->circulate(meeting);
    open(meeting, Agenda);
    const QString sent = u"Case lists: sent to all 9 on Tuesday 20 October 2026."_s;
    QVERIFY2(m_keys->words().contains(sent), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->words().contains(u"Case lists go out by"_s));
    // One that is placed now is in no list yet.
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    open(meeting, Agenda);
    QVERIFY2(m_keys->words().contains(u"Case lists go out by Monday 2 November 2026"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->words().contains(u"sent to all"_s));
    m_job->circulate(meeting);
    m_job->setDay(QDate(2026, 11, 4));
    open(meeting, Agenda);
    QVERIFY2(m_keys->words().contains(sent + u" A case that is placed on the agenda now is a late paper"_s),
             qPrintable(m_keys->words()));
    QVERIFY(!m_keys->words().contains(u"had to go out by"_s));
}

void TestMeetingsPage::callsAMeetingAndCirculatesIt()
{
    assertAccessible(m_view.get());
    m_keys->press("callMeeting");
    QVERIFY(m_keys->part("heldOn")->hasFocus());
    assertAccessible(m_view.get());
    m_keys->type("heldOn", u"12/11/2026"_s);
    m_keys->type("venue", u"Bootle Town Hall"_s);
    m_keys->type("chair", u"Helen Marsh"_s);
    QVERIFY(m_view->hasUnsavedWork());
    QTest::keyClick(m_keys->part("chair"), Qt::Key_Return, Qt::ControlModifier);
    Keyboard::settle();
    QVERIFY(!m_view->hasUnsavedWork());
    const QList<MeetingRow> rows = *MUST(listMeetings(m_job->reg(), 10));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows.first().meeting.heldOn, QDate(2026, 11, 12));
    QCOMPARE(rows.first().meeting.startsAt, QTime(9, 30));
    QVERIFY(m_keys->words().contains(u"2 November 2026"_s));

    m_job->acceptedCase();
    m_view->refresh();
    m_keys->section("meetingSections", Circulation);
    assertAccessible(m_view.get());
    m_keys->press("recordAllSent");
    QCOMPARE(m_view->findChild<Form *>()->problemTexts(), QStringList());
    QCOMPARE(file(rows.first().meeting.id).circulation.size(), m_job->agencies().size());
    QVERIFY(m_keys->words().contains(u"In time"_s));
    QVERIFY(!m_keys->words().contains(u"Not sent"_s));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestMeetingsPage::proposesATimeThatHasNotPassed()
{
    const auto time = [this] { return qobject_cast<TimeEdit *>(m_keys->part("startsAt"))->time(); };
    m_job->setDay(QDate(2026, 10, 20), QTime(20, 10));
    m_keys->press("callMini");
    QCOMPARE(time(), QTime(20, 30));
    m_keys->type("heldOn", u"21/10/2026"_s);
    QCOMPARE(time(), QTime(9, 30));
    m_keys->type("heldOn", u"20/10/2026"_s);
    QCOMPARE(time(), QTime(20, 30));
    m_keys->type("startsAt", u"22:00"_s); // what somebody gives stands
    m_keys->type("heldOn", u"21/10/2026"_s);
    QCOMPARE(time(), QTime(22, 0));
}

void TestMeetingsPage::saysWhatSpeaksAgainstTheDay()
{
    m_keys->press("callMeeting");
    m_keys->type("heldOn", u"12/11/2026"_s);
    const QString ordinary = m_keys->words();
    m_keys->type("heldOn", u"25/12/2026"_s);
    QVERIFY2(m_keys->words().contains(u"Christmas"_s), qPrintable(m_keys->words()));
    QVERIFY(!ordinary.contains(u"Christmas"_s));
}

void TestMeetingsPage::refusesADayInThePast()
{
    m_keys->press("callMeeting");
    m_keys->type("heldOn", u"19/10/2026"_s);
    m_keys->type("venue", u"Bootle Town Hall"_s);
    m_keys->press("saveMeeting");
    QVERIFY(!m_view->findChild<Form *>()->field(u"heldOn"_s)->problem().isEmpty());
    QCOMPARE(m_view->findChild<Form *>()->problemTexts().size(), 1);
    QVERIFY(m_view->hasUnsavedWork());
    QVERIFY(MUST(listMeetings(m_job->reg(), 10))->isEmpty());
}

void TestMeetingsPage::ordersTheAgenda()
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

void TestMeetingsPage::movesACaseToAnotherMeeting()
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

void TestMeetingsPage::emptiesAndCancelsAMissedMeeting()
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

void TestMeetingsPage::closesTheMeeting()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    open(meeting, Agenda);
    // Without the chair's reminder closing asks why; without an answer nothing is closed.
    const QString reason = std::exchange(m_context->prompts().reason, {});
    m_keys->press("closeMeeting");
    QCOMPARE(m_context->prompts().asked.size(), 1);
    QCOMPARE(file(meeting).meeting.state, MeetingState::InSession);
    m_context->prompts().reason = reason;
    m_keys->press("protocolReminder");
    QVERIFY(file(meeting).meeting.protocolReminderAt.isValid());
    QVERIFY(!m_keys->find("protocolReminder"));
    // And nothing is closed before somebody said that it may be.
    m_context->prompts().goesAhead = false;
    m_keys->press("closeMeeting");
    QCOMPARE(m_context->prompts().asked.size(), 2);
    QVERIFY(m_context->prompts().texts.last().contains(u"can’t be opened again"_s));
    QCOMPARE(file(meeting).meeting.state, MeetingState::InSession);
    m_context->prompts().goesAhead = true;
    m_keys->press("closeMeeting");
    QCOMPARE(file(meeting).meeting.state, MeetingState::Held);
    m_keys->press("openMinutes");
    QCOMPARE(m_context->wentTo.last(), std::pair(u"minutes"_s, meeting.value()));
    assertAccessible(m_view.get());
}

void TestMeetingsPage::saysThatNobodyIsInTheChair()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    MUST(recordProtocolReminder(m_job->reg(), meeting));
    open(meeting, Agenda);
    QVERIFY2(m_keys->words().contains(u"Nobody is in the chair"_s), qPrintable(m_keys->words()));
    m_context->prompts().goesAhead = false;
    m_keys->press("closeMeeting");
    QVERIFY(m_context->prompts().texts.last().contains(u"nobody chaired"_s));
    m_keys->press("showChair");
    QVERIFY(m_keys->part("attendance")->hasFocus());
    assertAccessible(m_view.get());
    m_keys->goTo("attendance", file(meeting).attendance.last().id.value());
    m_keys->key("attendance", Qt::Key_B);
    QVERIFY(!m_keys->words().contains(u"Nobody is in the chair"_s));
    m_keys->press("closeMeeting");
    QVERIFY(!m_context->prompts().texts.last().contains(u"nobody chaired"_s));
    m_keys->goTo("attendance", file(meeting).attendance.last().id.value());
    m_keys->key("attendance", Qt::Key_L);
    QVERIFY(m_keys->words().contains(u"The chair has left"_s));
}

void TestMeetingsPage::anotherDayAsksTheChair()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    open(meeting, Agenda);
    m_keys->press("changeMeeting");
    QVERIFY(!m_keys->find("lateReason"));
    m_keys->type("heldOn", u"28/10/2026"_s);
    m_keys->press("saveMeeting");
    assertAccessible(m_view.get());
    m_keys->type("lateReason", u"The victim moves away."_s);
    m_keys->choose("lateDecidedBy", u"Helen"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(file(meeting).meeting.heldOn, QDate(2026, 10, 28));
    QCOMPARE(file(meeting).agenda.first().item.lateDecidedBy, u"Helen Marsh"_s);
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"Tell the agencies"_s));
    m_keys->press("changeMeeting");
    m_keys->press("saveMeeting");
    QCOMPARE(m_context->prompts().savedTexts.last(), u"The meeting stays as it was."_s);
    m_keys->press("changeMeeting");
    m_keys->type("chair", u"Chris Okafor"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(m_context->prompts().savedTexts.last(), u"The changes are kept."_s);
}

/// R103: who had come for the day that fell through is not in the room of the next one, and the window says so.
void TestMeetingsPage::aMissedDayInvitesAnew()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 10));
    m_job->seatChair(meeting);
    m_job->firstArrives(meeting);
    open(meeting, Agenda);
    m_keys->press("changeMeeting");
    m_keys->type("heldOn", u"19/11/2026"_s);
    m_keys->press("saveMeeting");
    QCOMPARE(file(meeting).meeting.heldOn, QDate(2026, 11, 19));
    QCOMPARE(file(meeting).attendance.first().presence, Presence::Invited);
    QVERIFY(m_context->prompts().savedTexts.last().contains(u"invited again"_s));
}

void TestMeetingsPage::saysThatTheQuorumIsNotMet()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 11, 12), meeting);
    m_job->firstArrives(meeting);
    open(meeting, Attendance);
    QVERIFY2(m_keys->words().contains(u"units of one signatory count once); the quorum is 5"_s),
             qPrintable(m_keys->words()));
    // Nobody is in the chair: the one who was named decides nothing, and the reason is not even asked for.
    m_keys->press("goOn");
    QCOMPARE(m_context->prompts().failures.size(), 1);
    QVERIFY(m_context->prompts().asked.isEmpty());
    QVERIFY(file(meeting).meeting.quorumDecidedBy.isEmpty());
    m_context->prompts().failures.clear();
    const QString reason = std::exchange(m_context->prompts().reason, {});
    m_keys->press("closeMeeting");
    m_context->prompts().reason = reason;
    QVERIFY(m_context->prompts().texts.last().contains(u"fewer than the quorum of 5"_s));
    m_job->chairArrives(meeting);
    m_view->refresh();
    Keyboard::settle();
    m_keys->press("goOn");
    QCOMPARE(m_context->prompts().deciders.last(), QStringList{u"Helen Marsh"_s});
    QCOMPARE(file(meeting).meeting.quorumDecidedBy, u"Helen Marsh"_s);
    QVERIFY(m_keys->words().contains(u"decided to go on"_s));
    for (const auto &line : file(meeting).attendance) {
        if (line.presence == Presence::Invited)
            MUST(recordArrival(m_job->reg(), line.id));
    }
    m_view->refresh();
    Keyboard::settle();
    QVERIFY2(m_keys->words().contains(u"Before it was met the chair decided to go on"_s), qPrintable(m_keys->words()));
    QVERIFY(!m_keys->words().contains(u"Quorum met, but"_s));
    for (const auto &line : file(meeting).attendance) {
        if (line.agencyId == m_job->agency("VS"))
            MUST(recordLeaving(m_job->reg(), line.id));
    }
    m_view->refresh();
    Keyboard::settle();
    QVERIFY2(m_keys->words().contains(u"Quorum met, but Victim Support is not here."_s), qPrintable(m_keys->words()));
    QVERIFY(m_context->prompts().failures.isEmpty());
}

void TestMeetingsPage::asksWhichChairTakesWhatIsLate_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("hasChairUser");
    QTest::addColumn<QStringList>("deciders");
    QTest::newRow("named") << u"Helen Marsh"_s << true << QStringList{u"Helen Marsh"_s, u"Chris Okafor"_s};
    QTest::newRow("by role") << QString() << true << QStringList{u"Chris Okafor"_s};
    QTest::newRow("nobody") << QString() << false << QStringList{};
}

/// R027: what a day off made late a chair takes. Where there is none this is said, and no reason asked for in vain.
void TestMeetingsPage::asksWhichChairTakesWhatIsLate()
{
    QFETCH(QString, named);
    QFETCH(bool, hasChairUser);
    QFETCH(QStringList, deciders);
    if (!hasChairUser) {
        const QList<User> users = *MUST(consultUsers(m_job->reg()));
        for (const User &user : users) {
            if (user.role == Role::Chair)
                MUST(disableUser(m_job->reg(), user.id));
        }
    }
    Meeting called;
    called.heldOn = QDate(2026, 11, 12);
    called.startsAt = QTime(9, 30);
    called.venue = u"Bootle Town Hall"_s;
    called.chair = named;
    const MeetingId meeting = *MUST(scheduleMeeting(m_job->reg(), called));
    m_job->acceptedCase();
    m_job->setDay(QDate(2026, 11, 2));
    Holiday closure;
    closure.day = QDate(2026, 11, 10);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    MUST(addHoliday(m_job->reg(), closure));
    open(meeting, Agenda);
    m_context->prompts().decider = u"Chris Okafor"_s;
    m_keys->press("confirmDeadline");
    QCOMPARE(m_context->prompts().deciders.value(0), deciders);
    QCOMPARE(m_context->prompts().failures.isEmpty(), hasChairUser);
    QCOMPARE(file(meeting).agenda.first().item.lateDecidedBy, hasChairUser ? u"Chris Okafor"_s : QString());
    if (!hasChairUser) {
        QVERIFY(m_context->prompts().asked.isEmpty());
        QVERIFY(m_context->prompts().failures.first().text.contains(u"names no chair"_s));
    }
}

void TestMeetingsPage::aReaderOnlyReads()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 11, 12));
    leavePage();
    m_job->as(Role::Reader);
    showPage(meetingsPage());
    open(meeting, Circulation);
    for (const char *name : {"callMeeting", "callMini", "changeMeeting", "cancelMeeting", "recordAllSent"})
        QVERIFY2(!m_keys->find(name), name);
    m_keys->section("meetingSections", Attendance);
    for (const char *name : {"invite", "markPresent", "addPerson"})
        QVERIFY2(!m_keys->find(name), name);
    QVERIFY(m_context->prompts().failures.isEmpty());
    assertAccessible(m_view.get());
}

QTEST_MAIN(TestMeetingsPage)
#include "tst_MeetingsPage.moc"
