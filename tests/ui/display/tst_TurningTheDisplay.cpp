// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "tests/ui/display/DisplayDesk.h"
#include "ui/display/DisplayText.h"
#include "ui/shell/ChairDesk.h"
#include "ui/shell/Errand.h"

#include <QSemaphore>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

class OneScreen final : public DisplayScreens
{
public:
    QList<ScreenPlace> all() const override { return {{1, 1, QRect(0, 0, 1366, 768)}}; }
    quintptr keyOf(const QWidget *) const override { return 1; }
};

} // namespace

/// The chair's display goes from case to case, tells their time, and comes and goes with its screen.
class TestTurningTheDisplay : public QObject, protected test::DisplayDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void turnsByKey();
    void waitsForARegisterThatIsAway();
    void blanksByAKey();
    void followsWhoMinutesOfItsMeetingAlone();
    void countsTheTimeOfEachCase();
    void tellsTheTimeOfTheChairsDesk();
    void waitsBeforeTheCases();
    void countsAnewWithItsAgenda();
    void goesWithItsScreen();
    void opensAWindowWhereThereIsOneScreen();
    void closesByKeyAndByItsFrame();
};

void TestTurningTheDisplay::turnsByKey()
{
    QList<int> turned;
    connect(m_session.get(), &DisplaySession::turned, this, [&](MeetingId, int index) { turned << index; });
    key(Qt::Key_PageUp); // there is none before it
    QCOMPARE(text("displayPlace"), u"Case 1 of 2"_s);
    key(Qt::Key_PageDown);
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
    QVERIFY(!words().contains(u"J.O."_s));
    key(Qt::Key_PageDown);
    QCOMPARE(text("displayPlace"), u"Case 2 of 2"_s);
    key(Qt::Key_PageUp);
    QVERIFY(text("displayTitle").startsWith(u"J.O."_s));
    QVERIFY(!words().contains(u"M.K."_s));
    QCOMPARE(turned, (QList<int>{1, 0}));
}

/// While a paper is made the room goes on seeing what it saw; blanking needs nothing of the register.
void TestTurningTheDisplay::waitsForARegisterThatIsAway()
{
    QList<int> turned;
    connect(m_session.get(), &DisplaySession::turned, this, [&](MeetingId, int index) { turned << index; });
    QSemaphore gate;
    auto away = std::make_unique<Errand>(reg(), [&gate](Register &, const CopyProgress &) { gate.acquire(); });
    key(Qt::Key_PageDown);
    key(Qt::Key_PageDown);
    QVERIFY(text("displayTitle").startsWith(u"J.O."_s));
    key(Qt::Key_B);
    QVERIFY(m_session->words().contains(u"blank"_s));
    key(Qt::Key_B);
    QVERIFY(m_session->words().contains(u"blank"_s)); // until it can be read
    QVERIFY(turned.isEmpty());
    gate.release();
    away->wait();
    QTRY_COMPARE(text("displayPlace"), u"Case 2 of 2"_s);
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
    QCOMPARE(turned, QList<int>{1});
}

void TestTurningTheDisplay::blanksByAKey()
{
    key(Qt::Key_B);
    for (const DisplayText *label : m_session->window()->findChildren<DisplayText *>())
        QVERIFY2(label->text().isEmpty(), qPrintable(label->text()));
    QVERIFY(m_session->words().contains(u"blank"_s));
    // Blank, it follows and shows nothing of it, and reads nothing.
    const qsizetype entries = m_job->trail().size();
    key(Qt::Key_PageDown);
    QVERIFY(!words().contains(u"M.K."_s));
    QCOMPARE(m_job->trail().size(), entries);
    key(Qt::Key_B);
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
}

void TestTurningTheDisplay::followsWhoMinutesOfItsMeetingAlone()
{
    m_session->follow(m_meeting, m_agenda, 1);
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
    const MeetingId other = m_job->meetingOn(QDate(2026, 12, 10));
    m_session->follow(other, {m_agenda.first()}, 0);
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
    m_session->close();
    m_session->follow(m_meeting, m_agenda, 0);
    QVERIFY(!m_session->isOpen());
}

void TestTurningTheDisplay::countsTheTimeOfEachCase()
{
    const auto pass = [this](int seconds) {
        m_job->clock().advanceMs(seconds * 1000);
        key(Qt::Key_B);
        key(Qt::Key_B);
    };
    QCOMPARE(text("displayClock"), u"00:00"_s);
    pass(250);
    QCOMPARE(text("displayClock"), u"04:10"_s);
    QVERIFY(text("displayClockWords").contains(u"15"_s));
    key(Qt::Key_PageDown);
    QCOMPARE(text("displayClock"), u"00:00"_s);
    pass(60);
    QCOMPARE(text("displayClock"), u"01:00"_s);
    // Back at the first, its time goes on from where it stood.
    key(Qt::Key_PageUp);
    QCOMPARE(text("displayClock"), u"04:10"_s);
    pass(700);
    QCOMPARE(text("displayClock"), u"15:50"_s);
    QVERIFY(text("displayClockWords").contains(u"over"_s));
}

void TestTurningTheDisplay::tellsTheTimeOfTheChairsDesk()
{
    const auto told = [this] { return m_context->desk().time().seconds(m_agenda.first(), m_job->clock().now()); };
    m_job->clock().advanceMs(90 * 1000);
    QCOMPARE(told(), 90);
    // Closed and opened again, the case goes on.
    m_session->close();
    m_job->clock().advanceMs(30 * 1000);
    m_session->open(m_meeting, m_agenda, 0, m_desk.get());
    QCOMPARE(text("displayClock"), u"02:00"_s);
    MUST(recordHearing(reg(), m_agenda.first(), HearingOutcome::Heard));
    settle();
    m_job->clock().advanceMs(60 * 1000);
    QCOMPARE(told(), 120); // it is decided
}

void TestTurningTheDisplay::waitsBeforeTheCases()
{
    m_session->close();
    m_context->desk().time().rest(m_job->clock().now());
    m_session->open(m_meeting, m_agenda, -1, m_desk.get());
    m_job->clock().advanceMs(600 * 1000);
    MUST(recordProtocolReminder(reg(), m_meeting));
    settle();
    QCOMPARE(text("displayClock"), u"00:00"_s);
    QVERIFY(text("displayTitle").startsWith(u"J.O."_s));
    m_session->follow(m_meeting, m_agenda, 0);
    m_job->clock().advanceMs(60 * 1000);
    key(Qt::Key_B);
    key(Qt::Key_B);
    QCOMPARE(text("displayClock"), u"01:00"_s);
}

/// Before the meeting is opened its agenda may still change.
void TestTurningTheDisplay::countsAnewWithItsAgenda()
{
    const MeetingId meeting = m_job->meetingOn(QDate(2026, 12, 10));
    for (const QString &name : {u"Alder"_s, u"Birch"_s, u"Cedar"_s})
        m_job->acceptedCase(m_job->referralOf(u"Ann"_s, name));
    const auto agenda = [&] { return MUST(consultMeeting(reg(), meeting))->agenda; };
    QList<AgendaItemId> order;
    for (const AgendaRow &row : agenda())
        order << row.item.id;
    m_session->open(meeting, order, 1, m_desk.get());
    QCOMPARE(text("displayPlace"), u"Case 2 of 3"_s);
    QVERIFY(text("displayTitle").startsWith(u"A.B."_s));
    m_job->acceptedCase(m_job->referralOf(u"Ann"_s, u"Dogwood"_s));
    settle();
    QCOMPARE(text("displayPlace"), u"Case 2 of 4"_s);
    QVERIFY2(m_session->words().contains(u"case 2 of 4"_s), qPrintable(m_session->words()));
    const AgendaItem birch = agenda().at(1).item;
    const AgendaItemId last = agenda().at(3).item.id;
    MUST(orderAgenda(reg(), meeting,
                     {{order.at(0), birch.id, order.at(2), last}, {last, order.at(2), birch.id, order.at(0)}}));
    settle();
    QCOMPARE(text("displayPlace"), u"Case 3 of 4"_s);
    QVERIFY(text("displayTitle").startsWith(u"A.B."_s));
    // It goes to another meeting: what stands in its place comes into sight.
    const MeetingId later = m_job->meetingOn(QDate(2027, 1, 14));
    MUST(moveToMeeting(reg(), {birch.id, agenda().at(2).item.version, later, u"Her solicitor is away."_s}));
    settle();
    QCOMPARE(text("displayPlace"), u"Case 3 of 3"_s);
    QVERIFY2(text("displayTitle").startsWith(u"A.A."_s), qPrintable(words()));
}

void TestTurningTheDisplay::goesWithItsScreen()
{
    Q_EMIT m_screens->removed(1);
    QVERIFY(m_session->isOpen());
    Q_EMIT m_screens->removed(2);
    QVERIFY(!m_session->isOpen());
    QCOMPARE(m_context->prompts().warnings.size(), 1);
}

void TestTurningTheDisplay::opensAWindowWhereThereIsOneScreen()
{
    m_session.reset();
    m_screens = std::make_unique<OneScreen>();
    m_session = std::make_unique<DisplaySession>(*m_context, *m_screens);
    m_session->open(m_meeting, m_agenda, 1, m_desk.get());
    QVERIFY(!m_session->window()->isFullScreen());
    QVERIFY(m_session->window()->isVisible());
    QCOMPARE(m_session->words(), u"Display in a window: initials, case 2 of 2"_s);
    Q_EMIT m_screens->removed(0); // no screen of this workstation
    QVERIFY(m_session->isOpen());
}

void TestTurningTheDisplay::closesByKeyAndByItsFrame()
{
    key(Qt::Key_Escape);
    QVERIFY(!m_session->isOpen());
    m_session->open(m_meeting, m_agenda, 0, m_desk.get());
    m_session->window()->close();
    settle();
    QVERIFY(!m_session->isOpen());
}

QTEST_MAIN(TestTurningTheDisplay)
#include "tst_TurningTheDisplay.moc"
