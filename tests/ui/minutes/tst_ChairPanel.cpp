// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "tests/support/Mnemonics.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/labels/StatusPill.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The chair's script beside a hearing: one key leads on, one key asks the next agency, and the time is told.
class TestChairPanel : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void leadsFromStepToStep();
    void asksEachAgencyOnce();
    void keepsWhatIsTyped();
    void tellsWhenTheTimeIsOver();
    void countsEachCaseForItself();
    void goesWithTheMeeting();

private:
    Hearing hearing() { return MUST(consultMinutes(m_job->reg(), m_meeting))->hearings.first(); }
    void press(Qt::Key key);
    QStringList pills() const;
    QString choice() const
    {
        return qobject_cast<Choice *>(m_keys->part("sourceAgencyId", "addContribution"))->currentText();
    }
    void say(const QString &text);

    MeetingId m_meeting;
};

void TestChairPanel::init()
{
    beginJob();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    for (const char *agency : {"POL", "HHR", "VS"}) {
        const QList<Attendance> invited = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance;
        const auto line = std::find_if(invited.cbegin(), invited.cend(), [&](const Attendance &one) {
            return one.agencyId == m_job->agency(agency) && one.seat == Seat::Member;
        });
        MUST(recordArrival(m_job->reg(), line->id));
        MUST(recordSignature(m_job->reg(), line->id));
    }
    showPage(minutesPage());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestChairPanel::press(Qt::Key key)
{
    QTest::keyClick(m_keys->part("actionLine"), key);
    Keyboard::settle();
}

QStringList TestChairPanel::pills() const
{
    QStringList words;
    for (const StatusPill *pill : m_view->findChildren<StatusPill *>()) {
        if (pill->isVisible())
            words << pill->word();
    }
    return words;
}

void TestChairPanel::say(const QString &text)
{
    QTest::keyClicks(m_keys->part("text", "addContribution"), text);
    m_keys->press("addContribution");
}

void TestChairPanel::leadsFromStepToStep()
{
    QVERIFY2(pills().contains(u"Now: Welcome"_s), qPrintable(pills().join(u'\n')));
    QVERIFY(m_keys->words().contains(u"remind them of the protocol"_s));
    assertAccessible(m_view.get());
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(pills().contains(u"Now: Referrer presents"_s));
    press(Qt::Key_F4);
    QVERIFY(pills().contains(u"Now: Each agency"_s));
    QVERIFY(m_keys->part("text", "addContribution")->hasFocus());
    const QList<std::pair<QString, const char *>> steps{{u"Now: Sum up the risk"_s, "harm"},
                                                        {u"Now: Actions"_s, "actionLine"},
                                                        {u"Now: Who tells the victim"_s, "victimToldBy"},
                                                        {u"Now: Next case"_s, "markHeard"}};
    for (const auto &[step, place] : steps) {
        press(Qt::Key_F4);
        QVERIFY2(pills().contains(step), qPrintable(pills().join(u'\n')));
        QVERIFY2(m_keys->part(place)->hasFocus(), place);
    }
    QVERIFY(!m_keys->part("nextStep")->isEnabled());
    // Where the chair went stays when the sheet is read again, and is each case's own.
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(pills().contains(u"Now: Next case"_s));
    m_keys->press("nextCase");
    QVERIFY(pills().contains(u"Now: Referrer presents"_s));
}

void TestChairPanel::asksEachAgencyOnce()
{
    QVERIFY(pills().contains(u"HHR to speak"_s));
    press(Qt::Key_F5);
    QCOMPARE(choice(), u"HHR"_s); // brings the case
    QVERIFY2(pills().contains(u"Now: HHR speaks"_s), qPrintable(pills().join(u'\n')));
    QVERIFY(pills().contains(u"POL to speak"_s));
    QVERIFY(m_keys->part("text", "addContribution")->hasFocus());
    QVERIFY(!m_view->hasUnsavedWork());
    say(u"Three complaints since September."_s);
    QVERIFY2(pills().contains(u"HHR has spoken"_s), qPrintable(pills().join(u'\n')));
    QVERIFY(pills().filter(u" speaks"_s).isEmpty());
    press(Qt::Key_F5);
    const QString second = choice();
    press(Qt::Key_F5); // it has nothing to say just now
    const QString third = choice();
    QCOMPARE((QSet<QString>{u"HHR"_s, second, third}), (QSet<QString>{u"HHR"_s, u"POL"_s, u"VS"_s}));
    say(u"Called twice."_s);
    press(Qt::Key_F5);
    QCOMPARE(choice(), second);
    say(u"Nothing new."_s);
    QCOMPARE(hearing().contributions.size(), 3);
    QVERIFY(!m_keys->find("nextSpeaker"));
}

void TestChairPanel::keepsWhatIsTyped()
{
    press(Qt::Key_F5);
    QTest::keyClicks(m_keys->part("text", "addContribution"), u"Half of what"_s);
    press(Qt::Key_F5);
    QCOMPARE(choice(), u"HHR"_s);
    QCOMPARE(m_context->prompts().warnings.size(), 1);
    say(u" it holds."_s);
    QCOMPARE(hearing().contributions.first().text, u"Half of what it holds."_s);
}

void TestChairPanel::tellsWhenTheTimeIsOver()
{
    const auto time = [this] { return qobject_cast<StatusPill *>(m_keys->part("caseTime"))->word(); };
    QCOMPARE(time(), u"0 of 15 minutes"_s);
    m_job->clock().advanceMs(7 * 60 * 1000);
    m_view->refresh();
    Keyboard::settle();
    QCOMPARE(time(), u"7 of 15 minutes"_s);
    m_job->clock().advanceMs(10 * 60 * 1000);
    m_view->refresh();
    Keyboard::settle();
    QVERIFY2(time().startsWith(u"Over its time by 2 "_s), qPrintable(time()));
    QVERIFY(m_keys->part("addContribution")->isEnabled());
}

void TestChairPanel::countsEachCaseForItself()
{
    const auto time = [this] { return qobject_cast<StatusPill *>(m_keys->part("caseTime"))->word(); };
    m_job->clock().advanceMs(5 * 60 * 1000);
    m_keys->press("markHeard");
    QCOMPARE(time(), u"5 of 15 minutes"_s);
    m_job->clock().advanceMs(5 * 60 * 1000);
    m_keys->press("nextCase");
    QCOMPARE(time(), u"0 of 15 minutes"_s);
    m_job->clock().advanceMs(3 * 60 * 1000);
    m_keys->press("previousCase");
    QCOMPARE(time(), u"5 of 15 minutes"_s); // it is decided
    m_keys->press("nextCase");
    QCOMPARE(time(), u"3 of 15 minutes"_s);
}

void TestChairPanel::goesWithTheMeeting()
{
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    const QList<Hearing> hearings = MUST(consultMinutes(m_job->reg(), m_meeting))->hearings;
    for (const Hearing &one : hearings)
        MUST(recordHearing(m_job->reg(), one.row.item.id, HearingOutcome::Heard));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(!m_keys->find("nextStep"));
    QVERIFY(m_keys->find("actionLine"));
}

QTEST_MAIN(TestChairPanel)
#include "tst_ChairPanel.moc"
