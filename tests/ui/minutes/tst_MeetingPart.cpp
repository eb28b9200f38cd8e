// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/actions/minutes/DecideMinutes.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/attendance/AttendanceList.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "tests/support/Accessible.h"
#include "tests/support/AtAPage.h"
#include "tests/support/Mnemonics.h"
#include "ui/minutes/MinutesPage.h"

#include <QPushButton>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the minutes say before the first case: October's actions, told apart at the meeting of November.
class TestMeetingPart : public QObject, protected test::AtAPage
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void standsBeforeTheFirstCase();
    void leadsToTheAction();
    void saysNothingOfAClosedCase();
    void lockedItSaysWhoWasThere();
    void tellsWhyOfACaseOnNoAgenda();

private:
    ActionId agree(AgendaItemId item, const char *agency, const QString &text);
    void report(ActionId action, const char *agency, ActionState outcome, const QString &text);
    void turn(Qt::Key key);
    /// Whether these words are in sight, one after the other.
    void says(const QStringList &parts);

    MeetingId m_meeting;
    ActionId m_notDone;
};

ActionId TestMeetingPart::agree(AgendaItemId item, const char *agency, const QString &text)
{
    Action action;
    action.agendaItemId = item;
    action.ownerAgencyId = m_job->agency(agency);
    action.text = text;
    action.dueOn = QDate(2026, 10, 30);
    return *MUST(keepAction(m_job->reg(), action));
}

void TestMeetingPart::report(ActionId action, const char *agency, ActionState outcome, const QString &text)
{
    ActionFeedback feedback;
    feedback.actionId = action;
    feedback.sourceAgencyId = m_job->agency(agency);
    feedback.receivedOn = m_job->reg().today();
    feedback.outcome = outcome;
    feedback.text = text;
    MUST(recordFeedback(m_job->reg(), feedback));
}

void TestMeetingPart::init()
{
    beginJob(QDate(2026, 9, 21));
    const MeetingId before = m_job->meetingOn(QDate(2026, 10, 8));
    m_job->acceptedCase();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->openOn(QDate(2026, 10, 8), before);
    m_job->firstArrives(before);
    const AgendaItemId item = MUST(consultMinutes(m_job->reg(), before))->hearings.first().row.item.id;
    m_notDone = agree(item, "HHR", u"Joint visit, tenancy warning."_s);
    const ActionId notPossible = agree(item, "POL", u"Ask the court for bail conditions."_s);
    agree(item, "VS", u"Offer a safe phone."_s);
    const ActionId done = agree(item, "SCS", u"Letterbox blocker."_s);
    MUST(recordHearing(m_job->reg(), item, HearingOutcome::Carried));
    MUST(recordProtocolReminder(m_job->reg(), before));
    MUST(closeMeeting(m_job->reg(), before));
    m_job->setDay(QDate(2026, 11, 2));
    report(m_notDone, "HHR", ActionState::NotDone, u"The officer left."_s);
    report(notPossible, "POL", ActionState::NotPossible, u"The perpetrator was remanded."_s);
    report(done, "SCS", ActionState::Completed, u"Fitted on the 20th."_s);
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    showPage(minutesPage());
    m_keys->goTo("minutes", m_meeting.value());
    m_keys->key("minutes", Qt::Key_Return);
}

void TestMeetingPart::turn(Qt::Key key)
{
    QWidget *here = QApplication::focusWidget();
    QTest::keyClick(here ? here : m_view.get(), key, Qt::ControlModifier);
    Keyboard::settle();
}

void TestMeetingPart::says(const QStringList &parts)
{
    const QString words = m_keys->words();
    qsizetype from = 0;
    for (const QString &part : parts) {
        from = words.indexOf(part, from);
        QVERIFY2(from >= 0, qPrintable(part + u" is not, or not in its order, in\n"_s + words));
    }
}

void TestMeetingPart::standsBeforeTheFirstCase()
{
    QVERIFY(m_keys->words().contains(u"OSEI"_s));
    m_keys->part("harm")->setFocus();
    turn(Qt::Key_PageUp);
    QVERIFY(!m_keys->words().contains(u"OSEI"_s));
    says({u"The agency did not act (1)"_s, u"HHR, SHC-2026-0001"_s, u"Joint visit, tenancy warning."_s,
          u"Due Friday 30 October 2026"_s, u"The officer left."_s, u"No longer possible: circumstances changed (1)"_s,
          u"POL, SHC-2026-0001"_s, u"Ask the court for bail conditions."_s, u"The perpetrator was remanded."_s,
          u"Still open (1)"_s, u"VS, SHC-2026-0001"_s, u"Offer a safe phone."_s, u"Overdue by 13 day"_s});
    QVERIFY(!m_keys->words().contains(u"Letterbox blocker"_s)); // it is done
    assertAccessible(m_view.get());
    QCOMPARE(doubledMnemonics(m_view.get()), QStringList());
    QVERIFY(!m_keys->find("previousCase")->isEnabled());
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(folder + u"/meeting-part.png"_s);
    // Read again, it stays.
    m_view->refresh();
    Keyboard::settle();
    QVERIFY(m_keys->find("meetingPart"));
    turn(Qt::Key_PageDown);
    QVERIFY(m_keys->words().contains(u"OSEI"_s));
    QVERIFY(!m_keys->find("meetingPart"));
}

void TestMeetingPart::leadsToTheAction()
{
    m_keys->part("harm")->setFocus();
    turn(Qt::Key_PageUp);
    QVERIFY(m_keys->part("nextCase")->hasFocus());
    const QByteArray open = "openAction." + QByteArray::number(m_notDone.value());
    for (int stop = 0; stop < 20 && !m_keys->part(open.constData())->hasFocus(); ++stop)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(m_keys->part(open.constData())->hasFocus());
    QTest::keyClick(m_keys->part(open.constData()), Qt::Key_Space);
    QCOMPARE(m_context->wentTo.last(), std::pair(u"actions"_s, m_notDone.value()));
}

void TestMeetingPart::saysNothingOfAClosedCase()
{
    turn(Qt::Key_PageUp);
    says({u"Joint visit"_s});
    const AttendanceId late = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance.at(1).id;
    MUST(recordArrival(m_job->reg(), late));
    m_view->refresh();
    Keyboard::settle();
    says({u"Cases are closed"_s, u"HHR, SHC-2026-0001"_s});
    for (const QString &word : {u"Joint visit"_s, u"officer left"_s, u"remanded"_s, u"safe phone"_s})
        QVERIFY2(!m_keys->words().contains(word), qPrintable(word));
    QVERIFY(!m_keys->find(("openAction." + QByteArray::number(m_notDone.value())).constData()));
}

void TestMeetingPart::lockedItSaysWhoWasThere()
{
    const MeetingFile file = *MUST(consultMeeting(m_job->reg(), m_meeting));
    const Attendance here = file.attendance.first();
    MUST(recordApologies(m_job->reg(), file.attendance.at(1).id, true, QDate(2026, 11, 10)));
    Attendance deputy;
    deputy.meetingId = m_meeting;
    deputy.agencyId = m_job->agency("ASC");
    deputy.name = u"Ruth Ellison"_s;
    deputy.authorisedBy = u"Margaret Lunt"_s;
    const AttendanceId came = *MUST(addAttendance(m_job->reg(), deputy));
    MUST(recordArrival(m_job->reg(), came));
    MUST(recordSignature(m_job->reg(), came));
    MUST(recordHearing(m_job->reg(), file.agenda.first().item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    MUST(approveMinutes(m_job->reg(), m_meeting, {u"Helen Marsh"_s, QDate(2026, 11, 12), u"Letter of today."_s}));
    MUST(lockMinutes(m_job->reg(), m_meeting));
    m_view->refresh();
    Keyboard::settle();
    m_keys->press("previousCase");
    QVERIFY(!here.icoNumber.isEmpty());
    says({u"The agency did not act (1)"_s, u"Joint visit, tenancy warning."_s, u"The officer left."_s,
          u"No longer possible: circumstances changed (1)"_s, u"The perpetrator was remanded."_s, u"Still open (1)"_s,
          u"Offer a safe phone."_s, u"Done (1)"_s, u"Letterbox blocker."_s, u"Present (2)"_s, here.name,
          u"ICO registration "_s + here.icoNumber, u"Undertaking signed"_s,
          u"Ruth Ellison, temporary DMO, authorised by Margaret Lunt"_s, u"Undertaking signed"_s, u"Apologies (1)"_s,
          file.attendance.at(1).name + u"; the agency's information came on Tuesday 10 November 2026"_s});
    assertAccessible(m_view.get());
    if (const QString folder = qEnvironmentVariable("MARAC_GRAB"); !folder.isEmpty())
        m_view->grab().save(folder + u"/meeting-part-locked.png"_s);
}

/// The case is heard and over; that the agency did not act is told at the next meeting all the same, and why (R034).
void TestMeetingPart::tellsWhyOfACaseOnNoAgenda()
{
    Action action;
    action.agendaItemId = MUST(consultMinutes(m_job->reg(), m_meeting))->hearings.first().row.item.id;
    action.ownerAgencyId = m_job->agency("HHR");
    action.text = u"Change the locks."_s;
    action.dueOn = QDate(2026, 11, 19);
    const ActionId locks = *MUST(keepAction(m_job->reg(), action));
    MUST(recordHearing(m_job->reg(), action.agendaItemId, HearingOutcome::Heard));
    MUST(recordProtocolReminder(m_job->reg(), m_meeting));
    MUST(closeMeeting(m_job->reg(), m_meeting));
    m_job->setDay(QDate(2026, 11, 20));
    report(locks, "HHR", ActionState::NotDone, u"The locksmith never came."_s);
    const MeetingId next = m_job->meetingOn(QDate(2026, 12, 10));
    m_job->openOn(QDate(2026, 12, 10), next);
    m_job->firstArrives(next);
    QVERIFY(MUST(consultMinutes(m_job->reg(), next))->hearings.isEmpty());
    m_view->refresh();
    m_keys->goTo("minutes", next.value());
    m_keys->key("minutes", Qt::Key_Return);
    says({u"The agency did not act (1)"_s, u"Change the locks."_s, u"The locksmith never came."_s});
}

QTEST_MAIN(TestMeetingPart)
#include "tst_MeetingPart.moc"
