// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/ui/meetings/MeetingsDesk.h"

#include <QTest>

#include <utility>

using namespace marac;
using namespace Qt::StringLiterals;

/// A meeting in session by keyboard: who is in the chair, whether the quorum is met, and closing it.
class TestMeetingInSession : public QObject, protected test::MeetingsDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void closesTheMeeting();
    void saysThatNobodyIsInTheChair();
    void saysThatTheQuorumIsNotMet();
};

void TestMeetingInSession::closesTheMeeting()
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

void TestMeetingInSession::saysThatNobodyIsInTheChair()
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

void TestMeetingInSession::saysThatTheQuorumIsNotMet()
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

QTEST_MAIN(TestMeetingInSession)
#include "tst_MeetingInSession.moc"
