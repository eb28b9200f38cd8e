// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/placing/PlaceOnAgenda.h"
#include "tests/support/MainJob.h"
#include "tests/support/TestPageContext.h"
#include "ui/display/DisplaySession.h"
#include "ui/display/DisplayText.h"
#include "ui/shell/ChairDesk.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

namespace {

/// Two screens: the administrator's is 1.
class TwoScreens final : public DisplayScreens
{
public:
    QList<ScreenPlace> all() const override
    {
        return {{1, 1, QRect(0, 0, 1366, 768)}, {2, 2, QRect(1366, 0, 1920, 1080)}};
    }
    quintptr keyOf(const QWidget *) const override { return 1; }
};

class OneScreen final : public DisplayScreens
{
public:
    QList<ScreenPlace> all() const override { return {{1, 1, QRect(0, 0, 1366, 768)}}; }
    quintptr keyOf(const QWidget *) const override { return 1; }
};

} // namespace

/// What the room sees of a meeting and what it never sees, in whatever way it comes about.
class TestChairDisplay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsACaseByItsInitials();
    void namesNobodyAndNoAddressAndNoWords();
    void turnsByKey();
    void blanksByAKey();
    void followsWhoMinutesOfItsMeetingAlone();
    void closesTheCasesWithTheGate();
    void revealsANameForAReasonAlone();
    void hidesANameAgain();
    void recordsEachCaseItShows();
    void countsTheTimeOfEachCase();
    void tellsTheTimeOfTheChairsDesk();
    void waitsBeforeTheCases();
    void countsAnewWithItsAgenda();
    void goesWithItsScreen();
    void opensAWindowWhereThereIsOneScreen();
    void closesByKeyAndByItsFrame();

private:
    Register &reg() { return m_job->reg(); }
    void key(Qt::Key key);
    /// Every word that the window holds, in sight or not, for eyes or for a screen reader.
    QString words() const;
    QString text(const char *name) const;
    void settle() { QCoreApplication::processEvents(); }

    std::unique_ptr<test::MainJob> m_job;
    std::unique_ptr<TestPageContext> m_context;
    std::unique_ptr<DisplayScreens> m_screens;
    std::unique_ptr<QWidget> m_desk; ///< the administrator's window
    std::unique_ptr<DisplaySession> m_session;
    MeetingId m_meeting;
    QList<AgendaItemId> m_agenda;
};

static PartEntry perpetrator()
{
    PartEntry part;
    part.role = PartRole::Perpetrator;
    part.person.person.givenName = u"Bartholomew"_s;
    part.person.person.familyName = u"Gribble"_s;
    return part;
}

void TestChairDisplay::init()
{
    theme::apply(Scheme::Light, 100);
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    ReferralEntry osei = m_job->oseiReferral();
    osei.referral.perpetratorUnknown = false;
    osei.parts << perpetrator();
    m_job->acceptedCase(osei);
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const QList<AgendaRow> rows = MUST(consultMeeting(reg(), m_meeting))->agenda;
    for (const AgendaRow &row : rows)
        m_agenda << row.item.id;
    m_context = std::make_unique<TestPageContext>(reg());
    m_screens = std::make_unique<TwoScreens>();
    m_desk = std::make_unique<QWidget>();
    m_session = std::make_unique<DisplaySession>(*m_context, *m_screens);
    m_session->open(m_meeting, m_agenda, 0, m_desk.get());
}

void TestChairDisplay::cleanup()
{
    m_session.reset();
    m_desk.reset();
    m_screens.reset();
    m_context.reset();
    m_job.reset();
    m_agenda.clear();
}

void TestChairDisplay::key(Qt::Key key)
{
    QTest::keyClick(m_session->window(), key);
    settle();
}

QString TestChairDisplay::words() const
{
    const ChairDisplay *window = m_session->window();
    QStringList found{window->windowTitle()};
    QList<const QWidget *> widgets{window};
    for (const QWidget *child : window->findChildren<QWidget *>())
        widgets << child;
    for (const QWidget *widget : std::as_const(widgets)) {
        found << widget->accessibleName() << widget->accessibleDescription() << widget->toolTip() << widget->statusTip()
              << widget->whatsThis();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            found << label->text();
    }
    found.removeAll(QString());
    return found.join(u'\n');
}

QString TestChairDisplay::text(const char *name) const
{
    return m_session->window()->findChild<QLabel *>(QString::fromLatin1(name))->text();
}

void TestChairDisplay::showsACaseByItsInitials()
{
    QCOMPARE(text("displayPlace"), u"Case 1 of 2"_s);
    QVERIFY(text("displayTitle").startsWith(u"J.O.  SHC-"_s));
    for (const QString &wanted : {u"35 to 44"_s, u"L20"_s, u"High"_s, u"HHR"_s, u"OFFICIAL"_s})
        QVERIFY2(words().contains(wanted), qPrintable(wanted + u"\n"_s + words()));
    QCOMPARE(m_session->words(), u"Display on screen 2: initials, case 1 of 2"_s);
    QVERIFY(m_session->window()->isFullScreen());
}

void TestChairDisplay::namesNobodyAndNoAddressAndNoWords()
{
    Contribution said;
    said.agendaItemId = m_agenda.first();
    said.sourceAgencyId = m_job->agency("POL");
    said.text = u"Three calls since September."_s;
    MUST(keepContribution(reg(), said));
    RiskAnalysis analysis;
    analysis.agendaItemId = m_agenda.first();
    analysis.harm = u"The door may be set alight."_s;
    analysis.decision = u"The police watch the house."_s;
    analysis.sourceAgencyId = m_job->agency("POL");
    MUST(keepRiskAnalysis(reg(), analysis));
    Action agreed;
    agreed.agendaItemId = m_agenda.first();
    agreed.ownerAgencyId = m_job->agency("HHR");
    agreed.text = u"Tenancy warning to Mr Gribble."_s;
    agreed.dueOn = QDate(2026, 11, 19);
    MUST(keepAction(reg(), agreed));
    m_context->prompts().warn(u"A message for the administrator"_s);
    settle();
    // It did read again: an action is told by agency and day.
    QVERIFY2(text("displayAgreed").contains(u"HHR by 19/11/2026"_s), qPrintable(words()));
    for (const QString &word :
         {u"Jelani"_s,  u"Osei"_s,         u"Bartholomew"_s,  u"Gribble"_s,     u"B.G."_s,   u"Marlow"_s,
          u"3AA"_s,     u"Bootle"_s,       u"1987"_s,         u"Three calls"_s, u"alight"_s, u"watch the house"_s,
          u"Tenancy"_s, u"paint thrown"_s, u"Tom Reilly"_s,   u"07700"_s,       u"Helen"_s,  u"message for"_s,
          u"M.K."_s,    u"Kowalska"_s,     reg().actor().name})
        QVERIFY2(!words().contains(word, Qt::CaseInsensitive), qPrintable(word));
}

void TestChairDisplay::turnsByKey()
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

void TestChairDisplay::blanksByAKey()
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

void TestChairDisplay::followsWhoMinutesOfItsMeetingAlone()
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

void TestChairDisplay::closesTheCasesWithTheGate()
{
    const AttendanceId late = MUST(consultMeeting(reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(reg(), late));
    settle();
    QCOMPARE(text("displayTitle"), u"Cases are closed until everyone present has signed the undertaking."_s);
    for (const QString &word : {u"J.O."_s, u"SHC-"_s, u"L20"_s, u"High"_s, u"Case 1"_s})
        QVERIFY2(!words().contains(word), qPrintable(word));
    QVERIFY(m_session->words().contains(u"cases are closed"_s));
    key(Qt::Key_PageDown);
    QVERIFY(!words().contains(u"M.K."_s));
    key(Qt::Key_R);
    QVERIFY(m_context->prompts().asked.isEmpty());
    MUST(recordSignature(reg(), late));
    settle();
    QVERIFY(text("displayTitle").startsWith(u"M.K."_s));
}

void TestChairDisplay::revealsANameForAReasonAlone()
{
    m_context->prompts().reason = u" "_s;
    key(Qt::Key_R);
    QVERIFY(!words().contains(u"Osei"_s));
    QCOMPARE(m_context->prompts().failures.size(), 1);
    m_context->prompts().reason = u"Two victims have these initials."_s;
    key(Qt::Key_R);
    QCOMPARE(text("displayName"), u"Jelani Osei"_s);
    QVERIFY(m_session->words().contains(u"name in full"_s));
    const QList<AuditEntry> trail = m_job->trail();
    QVERIFY(std::any_of(trail.begin(), trail.end(), [](const AuditEntry &entry) {
        return entry.event.verb == AuditVerb::Consult && entry.event.fields == QStringList{u"name"_s}
        && entry.event.reason == u"Two victims have these initials."_s;
    }));
    // It is the victim's: neither the other side's nor an address.
    QVERIFY(!words().contains(u"Gribble"_s) && !words().contains(u"Marlow"_s));
}

void TestChairDisplay::hidesANameAgain()
{
    key(Qt::Key_R);
    QVERIFY(words().contains(u"Osei"_s));
    key(Qt::Key_PageDown);
    key(Qt::Key_PageUp);
    QVERIFY(!words().contains(u"Osei"_s));
    key(Qt::Key_R);
    key(Qt::Key_B);
    key(Qt::Key_B);
    QVERIFY(text("displayTitle").startsWith(u"J.O."_s));
    QVERIFY(!words().contains(u"Osei"_s));
}

void TestChairDisplay::recordsEachCaseItShows()
{
    key(Qt::Key_PageDown);
    const AuditEntry entry = m_job->trail().first();
    QCOMPARE(entry.event.verb, AuditVerb::Consult);
    QCOMPARE(entry.event.subject.kind, SubjectKind::AgendaItem);
    QCOMPARE(entry.event.subject.id, m_agenda.last().value());
    QCOMPARE(entry.event.fields, QStringList{u"display"_s});
    QList<SubjectKind> about;
    for (const Subject &subject : entry.event.about)
        about << subject.kind;
    for (const SubjectKind kind : {SubjectKind::CaseFile, SubjectKind::Person, SubjectKind::Meeting})
        QVERIFY(about.contains(kind));
}

void TestChairDisplay::countsTheTimeOfEachCase()
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

void TestChairDisplay::tellsTheTimeOfTheChairsDesk()
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

void TestChairDisplay::waitsBeforeTheCases()
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
void TestChairDisplay::countsAnewWithItsAgenda()
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

void TestChairDisplay::goesWithItsScreen()
{
    Q_EMIT m_screens->removed(1);
    QVERIFY(m_session->isOpen());
    Q_EMIT m_screens->removed(2);
    QVERIFY(!m_session->isOpen());
    QCOMPARE(m_context->prompts().warnings.size(), 1);
}

void TestChairDisplay::opensAWindowWhereThereIsOneScreen()
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

void TestChairDisplay::closesByKeyAndByItsFrame()
{
    key(Qt::Key_Escape);
    QVERIFY(!m_session->isOpen());
    m_session->open(m_meeting, m_agenda, 0, m_desk.get());
    m_session->window()->close();
    settle();
    QVERIFY(!m_session->isOpen());
}

QTEST_MAIN(TestChairDisplay)
#include "tst_ChairDisplay.moc"
