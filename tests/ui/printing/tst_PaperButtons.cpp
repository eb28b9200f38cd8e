// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ConsultHearings.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/referrals/ConsultReferrals.h"
#include "core/referrals/KeepReferral.h"
#include "core/referrals/deciding/DecideReferral.h"
#include "tests/support/Accessible.h"
#include "tests/ui/printing/PaperDesk.h"
#include "ui/actions/ActionsPage.h"
#include "ui/agencies/AgenciesPage.h"
#include "ui/meetings/MeetingsPage.h"
#include "ui/minutes/MinutesPage.h"
#include "ui/referrals/ReferralsPage.h"

#include <QMenu>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The papers are asked for where their work is done: what each button's preview says, and the name its file is given.
class TestPaperButtons : public QObject, protected test::PaperDesk
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void blankUndertakingsForWhoeverComes();
    void eachCaseListHasANameOfItsOwn();
    void thePackOfOneAgency();
    void theRiskFormOfAReferral();
    void aBlankRiskFormBeforeTheAssessment();
    void theActionsOfOneAgency();
    void theLetterThatChasesOneAgency();
    void theActionsOfOneAgencyAtOneMeeting();
    void theMinutesSayWhoSentInformation();
    void theDesignationFormOfAnAgency();
    void theLetterOfAReturnedReferral();
    void theLetterOfAnEarlierReturn();
    void theInvitationsAndTheAttendanceSheet();
    void theReminderOfResearch();

private:
    void agree();
};

void TestPaperButtons::blankUndertakingsForWhoeverComes()
{
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->press("printBlankUndertaking");
    const QString text = paper();
    QVERIFY2(text.contains(u"I have read, understood and accept"_s), qPrintable(text));
    QCOMPARE(m_fileName, u"MARAC undertaking MTG-2026-11-12-blank 2026-10-20.pdf"_s);
    m_keys->press("printUndertakings");
    QVERIFY(paper() != text);
    QCOMPARE(m_fileName, u"MARAC undertaking MTG-2026-11-12 2026-10-20.pdf"_s);
}

void TestPaperButtons::eachCaseListHasANameOfItsOwn()
{
    m_job->acceptedCase();
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->section("meetingSections", 1);
    for (const char *code : {"HHR", "POL"}) {
        m_keys->goTo("circulation", m_job->agency(code).value());
        m_keys->press("printCaseList");
        QVERIFY(paper().contains(u"Osei"_s));
        QCOMPARE(m_fileName, u"MARAC case list MTG-2026-11-12-%1 2026-10-20.pdf"_s.arg(QLatin1StringView(code)));
    }
}

void TestPaperButtons::thePackOfOneAgency()
{
    m_job->acceptedCase();
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->section("meetingSections", 1);
    assertAccessible(m_view.get());
    m_keys->goTo("circulation", m_job->agency("HHR").value());
    m_keys->press("printPackCover");
    const QString cover = paper();
    QVERIFY2(cover.contains(u"SHC-2026-0001"_s) && !cover.contains(u"Osei"_s), qPrintable(cover));
    QCOMPARE(m_fileName, u"MARAC pack cover MTG-2026-11-12-HHR 2026-10-20.pdf"_s);
    m_keys->press("printResearchForms");
    QVERIFY(paper().contains(u"We searched, and hold nothing"_s));
    QCOMPARE(m_fileName, u"MARAC research form MTG-2026-11-12-HHR 2026-10-20.pdf"_s);
}

void TestPaperButtons::theRiskFormOfAReferral()
{
    m_job->acceptedCase();
    const ReferralRow referral = MUST(listReferrals(m_job->reg(), std::nullopt, 1))->first();
    showPage(referralsPage());
    m_view->openRecord(referral.id.value());
    Keyboard::settle();
    assertAccessible(m_view.get());
    m_keys->press("printRiskForm");
    QVERIFY(paper().contains(u"Osei"_s));
    QVERIFY2(m_fileName.startsWith(u"MARAC risk form REF-"_s), qPrintable(m_fileName));
    QVERIFY(m_keys->find("printBlankRiskForm"));
}

void TestPaperButtons::theDesignationFormOfAnAgency()
{
    showPage(agenciesPage());
    open("agencies", m_job->agency("HHR").value());
    m_keys->press("designationForm");
    QVERIFY(paper().contains(u"Primary Designated MARAC Officer"_s));
    QCOMPARE(m_fileName, u"MARAC designation HHR 2026-10-20.pdf"_s);
}

void TestPaperButtons::theLetterOfAReturnedReferral()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("printReturnedLetter"));
    MUST(returnReferral(m_job->reg(), id, 1, u"Say what was done so far."_s));
    m_view->openRecord(id.value());
    Keyboard::settle();
    assertAccessible(m_view.get());
    m_keys->press("printReturnedLetter");
    QVERIFY(paper().contains(u"Say what was done so far."_s));
    QCOMPARE(m_fileName, u"MARAC returned letter REF-2026-0001 2026-10-20.pdf"_s);
    // It can be shown again after the referral came back, and when it was decided.
    const ReferralFile file = *MUST(consultReferral(m_job->reg(), id));
    ReferralEntry again = m_job->oseiReferral();
    again.referral = file.record.referral;
    again.parts.first().existing = file.record.parts.first().personId;
    MUST(keepReferral(m_job->reg(), again));
    m_view->openRecord(id.value());
    Keyboard::settle();
    QVERIFY(m_keys->find("printReturnedLetter"));
    const qint64 version = MUST(consultReferral(m_job->reg(), id))->record.referral.version;
    MUST(refuseReferral(m_job->reg(), id, version, u"It is no hate incident."_s));
    m_view->openRecord(id.value());
    Keyboard::settle();
    assertAccessible(m_view.get());
    m_keys->press("printReturnedLetter");
    const QString text = paper();
    QVERIFY2(text.contains(u"Say what was done so far."_s) && text.contains(u"repeats what you were told"_s),
             qPrintable(text));
}

void TestPaperButtons::theLetterOfAnEarlierReturn()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    MUST(returnReferral(m_job->reg(), id, 1, u"Say what was done so far."_s));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("printReturnedLetter.1")); // the last has its button among the steps
    const ReferralFile file = *MUST(consultReferral(m_job->reg(), id));
    ReferralEntry again = m_job->oseiReferral();
    again.referral = file.record.referral;
    again.parts.first().existing = file.record.parts.first().personId;
    MUST(keepReferral(m_job->reg(), again));
    const qint64 version = MUST(consultReferral(m_job->reg(), id))->record.referral.version;
    MUST(returnReferral(m_job->reg(), id, version, u"Say who saw it."_s));
    m_view->openRecord(id.value());
    Keyboard::settle();
    assertAccessible(m_view.get());
    m_keys->press("printReturnedLetter.1");
    const QString text = paper();
    QVERIFY2(text.contains(u"Say what was done so far."_s) && !text.contains(u"Say who saw it."_s), qPrintable(text));
    QCOMPARE(m_fileName, u"MARAC returned letter REF-2026-0001-1 2026-10-20.pdf"_s);
}

void TestPaperButtons::theInvitationsAndTheAttendanceSheet()
{
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    assertAccessible(m_view.get());
    m_keys->press("printInvitations");
    QVERIFY(paper().contains(u"is invited to the meeting"_s));
    QCOMPARE(m_fileName, u"MARAC invitation MTG-2026-11-12 2026-10-20.pdf"_s);
    m_keys->press("printAttendanceSheet");
    QVERIFY(paper().contains(u"Denise Farrell"_s));
    QCOMPARE(m_fileName, u"MARAC attendance sheet MTG-2026-11-12 2026-10-20.pdf"_s);
}

void TestPaperButtons::theReminderOfResearch()
{
    m_job->acceptedCase();
    m_job->sendList(m_meeting, m_job->agency("ASC"));
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->section("meetingSections", 3);
    m_keys->press("chase");
    assertAccessible(m_view.get());
    m_keys->choose("agencyId", u"ASC"_s, "recordChase");
    m_keys->press("printReminder");
    QVERIFY(paper().contains(u"nothing has come back yet"_s));
    QCOMPARE(m_fileName, u"MARAC research reminder ASC 2026-10-20.pdf"_s);
}

void TestPaperButtons::aBlankRiskFormBeforeTheAssessment()
{
    const ReferralId id = *MUST(keepReferral(m_job->reg(), m_job->oseiReferral()));
    showPage(referralsPage());
    m_view->openRecord(id.value());
    Keyboard::settle();
    QVERIFY(!m_keys->find("printRiskForm"));
    m_keys->press("printBlankRiskForm");
    const QString text = paper();
    QVERIFY(text.contains(u"Blank form"_s));
    QVERIFY(!text.contains(u"Osei"_s));
}

/// One action for each of two agencies, at the open meeting.
void TestPaperButtons::agree()
{
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    for (const auto &[code, text] : {std::pair("HHR", u"Tenancy warning."_s), std::pair("POL", u"Weekly patrol."_s)}) {
        Action action;
        action.agendaItemId = MUST(consultMeeting(m_job->reg(), m_meeting))->agenda.first().item.id;
        action.ownerAgencyId = m_job->agency(code);
        action.text = text;
        action.dueOn = QDate(2026, 11, 19);
        MUST(keepAction(m_job->reg(), action));
    }
}

void TestPaperButtons::theActionsOfOneAgency()
{
    agree();
    showPage(actionsPage());
    assertAccessible(m_view.get());
    m_keys->press("printActionList");
    const QString all = paper();
    QVERIFY(all.contains(u"Tenancy warning"_s) && all.contains(u"Weekly patrol"_s));
    QCOMPARE(m_fileName, u"MARAC actions 2026-11-12.pdf"_s);
    m_keys->choose("whichAgency", u"HHR"_s);
    QCOMPARE(qobject_cast<RecordTable *>(m_keys->part("actions"))->shownRows(), 1);
    m_keys->press("printActionList");
    const QString own = paper();
    QVERIFY(own.contains(u"Tenancy warning"_s) && !own.contains(u"Weekly patrol"_s));
    QCOMPARE(m_fileName, u"MARAC actions HHR 2026-11-12.pdf"_s);
}

void TestPaperButtons::theLetterThatChasesOneAgency()
{
    agree();
    m_job->setDay(QDate(2026, 11, 20));
    showPage(actionsPage());
    m_keys->press("printChaser");
    QVERIFY2(!paper().contains(u"Tenancy"_s), "no agency was chosen");
    m_keys->choose("whichAgency", u"HHR"_s);
    m_keys->press("printChaser");
    const QString text = paper();
    QVERIFY2(text.contains(u"Tenancy warning"_s) && !text.contains(u"Weekly patrol"_s), qPrintable(text));
    QCOMPARE(m_fileName, u"MARAC chaser HHR 2026-11-20.pdf"_s);
}

void TestPaperButtons::theActionsOfOneAgencyAtOneMeeting()
{
    agree();
    showPage(minutesPage());
    open("minutes", m_meeting.value());
    const QList<QAction *> offered = qobject_cast<QPushButton *>(m_keys->part("printActions"))->menu()->actions();
    const auto police = std::find_if(offered.begin(), offered.end(),
                                     [](const QAction *action) { return action->text().contains(u"POL"_s); });
    QVERIFY(police != offered.end());
    (*police)->trigger();
    const QString own = paper();
    QVERIFY(own.contains(u"Weekly patrol"_s) && !own.contains(u"Tenancy warning"_s));
    QCOMPARE(m_fileName, u"MARAC actions MTG-2026-11-12-POL 2026-11-12.pdf"_s);
}

void TestPaperButtons::theMinutesSayWhoSentInformation()
{
    m_job->acceptedCase();
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    const QList<Attendance> invited = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance;
    showPage(meetingsPage());
    open("meetings", m_meeting.value());
    m_keys->section("meetingSections", 2);
    QVERIFY(!m_keys->find("informationOn"));
    m_keys->press("informationSent");
    m_keys->type("informationOn", u"10/11/2026"_s);
    m_keys->goTo("attendance", invited.at(1).id.value());
    m_keys->key("attendance", Qt::Key_A);
    m_keys->key("attendance", Qt::Key_A); // the next in the list, of whom nothing was said
    const QList<Attendance> kept = MUST(consultMeeting(m_job->reg(), m_meeting))->attendance;
    QVERIFY(kept.at(1).informationSent);
    QCOMPARE(kept.at(1).informationOn, QDate(2026, 11, 10));
    QCOMPARE(kept.at(2).presence, Presence::Apologies);
    QVERIFY(!kept.at(2).informationSent);
    showPage(minutesPage());
    open("minutes", m_meeting.value());
    m_keys->press("printMinutes");
    const QString minutes = paper().simplified();
    QVERIFY2(minutes.contains(invited.at(1).name + u" Yes"_s), qPrintable(minutes));
    QVERIFY2(minutes.contains(u"10/11/2026"_s), qPrintable(minutes));
    QVERIFY2(minutes.contains(invited.at(2).name + u" No"_s), qPrintable(minutes));
}

QTEST_MAIN(TestPaperButtons)
#include "tst_PaperButtons.moc"
