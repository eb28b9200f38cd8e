// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 1 in the whole window by keyboard: from the referral that comes in to minutes that are locked.
class TestNormalReferral : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheReferralToLockedMinutes();

private:
    void callTheMeeting();
    void takeTheReferral();
    void assessIt();
    void acceptIt();
    void circulate();
    void holdTheMeeting();
    void hearTheCase();
    void closeIt();
    void finishTheMinutes();

    std::unique_ptr<test::AtTheWindow> m_at;
};

void TestNormalReferral::callTheMeeting()
{
    m_at->page(u"meetings"_s);
    m_at->press("callMeeting");
    QCOMPARE(m_at->at(), u"heldOn"_s);
    m_at->keys(u"12/11/2026"_s);
    m_at->fill("venue", u"Bootle Town Hall"_s);
    m_at->fill("chair", u"Helen Marsh"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"2 November 2026"_s), qPrintable(m_at->words()));
}

void TestNormalReferral::takeTheReferral()
{
    m_at->page(u"referrals"_s);
    m_at->key(Qt::Key_N, Qt::ControlModifier);
    QCOMPARE(m_at->at(), u"referringAgencyId"_s);
    m_at->keys(u"Harb"_s);
    m_at->fill("referrerName", u"Tom Reilly"_s);
    m_at->fill("referrerPhone", u"07700 900105"_s);
    m_at->fill("parts.0.givenName", u"Jelani"_s);
    m_at->fill("parts.0.familyName", u"Osei"_s);
    m_at->fill("parts.0.bornOn", u"4/3/87"_s);
    m_at->fill("parts.0.address.saon", u"Flat 4"_s);
    m_at->fill("parts.0.address.paon", u"12"_s);
    m_at->fill("parts.0.address.street", u"Marlow Court"_s);
    m_at->fill("parts.0.address.town", u"Bootle"_s);
    m_at->fill("parts.0.address.postcode", u"l203aa"_s);
    m_at->press("perpetratorUnknown.yes");
    m_at->press("strands.race");
    m_at->fill("incidentOn", u"-3d"_s);
    m_at->fill("narrative", u"Abuse shouted and paint thrown at the door."_s);
    m_at->choose("consent", u"Giv"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
}

void TestNormalReferral::assessIt()
{
    QCOMPARE(m_at->at(), u"item1.yes"_s);
    for (const QChar answer : u"nnnyyyyyyyyyyynnnnnn"_s)
        m_at->keys(answer);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_at->at(), u"accept"_s);
    QVERIFY(m_at->says(u"11"_s));
    QVERIFY(m_at->says(u"High"_s));
}

void TestNormalReferral::acceptIt()
{
    m_at->key(Qt::Key_Space);
    QVERIFY(m_at->says(u"12 November 2026"_s));
    m_at->tabTo("acceptReferral");
    m_at->key(Qt::Key_Space);
    QVERIFY2(m_at->messages().value(0).contains(u"SHC-2026-0001"_s), qPrintable(m_at->messages().join(u'\n')));
    QVERIFY(m_at->messages().value(0).contains(u"MTG-2026-11-12"_s));
    QCOMPARE(m_at->at(), u"openCase"_s);
    m_at->key(Qt::Key_Space);
    QVERIFY(m_at->says(u"Osei"_s));
    QVERIFY(m_at->says(u"SHC-2026-0001"_s));
    QVERIFY(m_at->says(u"Referrals: 1"_s));
    QVERIFY(m_at->says(u"Risk assessments: 1"_s));
    QVERIFY(m_at->says(u"Action plan: missing"_s));
}

void TestNormalReferral::circulate()
{
    m_at->comeBackOn(QDate(2026, 10, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 1);
    m_at->press("recordAllSent");
    QVERIFY2(m_at->says(u"In time"_s), qPrintable(m_at->words()));
    QVERIFY(!m_at->says(u"Not sent"_s));
    // One line for each agency, each with nine working days.
    QCOMPARE(m_at->lines("circulation").filter(u"|9|"_s).size(), 9);
}

void TestNormalReferral::holdTheMeeting()
{
    m_at->comeBackOn(QDate(2026, 11, 12), QTime(9, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"SCS"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    QVERIFY(m_at->says(u"Cases are closed"_s));
    QVERIFY(!m_at->says(u"Osei"_s));
    m_at->line("attendance", u"HHR"_s);
    m_at->key(Qt::Key_B);
    m_at->line("attendance", u"POL"_s);
    m_at->key(Qt::Key_P);
    QVERIFY(m_at->says(u"Cases are closed"_s));
    m_at->key(Qt::Key_S);
    QVERIFY(m_at->says(u"The cases are open"_s));
    m_at->press("protocolReminder");
    QVERIFY(!m_at->offers("protocolReminder"));
}

void TestNormalReferral::hearTheCase()
{
    m_at->press("openMinutes");
    QVERIFY(m_at->says(u"OSEI Jelani"_s));
    m_at->choose("sourceAgencyId", u"POL"_s, "addContribution");
    m_at->choose("kind", u"With"_s, "addContribution");
    m_at->fill("text", u"Public interest immunity"_s, "addContribution");
    m_at->press("addContribution");
    QVERIFY2(m_at->says(u"information withheld"_s), qPrintable(m_at->words()));
    m_at->choose("sourceAgencyId", u"HHR"_s, "addContribution");
    m_at->fill("text", u"Three complaints since September."_s, "addContribution");
    m_at->press("addContribution");
    QVERIFY(m_at->says(u"Three complaints"_s));
    m_at->fill("harm", u"The door may be set alight."_s);
    m_at->press("keepAnalysis");
    m_at->choose("ownerAgencyId", u"HHR"_s, "addAction");
    m_at->fill("text", u"Tenancy warning to the household upstairs."_s, "addAction");
    m_at->fill("dueOn", u"+7d"_s, "addAction");
    m_at->press("addAction");
    QVERIFY2(m_at->says(u"Due Thursday 19 November 2026"_s), qPrintable(m_at->words()));
    m_at->press("markHeard");
    QVERIFY(m_at->says(u"Heard"_s));
}

void TestNormalReferral::closeIt()
{
    m_at->press("openMeetingPage");
    m_at->press("closeMeeting");
    m_at->press("goAhead");
    QVERIFY(m_at->says(u"Held"_s));
}

void TestNormalReferral::finishTheMinutes()
{
    m_at->press("openMinutes");
    m_at->press("approveMinutes");
    m_at->choose("chair", u"Helen"_s);
    m_at->fill("reason", u"Letter of today."_s);
    m_at->press("recordApproval");
    m_at->press("goAhead");
    QVERIFY(m_at->says(u"Approved"_s));
    m_at->press("lockMinutes");
    m_at->press("goAhead");
    QVERIFY2(m_at->says(u"Actions stay live"_s), qPrintable(m_at->words()));
    for (const char *gone : {"addContribution", "addAction", "keepAnalysis", "reopenMinutes", "lockMinutes"})
        QVERIFY2(!m_at->offers(gone), gone);
    m_at->page(u"actions"_s);
    QVERIFY(m_at->says(u"Tenancy warning"_s));
}

void TestNormalReferral::fromTheReferralToLockedMinutes()
{
    m_at = std::make_unique<test::AtTheWindow>();
    m_at->unlock();
    using Step = void (TestNormalReferral::*)();
    for (const Step step :
         {&TestNormalReferral::callTheMeeting, &TestNormalReferral::takeTheReferral, &TestNormalReferral::assessIt,
          &TestNormalReferral::acceptIt, &TestNormalReferral::circulate, &TestNormalReferral::holdTheMeeting,
          &TestNormalReferral::hearTheCase, &TestNormalReferral::closeIt, &TestNormalReferral::finishTheMinutes}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestNormalReferral)
#include "tst_NormalReferral.moc"
