// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtTheWindow.h"
#include "ui/display/DisplaySession.h"
#include "ui/shell/window/Workspace.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The chair's display and the whole window, at the keyboard: opened beside the minutes or the meeting, it follows and goes.
class TestDisplayBesideMinutes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheMinutesAndTheyFollowIt();
    void opensBesideTheMeeting();
    void saysInTheWindowHowItStands();
    void blanksFromEveryPage();
    void blanksWhileAQuestionStandsOpen();
    void goesWhenTheRegisterLocks();
    void theClockIsOneAndOutlastsALock();

private:
    DisplaySession &session() { return DisplaySession::of(*m_at->window().workspace()); }
    /// The administrator goes back to their own window; the display stays where it is.
    void goBack() { QApplication::setActiveWindow(&m_at->window()); }
    QString title() { return session().window()->findChild<QLabel *>(u"displayTitle"_s)->text(); }

    std::unique_ptr<test::AtTheWindow> m_at;
};

void TestDisplayBesideMinutes::init()
{
    m_at = std::make_unique<test::AtTheWindow>([](test::MainJob &job) {
        const MeetingId meeting = job.meetingOn(QDate(2026, 11, 12));
        job.acceptedCase();
        job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
        job.openOn(QDate(2026, 11, 12), meeting);
        job.firstArrives(meeting);
    });
    m_at->unlock();
    m_at->window().workspace()->go(u"minutes"_s);
    m_at->open("minutes", u"12/11/2026"_s);
}

void TestDisplayBesideMinutes::cleanup()
{
    m_at.reset();
}

void TestDisplayBesideMinutes::followsTheMinutesAndTheyFollowIt()
{
    QVERIFY(!m_at->offers("displayBanner"));
    m_at->key(Qt::Key_F11);
    QVERIFY(session().isOpen());
    QVERIFY(title().startsWith(u"J.O."_s));
    goBack();
    m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(title().startsWith(u"M.K."_s));
    QVERIFY(m_at->says(u"KOWALSKA"_s));
    QApplication::setActiveWindow(session().window());
    m_at->key(Qt::Key_PageUp);
    QVERIFY(title().startsWith(u"J.O."_s));
    QVERIFY(m_at->says(u"OSEI"_s));
    QVERIFY(!m_at->says(u"KOWALSKA"_s));
    goBack();
    m_at->key(Qt::Key_F11);
    QVERIFY(!session().isOpen());
}

void TestDisplayBesideMinutes::opensBesideTheMeeting()
{
    m_at->window().workspace()->go(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->key(Qt::Key_F11);
    QVERIFY(session().isOpen());
    QVERIFY(title().startsWith(u"J.O."_s));
    // From there, the minutes lead.
    goBack();
    m_at->window().workspace()->go(u"minutes"_s);
    m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
    QVERIFY(title().startsWith(u"M.K."_s));
}

void TestDisplayBesideMinutes::saysInTheWindowHowItStands()
{
    m_at->key(Qt::Key_F11);
    goBack();
    QVERIFY(m_at->offers("displayBanner"));
    QVERIFY(m_at->says(u"initials, case 1 of 2"_s));
    assertAccessible(&m_at->window());
    m_at->key(Qt::Key_F12);
    QVERIFY(m_at->says(u"blank, case 1 of 2"_s));
    m_at->key(Qt::Key_F12);
    m_at->press("nextDisplay");
    QVERIFY(m_at->says(u"initials, case 2 of 2"_s));
    QVERIFY(m_at->says(u"KOWALSKA"_s));
    m_at->press("closeDisplay");
    QVERIFY(!session().isOpen());
    QVERIFY(!m_at->offers("displayBanner"));
}

void TestDisplayBesideMinutes::blanksFromEveryPage()
{
    m_at->key(Qt::Key_F11);
    goBack();
    for (const Page &page : m_at->window().workspace()->pages()) {
        m_at->window().workspace()->go(page.id);
        m_at->key(Qt::Key_F12);
        QVERIFY2(session().words().contains(u"blank"_s), qPrintable(page.id));
        m_at->key(Qt::Key_F12);
        QVERIFY2(session().words().contains(u"initials"_s), qPrintable(page.id));
    }
    // Held down, it doesn't bring the case back.
    QKeyEvent first(QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier);
    QApplication::sendEvent(&m_at->window(), &first);
    QKeyEvent held(QEvent::KeyPress, Qt::Key_F12, Qt::NoModifier, {}, true);
    QApplication::sendEvent(&m_at->window(), &held);
    QVERIFY(session().words().contains(u"blank"_s));
}

void TestDisplayBesideMinutes::blanksWhileAQuestionStandsOpen()
{
    m_at->key(Qt::Key_F11);
    goBack();
    m_at->press("revealDisplay");
    QCOMPARE(m_at->at(), u"reason"_s);
    m_at->key(Qt::Key_F12);
    QVERIFY(session().words().contains(u"blank"_s));
    QCOMPARE(m_at->at(), u"reason"_s);
}

void TestDisplayBesideMinutes::goesWhenTheRegisterLocks()
{
    m_at->key(Qt::Key_F11);
    const QPointer<ChairDisplay> window = session().window();
    goBack();
    QVERIFY(window);
    m_at->lock();
    QVERIFY(!window);
    for (const QWidget *top : QApplication::topLevelWidgets())
        QVERIFY(top->objectName() != u"chairDisplay"_s);
}

/// When the case began is known once, for the script and the display, and a lock does not stop it.
void TestDisplayBesideMinutes::theClockIsOneAndOutlastsALock()
{
    const QTime began(9, 30);
    const auto display = [this] { return session().window()->findChild<QLabel *>(u"displayClock"_s)->text(); };
    m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
    m_at->key(Qt::Key_F4);
    m_at->waitUntil(began.addSecs(4 * 60));
    m_at->key(Qt::Key_F11); // the display comes later than the case
    goBack();
    QTRY_VERIFY(m_at->says(u"4 of 15 minutes"_s));
    QCOMPARE(display(), u"04:00"_s);
    m_at->lock();
    m_at->waitUntil(began.addSecs(9 * 60));
    m_at->unlock();
    QVERIFY2(m_at->says(u"KOWALSKA"_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"9 of 15 minutes"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Now: Referrer presents"_s)); // where the chair was
    m_at->key(Qt::Key_F11);
    goBack();
    QCOMPARE(display(), u"09:00"_s);
}

QTEST_MAIN(TestDisplayBesideMinutes)
#include "tst_DisplayBesideMinutes.moc"
