// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/ScheduleMeeting.h"
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// What the partnership decides and what it does to meetings, in the whole window by keyboard: the cut-off and the room of an
/// agenda say why a meeting is passed over (R024), a day off moves every deadline to come and is told until somebody has seen it
/// (R027), and the quorum is counted on the day.
class TestPartnershipSettings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void settingsReachTheMeetings();

private:
    static void prepare(test::MainJob &job);
    void decide();
    void meetingsArePassedOverForAReason();
    void aDayOffMovesEveryDeadline();
    void somebodySeesIt();
    void theQuorumIsCounted();

    void set(const char *field, const QString &value);

    std::unique_ptr<test::AtTheWindow> m_at;
};

/// 12 November has room for the one case it has; a referral that arrived today waits to be accepted.
void TestPartnershipSettings::prepare(test::MainJob &job)
{
    const MeetingId first = job.meetingOn(QDate(2026, 11, 12));
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    Meeting small = MUST(consultMeeting(job.reg(), first))->meeting;
    small.capacity = 1;
    MUST(scheduleMeeting(job.reg(), small));
    job.circulate(first);
    for (const QDate day : {QDate(2026, 11, 19), QDate(2026, 12, 10)})
        job.meetingOn(day);
    const ReferralId id = *MUST(keepReferral(job.reg(), job.oseiReferral()));
    MUST(recordAssessment(job.reg(), job.assessment(id, 11)));
}

void TestPartnershipSettings::set(const char *field, const QString &value)
{
    m_at->tabTo(field);
    m_at->key(Qt::Key_A, Qt::ControlModifier);
    m_at->keys(value);
}

void TestPartnershipSettings::decide()
{
    m_at->page(u"settings"_s);
    set("quorum", u"2"_s);
    set("cutOffWorkingDays", u"25"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY2(m_at->messages().value(0).contains(u"Settings saved"_s), qPrintable(m_at->messages().join(u'\n')));
}

void TestPartnershipSettings::meetingsArePassedOverForAReason()
{
    m_at->page(u"referrals"_s);
    m_at->open("referrals", u"OSEI"_s);
    m_at->press("accept");
    for (const QString &why : {u"Thu 12 Nov 2026: passed over, its agenda is full (1 of 1 cases)"_s,
                               u"Thu 19 Nov 2026: passed over, referrals for it had to come by Thu 15 Oct 2026"_s,
                               u"Thu 10 Dec 2026: the next available meeting; its case list goes out by Mon 30 Nov"_s})
        QVERIFY2(m_at->says(why), qPrintable(m_at->words()));
    m_at->choose("intoCase", u"None"_s); // another family of the same house
    m_at->press("acceptReferral");
    QVERIFY2(m_at->messages().value(0).contains(u"MTG-2026-12-10"_s), qPrintable(m_at->words()));
}

void TestPartnershipSettings::aDayOffMovesEveryDeadline()
{
    m_at->page(u"settings"_s);
    m_at->section("settingsTabs", 1);
    m_at->fill("day", u"10/11/2026"_s);
    m_at->fill("name", u"Town hall closed"_s);
    m_at->press("addHoliday");
    for (const QString &told :
         {u"MTG-2026-11-12: its circulation deadline moved from Monday 2 November 2026 to Friday 30 October 2026"_s,
          u"MTG-2026-11-19: its circulation deadline moved from Monday 9 November 2026 to Friday 6 November 2026"_s})
        QVERIFY2(m_at->says(told), qPrintable(m_at->words()));
    QVERIFY(!m_at->says(u"MTG-2026-12-10: its circulation deadline"_s)); // the day lies outside its eight
    // The agencies' returns on it are owed a day sooner, too.
    QVERIFY2(m_at->says(u"other deadline"_s), qPrintable(m_at->words()));
    const QStringList others = m_at->lines("movedDue").filter(u"MTG-2026-11-12"_s);
    QCOMPARE(others.size(), 1);
    QVERIFY2(others.first().contains(u"|Tuesday 10 November 2026|Monday 9 November 2026"_s),
             qPrintable(others.first()));
    m_at->page(u"today"_s);
    QVERIFY2(m_at->says(u"MTG-2026-11-12: its circulation deadline moved"_s), qPrintable(m_at->words()));
}

void TestPartnershipSettings::somebodySeesIt()
{
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    QVERIFY2(m_at->says(u"moved from Monday 2 November 2026"_s), qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"Case lists: sent to all"_s), qPrintable(m_at->words()));
    m_at->press("confirmDeadline");
    QVERIFY2(!m_at->says(u"moved from Monday 2 November 2026"_s), qPrintable(m_at->words()));
    m_at->section("meetingSections", 1);
    QCOMPARE(m_at->lines("circulation").filter(u"|16|"_s).size(), 9); // a working day fewer than it was sent with
    m_at->section("meetingSections", 3);
    QVERIFY2(m_at->says(u"Owed by Monday 9 November 2026"_s), qPrintable(m_at->words()));
    m_at->page(u"today"_s);
    QVERIFY(!m_at->says(u"MTG-2026-11-12: its circulation deadline moved"_s));
    QVERIFY(m_at->says(u"MTG-2026-11-19: its circulation deadline moved"_s));
}

void TestPartnershipSettings::theQuorumIsCounted()
{
    m_at->comeBackOn(QDate(2026, 11, 12), QTime(9, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"12/11/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"POL"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    m_at->line("attendance", u"Helen Marsh"_s);
    m_at->key(Qt::Key_B);
    QVERIFY2(m_at->says(u"the quorum is 2"_s), qPrintable(m_at->words()));
    m_at->line("attendance", u"Tom Reilly"_s);
    m_at->key(Qt::Key_B);
    QVERIFY2(!m_at->says(u"the quorum is 2"_s), qPrintable(m_at->words()));
}

void TestPartnershipSettings::settingsReachTheMeetings()
{
    m_at = std::make_unique<test::AtTheWindow>(prepare);
    m_at->unlock();
    using Step = void (TestPartnershipSettings::*)();
    for (const Step step : {&TestPartnershipSettings::decide, &TestPartnershipSettings::meetingsArePassedOverForAReason,
                            &TestPartnershipSettings::aDayOffMovesEveryDeadline,
                            &TestPartnershipSettings::somebodySeesIt, &TestPartnershipSettings::theQuorumIsCounted}) {
        (this->*step)();
        if (QTest::currentTestFailed())
            return;
    }
}

QTEST_MAIN(TestPartnershipSettings)
#include "tst_PartnershipSettings.moc"
