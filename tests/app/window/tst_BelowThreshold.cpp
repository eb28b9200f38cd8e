// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 3 in the whole window by keyboard: below the threshold by its ticks, for the MARAC by professional judgement, which
/// counts only with its reasons and an officer who agrees.
class TestBelowThreshold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void judgementBringsItToTheMarac();

private:
    void takeTheReferral();
    void assessIt();
    void noJudgementWithoutReasons();
    void judgeIt();
    void acceptIt();
    void allThreeBandsStay();
    void theTrailKeepsWhy();

    std::unique_ptr<test::AtTheWindow> m_at;
};

static const QString rationale = u"He walks past their door every day and has stopped going out."_s;

void TestBelowThreshold::takeTheReferral()
{
    m_at->page(u"referrals"_s);
    m_at->key(Qt::Key_N, Qt::ControlModifier);
    m_at->keys(u"Cross"_s);
    m_at->fill("referrerName", u"Jan Kowal"_s);
    m_at->fill("referrerPhone", u"07700 900109"_s);
    m_at->fill("parts.0.givenName", u"Piotr"_s);
    m_at->fill("parts.0.familyName", u"Zawada"_s);
    m_at->press("perpetratorUnknown.yes");
    m_at->press("strands.race");
    m_at->fill("incidentOn", u"-2d"_s);
    m_at->fill("narrative", u"Shouted at on the stairs again."_s);
    m_at->choose("consent", u"Giv"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
}

void TestBelowThreshold::assessIt()
{
    QCOMPARE(m_at->at(), u"item1.yes"_s);
    for (const QChar answer : u"nnnyyydydyyddnnnynnn"_s)
        m_at->keys(answer);
    QVERIFY2(m_at->says(u"7 (up to 11)"_s) || m_at->says(u"7 of 20 ticks (up to 11)"_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"so judgement is asked for"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->says(u"7 of 20 ticks (up to 11)"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->says(u"Medium risk"_s));
    QCOMPARE(m_at->lines("referrals").filter(u"7 (up to 11)"_s).size(), 1);
    QVERIFY(!m_at->offers("accept"));
    QCOMPARE(m_at->at(), u"override"_s);
}

void TestBelowThreshold::noJudgementWithoutReasons()
{
    m_at->key(Qt::Key_Space);
    m_at->choose("band", u"High"_s);
    m_at->fill("byName", u"Jan Kowal"_s);
    m_at->fill("byPost", u"Caseworker"_s);
    m_at->choose("authoriser", u"Patience"_s);
    m_at->press("saveOverride");
    QVERIFY2(m_at->says(u"Say why the band should differ from the computed one"_s), qPrintable(m_at->words()));
}

void TestBelowThreshold::judgeIt()
{
    m_at->fill("rationale", rationale);
    m_at->press("saveOverride");
    QVERIFY2(m_at->says(u"High risk"_s), qPrintable(m_at->words()));
    QVERIFY(m_at->offers("accept"));
}

void TestBelowThreshold::acceptIt()
{
    m_at->press("accept");
    m_at->press("acceptReferral");
    const QString told = m_at->messages().value(0);
    QVERIFY2(told.contains(u"SHC-2026-0001"_s) && told.contains(u"MTG-2026-11-12"_s), qPrintable(told));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    const QStringList listed = m_at->lines("agenda").filter(u"SHC-2026-0001"_s);
    QCOMPARE(listed.size(), 1);
    QVERIFY2(listed.first().contains(u"High"_s) && listed.first().contains(u"CCT"_s), qPrintable(listed.first()));
}

void TestBelowThreshold::allThreeBandsStay()
{
    m_at->page(u"referrals"_s);
    m_at->open("referrals", u"SHC-2026-0001"_s);
    const QString words = m_at->words();
    for (const QString &fact :
         {u"Computed band\nMedium"_s, u"Band that stands\nHigh"_s, u"Professional judgement\nHigh"_s, rationale,
          u"Jan Kowal, Caseworker"_s, u"Patience Mensah, PDMO"_s})
        QVERIFY2(words.contains(fact), qPrintable(fact + u"\nis not in\n"_s + words));
}

void TestBelowThreshold::theTrailKeepsWhy()
{
    m_at->page(u"audit"_s);
    m_at->fill("aboutRef", u"REF-2026-0001"_s);
    m_at->key(Qt::Key_Return);
    const QStringList entries = m_at->lines("audit").filter(rationale);
    QVERIFY2(entries.size() == 1, qPrintable(m_at->lines("audit").join(u'\n')));
    QVERIFY2(entries.first().contains(u"Alex Morgan"_s) && entries.first().contains(u"Risk assessment"_s),
             qPrintable(entries.first()));
}

void TestBelowThreshold::judgementBringsItToTheMarac()
{
    m_at = std::make_unique<test::AtTheWindow>([](test::MainJob &job) { job.meetingOn(QDate(2026, 11, 12)); });
    m_at->unlock();
    using Step = void (TestBelowThreshold::*)();
    for (const Step step :
         {&TestBelowThreshold::takeTheReferral, &TestBelowThreshold::assessIt,
          &TestBelowThreshold::noJudgementWithoutReasons, &TestBelowThreshold::judgeIt, &TestBelowThreshold::acceptIt,
          &TestBelowThreshold::allThreeBandsStay, &TestBelowThreshold::theTrailKeepsWhy}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestBelowThreshold)
#include "tst_BelowThreshold.moc"
