// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 2 in the whole window by keyboard: an emergency without an assessment goes to a mini MARAC three days later, and
/// the first full MARAC takes it on as a late paper, by the chair's word alone. Nobody could ask for her consent: the emergency is
/// accepted once Appendix F says by what authority it is shared.
class TestEmergencyToFull : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmergencyIsHeardInFull();

private:
    static void prepare(test::MainJob &job);
    void takeTheEmergency();
    void sayByWhatAuthority();
    void callTheMini();
    void acceptIt();
    void holdTheMini();
    void agreeActions();
    void itCannotBeClosed();
    void protectTheNewAddress();
    void assessIt();
    void theFirstFullMeetingIsNotPassedOver();
    void theChairSaysWhyItIsLate();
    void theAddressIsOnNoPaper();
    void holdTheFullMeeting();
    void minutesSayWhyItWasLate();
    void nowItIsClosed();

    void openTheCase();
    void agree(const QString &line, const QString &what);
    void minutesOfTheMiniTellTheTime();

    std::unique_ptr<test::AtTheWindow> m_at;
};

static const QString reason = u"The family can't wait another five weeks."_s;

/// The full meetings are called, and what was on the agenda of 8 October went out in time.
void TestEmergencyToFull::prepare(test::MainJob &job)
{
    const MeetingId october = job.meetingOn(QDate(2026, 10, 8));
    for (const QDate day : {QDate(2026, 11, 12), QDate(2026, 12, 10), QDate(2027, 1, 7)})
        job.meetingOn(day);
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    job.setDay(QDate(2026, 9, 25));
    job.circulate(october);
    job.setDay(QDate(2026, 10, 2), QTime(16, 10));
}

void TestEmergencyToFull::takeTheEmergency()
{
    m_at->page(u"referrals"_s);
    m_at->key(Qt::Key_N, Qt::ControlModifier);
    m_at->keys(u"Merseyside P"_s);
    m_at->fill("referrerName", u"Paul Hale"_s);
    m_at->fill("referrerPhone", u"07700 900101"_s);
    m_at->fill("parts.0.givenName", u"Amina"_s);
    m_at->fill("parts.0.familyName", u"Farouk"_s);
    m_at->fill("parts.0.address.paon", u"31"_s);
    m_at->fill("parts.0.address.street", u"Seaforth Road"_s);
    m_at->fill("parts.0.address.town", u"Bootle"_s);
    m_at->press("perpetratorUnknown.yes");
    m_at->press("strands.religion");
    m_at->fill("incidentOn", u"today"_s);
    m_at->fill("narrative", u"Petrol was poured through the letterbox; she is in hospital."_s);
    m_at->choose("consent", u"Not s"_s);
    m_at->fill("consentReason", u"She is unconscious."_s);
    m_at->press("emergency.yes");
    m_at->fill("emergencyReason", u"Petrol poured through the letterbox."_s);
    m_at->press("keepReferral");
    QVERIFY2(m_at->says(u"Not assessed yet"_s), qPrintable(m_at->words()));
    QVERIFY(!m_at->offers("accept"));
    QVERIFY2(m_at->says(u"Appendix F"_s), qPrintable(m_at->words()));
}

/// Vital interests and the prevention of crime; the review is DC Hale's.
void TestEmergencyToFull::sayByWhatAuthority()
{
    m_at->press("shareWithoutConsent");
    m_at->press("concerns.client_crisis");
    m_at->press("grounds.crime_prevention");
    m_at->press("grounds.vital_interests");
    m_at->choose("notified", u"No"_s);
    m_at->fill("notNotifiedReason", u"She is unconscious."_s);
    m_at->fill("reviewOn", u"9/10/2026"_s);
    m_at->fill("reviewBy", u"DC Hale"_s);
    m_at->fill("signedOn", u"today"_s);
    m_at->press("saveWithoutConsent");
    QVERIFY2(m_at->says(u"Complete, not authorised yet; review by 09/10/2026: DC Hale"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"No: She is unconscious."_s));
    QVERIFY(m_at->offers("accept"));
}

void TestEmergencyToFull::callTheMini()
{
    m_at->page(u"meetings"_s);
    m_at->press("callMini");
    m_at->fill("heldOn", u"5/10/2026"_s);
    m_at->fill("startsAt", u"10:00"_s);
    m_at->fill("venue", u"Bootle Town Hall"_s);
    m_at->fill("chair", u"Helen Marsh"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"MINI-2026-10-05"_s), qPrintable(m_at->words()));
}

void TestEmergencyToFull::acceptIt()
{
    m_at->page(u"referrals"_s);
    m_at->open("referrals", u"FAROUK"_s);
    m_at->press("accept");
    QVERIFY2(m_at->says(u"5 October 2026, mini MARAC"_s), qPrintable(m_at->words()));
    m_at->press("acceptReferral");
    const QString told = m_at->messages().value(0);
    QVERIFY2(told.contains(u"SHC-2026-0002"_s) && told.contains(u"MINI-2026-10-05"_s), qPrintable(told));
}

void TestEmergencyToFull::holdTheMini()
{
    m_at->comeBackOn(QDate(2026, 10, 5), QTime(10, 0));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"05/10/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"SCS"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    for (const QString &name :
         {u"Helen Marsh"_s, u"Paul Hale"_s, u"Tom Reilly"_s, u"Ellie Short"_s, u"Liam Doyle"_s, u"Imran Sadiq"_s}) {
        m_at->line("attendance", name);
        m_at->key(Qt::Key_B);
    }
    QVERIFY2(m_at->says(u"The cases are open"_s), qPrintable(m_at->words()));
    // The council counts once, with both its services here.
    QVERIFY2(m_at->says(u"the quorum is 5"_s), qPrintable(m_at->words()));
    QVERIFY(!m_at->says(u"are not here"_s)); // a mini is of the key agencies alone
    m_at->press("protocolReminder");
}

/// In one line of typing; what was understood of it stands among the actions agreed.
void TestEmergencyToFull::agree(const QString &line, const QString &what)
{
    m_at->fill("actionLine", line);
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(what), qPrintable(m_at->words()));
}

void TestEmergencyToFull::agreeActions()
{
    m_at->press("openMinutes");
    QVERIFY(m_at->says(u"FAROUK Amina"_s));
    agree(u"FRS letterbox blocker by today 18:00 #2"_s, u"Due Monday 5 October 2026 18:00"_s);
    agree(u"POL patrol plan by 6/10/2026"_s, u"Due Tuesday 6 October 2026"_s);
    agree(u"HHR temporary move by 6 Oct"_s, u"temporary move"_s);
    m_at->press("markHeard");
    // The first full meeting has its lists out, so only the chair can send the case there (R027).
    const QString told = m_at->messages().join(u'\n');
    QVERIFY2(told.contains(u"as a late paper with the chair's reason"_s), qPrintable(told));
    m_at->press("openMeetingPage");
    m_at->press("closeMeeting");
    m_at->press("goAhead");
    QVERIFY(m_at->says(u"Held"_s));
}

void TestEmergencyToFull::minutesOfTheMiniTellTheTime()
{
    m_at->press("openMinutes");
    m_at->press("printMinutes");
    m_at->section("previewViews", 1);
    QVERIFY(QTest::qWaitFor([this] { return m_at->words().simplified().contains(u"05/10/2026 18:00"_s); }));
    m_at->press("closePreview");
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"Today 18:00"_s), qPrintable(m_at->words()));
    m_at->comeBackOn(QDate(2026, 10, 5), QTime(18, 1));
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"Late since 18:00"_s), qPrintable(m_at->words()));
}

void TestEmergencyToFull::openTheCase()
{
    m_at->page(u"cases"_s);
    m_at->open("cases", u"SHC-2026-0002"_s);
}

void TestEmergencyToFull::itCannotBeClosed()
{
    openTheCase();
    QVERIFY2(m_at->says(u"no full MARAC has heard it yet (R026)"_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"review by 09/10/2026: DC Hale"_s), qPrintable(m_at->words()));
    QVERIFY(!m_at->offers("closeCase"));
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"was heard by a mini MARAC"_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"was shared without consent: review it"_s), qPrintable(m_at->words()));
}

void TestEmergencyToFull::protectTheNewAddress()
{
    m_at->comeBackOn(QDate(2026, 10, 6), QTime(9, 0));
    openTheCase();
    m_at->press("changePerson.2");
    m_at->fill("address.paon", u"8"_s);
    m_at->fill("address.street", u"Larkspur Way"_s);
    m_at->fill("address.town", u"Southport"_s);
    m_at->press("address.flags.isProtected");
    m_at->choose("sourceAgencyId", u"Harb"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"Protected address"_s), qPrintable(m_at->words()));
    QVERIFY2(!m_at->says(u"Larkspur"_s), qPrintable(m_at->words()));
}

void TestEmergencyToFull::assessIt()
{
    m_at->page(u"referrals"_s);
    m_at->open("referrals", u"SHC-2026-0002"_s);
    m_at->press("assess");
    QCOMPARE(m_at->at(), u"item1.yes"_s);
    // Thirteen of twenty, and of these two critical: the petrol (2) and the threat to life (3).
    for (const QChar answer : u"nyyynyyyyyyynnynnnyy"_s)
        m_at->keys(answer);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"13 of 20 ticks"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Very high risk"_s));
    QVERIFY(m_at->says(u"R2"_s));
}

void TestEmergencyToFull::theFirstFullMeetingIsNotPassedOver()
{
    m_at->press("place");
    QVERIFY2(m_at->says(u"8 October 2026, late paper"_s), qPrintable(m_at->words()));
    m_at->choose("meetingId", u"Thursday 12"_s);
    QVERIFY2(m_at->says(u"12 November 2026 ("_s), qPrintable(m_at->words()));
    m_at->press("placeCase");
    QVERIFY2(m_at->says(u"This is not the next available meeting (R024)"_s), qPrintable(m_at->words()));
}

void TestEmergencyToFull::theChairSaysWhyItIsLate()
{
    m_at->tabTo("meetingId");
    m_at->key(Qt::Key_Home);
    QVERIFY2(m_at->says(u"8 October 2026, late paper"_s), qPrintable(m_at->words()));
    m_at->press("placeCase");
    QVERIFY2(m_at->says(u"Give the chair's reason"_s), qPrintable(m_at->words()));
    m_at->fill("lateReason", reason);
    m_at->press("placeCase");
    QVERIFY2(m_at->says(u"Say which chair agreed"_s), qPrintable(m_at->words()));
    m_at->choose("lateDecidedBy", u"Helen"_s);
    m_at->press("placeCase");
    QVERIFY2(m_at->messages().value(0).contains(u"MTG-2026-10-08"_s), qPrintable(m_at->messages().join(u'\n')));
    openTheCase();
    QVERIFY2(m_at->says(u"waits to be heard at MTG-2026-10-08"_s), qPrintable(m_at->words()));
    QVERIFY(!m_at->offers("closeCase"));
}

void TestEmergencyToFull::theAddressIsOnNoPaper()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"08/10/2026"_s);
    m_at->section("meetingSections", 1);
    m_at->line("circulation", u"VS"_s);
    m_at->press("printCaseList");
    m_at->section("previewViews", 1);
    QVERIFY(QTest::qWaitFor([this] { return m_at->says(u"Amina Farouk"_s); }));
    const QString paper = m_at->words().section(u"Page 1 of"_s, 1).simplified();
    QVERIFY2(paper.contains(u"Protected address: held by the MARAC Administrator"_s), qPrintable(paper));
    for (const QString &part : {u"Larkspur"_s, u"Southport"_s, u"Seaforth Road"_s})
        QVERIFY2(!paper.contains(part), qPrintable(paper));
    m_at->press("closePreview");
    m_at->press("recordAllSent"); // what is new in it is late by the chair's decision already
    QCOMPARE(m_at->lines("circulation").filter(u"|Late|"_s).size(), 9);
}

void TestEmergencyToFull::holdTheFullMeeting()
{
    m_at->comeBackOn(QDate(2026, 10, 8), QTime(9, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"08/10/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite"); // Helen Marsh sits as chair by now, as at the mini MARAC
    m_at->press("openMeeting");
    m_at->line("attendance", u"Helen Marsh"_s);
    m_at->key(Qt::Key_B);
    QVERIFY2(m_at->says(u"The cases are open"_s), qPrintable(m_at->words()));
    m_at->press("protocolReminder");
    m_at->press("openMinutes");
    m_at->press("markHeard");
    m_at->press("goAhead"); // nothing is written of it
    m_at->press("nextCase");
    QVERIFY2(m_at->says(u"FAROUK Amina"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(reason));
    m_at->press("markHeard");
    m_at->press("goAhead");
    m_at->press("openMeetingPage");
    m_at->press("closeMeeting");
    m_at->press("goAhead");
    QVERIFY(m_at->says(u"Held"_s));
}

void TestEmergencyToFull::minutesSayWhyItWasLate()
{
    m_at->press("openMinutes");
    m_at->press("printMinutes");
    m_at->section("previewViews", 1);
    QVERIFY(QTest::qWaitFor([this] { return m_at->says(u"Late paper: %1 Accepted by Helen Marsh."_s.arg(reason)); }));
    QVERIFY(!m_at->says(u"Larkspur"_s));
    m_at->press("closePreview");
}

void TestEmergencyToFull::nowItIsClosed()
{
    openTheCase();
    m_at->press("closeCase");
    m_at->choose("sourceAgencyId", u"POL"_s, "saveClosing");
    m_at->choose("outcome", u"Moved"_s, "saveClosing");
    m_at->fill("reason", u"Heard in full; nothing further is known."_s, "saveClosing");
    m_at->fill("openActionsReason", u"The agencies go on by themselves."_s);
    m_at->fill("notAssessedReason", u"Assessed two days before."_s);
    m_at->press("saveClosing");
    QVERIFY2(m_at->messages().value(0).contains(u"SHC-2026-0002 is closed"_s),
             qPrintable(m_at->messages().join(u'\n')));
}

void TestEmergencyToFull::anEmergencyIsHeardInFull()
{
    m_at = std::make_unique<test::AtTheWindow>(prepare, test::AtTheWindow::Begins::AtTheDoor, QDate(2026, 9, 14));
    m_at->unlock();
    using Step = void (TestEmergencyToFull::*)();
    for (const Step step :
         {&TestEmergencyToFull::takeTheEmergency, &TestEmergencyToFull::sayByWhatAuthority,
          &TestEmergencyToFull::callTheMini, &TestEmergencyToFull::acceptIt,
          &TestEmergencyToFull::holdTheMini, &TestEmergencyToFull::agreeActions,
          &TestEmergencyToFull::minutesOfTheMiniTellTheTime, &TestEmergencyToFull::itCannotBeClosed,
          &TestEmergencyToFull::protectTheNewAddress, &TestEmergencyToFull::assessIt,
          &TestEmergencyToFull::theFirstFullMeetingIsNotPassedOver, &TestEmergencyToFull::theChairSaysWhyItIsLate,
          &TestEmergencyToFull::theAddressIsOnNoPaper, &TestEmergencyToFull::holdTheFullMeeting,
          &TestEmergencyToFull::minutesSayWhyItWasLate, &TestEmergencyToFull::nowItIsClosed}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestEmergencyToFull)
#include "tst_EmergencyToFull.moc"
