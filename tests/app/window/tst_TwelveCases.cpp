// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"
#include "tests/support/Keystrokes.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// A meeting of twelve cases in the whole window by keyboard alone, from opening it to locked minutes.
class TestTwelveCases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromOpeningToLockedMinutes();

private:
    void openTheMeeting();
    void takeTheAttendance();
    void hearAll();
    void hear(int number);
    void closeIt();
    void finishTheMinutes();
    void lookBack();
    /// Since the last call.
    int pressed();

    std::unique_ptr<test::AtTheWindow> m_at;
    int m_before = 0;
};

static constexpr int cases = 12;

static void prepare(test::MainJob &job)
{
    job.meetingOn(QDate(2026, 11, 12));
    for (int i = 0; i < cases; ++i)
        job.acceptedCase(job.referralOf(u"Ada"_s, u"Case%1"_s.arg(QChar(u'A' + i))));
    job.setDay(QDate(2026, 11, 12), QTime(9, 20));
}

int TestTwelveCases::pressed()
{
    const int since = m_at->presses() - m_before;
    m_before = m_at->presses();
    return since;
}

void TestTwelveCases::openTheMeeting()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"SCS"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    QVERIFY2(m_at->says(u"Cases are closed"_s), qPrintable(m_at->words()));
}

void TestTwelveCases::takeTheAttendance()
{
    const int people = int(m_at->lines("attendance").size());
    QVERIFY(people >= 9);
    m_at->tabTo("attendance.view");
    m_at->key(Qt::Key_Home, Qt::ControlModifier);
    pressed();
    // The last sends apologies; everyone else is there and has signed.
    for (int i = 1; i < people; ++i)
        m_at->key(Qt::Key_B);
    m_at->key(Qt::Key_A);
    QCOMPARE(pressed(), people * test::attendance.most);
    QCOMPARE(int(m_at->lines("attendance").filter(u"|Present|Signed|"_s).size()), people - 1);
    QCOMPARE(int(m_at->lines("attendance").filter(u"|Apologies|"_s).size()), 1);
    QVERIFY2(m_at->says(u"The cases are open"_s), qPrintable(m_at->words()));
    m_at->press("protocolReminder");
    m_at->press("openMinutes");
}

/// Who brings it speaks, the chair sums up, an action is agreed, and the next case follows.
void TestTwelveCases::hear(int number)
{
    QVERIFY2(m_at->says(u"Case %1 of 12"_s.arg(number)), qPrintable(m_at->words()));
    m_at->key(Qt::Key_F5);
    QCOMPARE(m_at->at(), u"text"_s);
    m_at->keys(u"Three complaints since September, number %1."_s.arg(number));
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"HHR has spoken"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_F4);
    QCOMPARE(m_at->at(), u"harm"_s);
    m_at->keys(u"The door may be set alight."_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    pressed();
    m_at->key(Qt::Key_F4);
    QCOMPARE(m_at->at(), u"actionLine"_s);
    m_at->keys(u"HHR tenancy warning %1 by Thu #11"_s.arg(number));
    m_at->key(Qt::Key_Return);
    QVERIFY(pressed() <= test::anAction.most);
    QVERIFY2(m_at->says(u"Due Thursday 19 November 2026, lowers item 11"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_F4);
    QCOMPARE(m_at->at(), u"victimToldBy"_s);
    m_at->keys(u"VS"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->key(Qt::Key_F4);
    QCOMPARE(m_at->at(), u"markHeard"_s);
    m_at->key(Qt::Key_Return);
    m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
}

void TestTwelveCases::hearAll()
{
    for (int number = 1; number <= cases; ++number) {
        hear(number);
        if (QTest::currentTestFailed())
            return;
    }
    QVERIFY(!m_at->says(u"neither heard nor carried over"_s));
}

void TestTwelveCases::closeIt()
{
    m_at->key(Qt::Key_M, Qt::AltModifier);
    m_at->key(Qt::Key_L, Qt::AltModifier);
    m_at->press("goAhead");
    QVERIFY2(m_at->says(u"Held"_s), qPrintable(m_at->words()));
    m_at->press("openMinutes");
}

void TestTwelveCases::finishTheMinutes()
{
    pressed();
    m_at->key(Qt::Key_V, Qt::AltModifier);
    QCOMPARE(m_at->at(), u"chair"_s);
    m_at->keys(u"Helen"_s);
    m_at->key(Qt::Key_Y, Qt::AltModifier);
    m_at->keys(u"Letter of today."_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->tabTo("goAhead");
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(u"Approved"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_L, Qt::AltModifier);
    m_at->tabTo("goAhead");
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(u"Actions stay live"_s), qPrintable(m_at->words()));
    const int keys = pressed();
    QVERIFY2(keys <= test::finishing.most, qPrintable(QString::number(keys)));
}

/// Everything that was typed stands in the locked minutes and in the list of actions.
void TestTwelveCases::lookBack()
{
    QVERIFY(!m_at->offers("addContribution"));
    for (int number = 1; number <= cases; ++number) {
        QVERIFY2(m_at->says(u"number %1."_s.arg(number)), qPrintable(m_at->words()));
        QVERIFY(m_at->says(u"Victim Support"_s));
        QVERIFY(m_at->says(u"tenancy warning %1"_s.arg(number)));
        m_at->key(Qt::Key_PageDown, Qt::ControlModifier);
    }
    m_at->page(u"actions"_s);
    QCOMPARE(int(m_at->lines("actions").filter(u"tenancy warning"_s).size()), cases);
}

void TestTwelveCases::fromOpeningToLockedMinutes()
{
    m_at = std::make_unique<test::AtTheWindow>(prepare);
    m_at->unlock();
    using Step = void (TestTwelveCases::*)();
    for (const Step step :
         {&TestTwelveCases::openTheMeeting, &TestTwelveCases::takeTheAttendance, &TestTwelveCases::hearAll,
          &TestTwelveCases::closeIt, &TestTwelveCases::finishTheMinutes, &TestTwelveCases::lookBack}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestTwelveCases)
#include "tst_TwelveCases.moc"
