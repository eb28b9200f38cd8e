// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/register/accounts/UserAccounts.h"
#include "tests/support/Accessible.h"
#include "tests/ui/meetings/MeetingsDesk.h"
#include "ui/widgets/fields/TimeEdit.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Calling a meeting by keyboard: its day, another day for it, and by when its case lists go out (R024–R028).
class TestCallMeeting : public QObject, protected test::MeetingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void callsAMeetingAndCirculatesIt();
    void proposesATimeThatHasNotPassed();
    void saysWhenEverybodyHasTheCaseList();
    void saysWhatSpeaksAgainstTheDay();
    void refusesADayInThePast();
    void anotherDayAsksTheChair();
    void aMissedDayInvitesAnew();
    void asksWhichChairTakesWhatIsLate_data();
    void asksWhichChairTakesWhatIsLate();
    void aReaderOnlyReads();
};

/// A deadline that is met asks nothing any more (R027).
void TestCallMeeting::saysWhenEverybodyHasTheCaseList()
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

void TestCallMeeting::callsAMeetingAndCirculatesIt()
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

void TestCallMeeting::proposesATimeThatHasNotPassed()
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

void TestCallMeeting::saysWhatSpeaksAgainstTheDay()
{
    m_keys->press("callMeeting");
    m_keys->type("heldOn", u"12/11/2026"_s);
    const QString ordinary = m_keys->words();
    m_keys->type("heldOn", u"25/12/2026"_s);
    QVERIFY2(m_keys->words().contains(u"Christmas"_s), qPrintable(m_keys->words()));
    QVERIFY(!ordinary.contains(u"Christmas"_s));
}

void TestCallMeeting::refusesADayInThePast()
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

void TestCallMeeting::anotherDayAsksTheChair()
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
void TestCallMeeting::aMissedDayInvitesAnew()
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

void TestCallMeeting::asksWhichChairTakesWhatIsLate_data()
{
    QTest::addColumn<QString>("named");
    QTest::addColumn<bool>("hasChairUser");
    QTest::addColumn<QStringList>("deciders");
    QTest::newRow("named") << u"Helen Marsh"_s << true << QStringList{u"Helen Marsh"_s, u"Chris Okafor"_s};
    QTest::newRow("by role") << QString() << true << QStringList{u"Chris Okafor"_s};
    QTest::newRow("nobody") << QString() << false << QStringList{};
}

/// R027: what a day off made late a chair takes. Where there is none this is said, and no reason asked for in vain.
void TestCallMeeting::asksWhichChairTakesWhatIsLate()
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

void TestCallMeeting::aReaderOnlyReads()
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

QTEST_MAIN(TestCallMeeting)
#include "tst_CallMeeting.moc"
