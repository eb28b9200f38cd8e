// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/RecordFeedback.h"
#include "core/actions/hearing/KeepHearing.h"
#include "core/dossier/CaseDossier.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "tests/support/AtTheWindow.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// Scenario 4 in the whole window by keyboard: a household whose case was heard a year ago is referred again from the same
/// stairwell, and the meeting is about to set what was tried then.
class TestRepeatHeardBefore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBackWhateverItsScore();
    void warnsOfWhatWasTried();
    void isNoRepeatAfterTheTerm();

private:
    void begin(QDate referredOn);
    void referAgain(const QString &incidentOn);
    void assess(const QString &answers);

    std::unique_ptr<test::AtTheWindow> m_at;
    PersonId m_victim;
};

static const QString stairwell = u"Stairwell, Marlow Court"_s;

static ReferralEntry householdOf(const test::MainJob &job)
{
    ReferralEntry entry = job.referralOf(u"Wei"_s, u"Lin"_s);
    entry.referral.victimKind = VictimKind::Household;
    entry.referral.incidentPlace = stairwell;
    entry.referral.perpetratorUnknown = true;
    entry.referral.perpetratorDescription = u"Unknown youths."_s;
    return entry;
}

/// Heard on 13 November 2025 with one action, which was not completed.
static PersonId hearTheHousehold(test::MainJob &job)
{
    const QDate day(2025, 11, 13);
    const MeetingId meeting = job.meetingOn(day);
    for (int i = 1; i < 17; ++i)
        job.acceptedCase(job.referralOf(u"Ada"_s, u"Case%1"_s.arg(QChar(u'A' + i))));
    const Accepted household = job.acceptedCase(householdOf(job));
    if (household.caseRef != u"SHC-2025-0017"_s)
        qFatal("the household has another file");
    job.openOn(day, meeting);
    job.firstArrives(meeting);
    MUST(recordProtocolReminder(job.reg(), meeting));
    Action action;
    action.ownerAgencyId = job.agency("HHR");
    action.text = u"Install CCTV at the stairwell entrance"_s;
    action.dueOn = QDate(2025, 11, 27);
    const QList<AgendaRow> agenda = MUST(consultMeeting(job.reg(), meeting))->agenda;
    for (const AgendaRow &row : agenda) {
        if (row.item.caseId == household.caseId)
            action.agendaItemId = row.item.id;
        MUST(recordHearing(job.reg(), row.item.id, HearingOutcome::Heard));
    }
    ActionFeedback feedback;
    feedback.actionId = *MUST(keepAction(job.reg(), action));
    MUST(closeMeeting(job.reg(), meeting));
    job.setDay(QDate(2025, 12, 5));
    feedback.sourceAgencyId = action.ownerAgencyId;
    feedback.receivedOn = QDate(2025, 12, 5);
    feedback.outcome = ActionState::NotDone;
    feedback.text = u"landlord refused"_s;
    MUST(recordFeedback(job.reg(), feedback));
    return MUST(consultCaseFile(job.reg(), household.caseId))->file.victimId;
}

void TestRepeatHeardBefore::begin(QDate referredOn)
{
    m_at.reset();
    m_at = std::make_unique<test::AtTheWindow>(
        [this, referredOn](test::MainJob &job) {
            m_victim = hearTheHousehold(job);
            job.setDay(referredOn);
            job.meetingOn(QDate(2026, 12, 10));
        },
        test::AtTheWindow::Begins::AtTheDoor, QDate(2025, 10, 15));
    m_at->unlock();
}

void TestRepeatHeardBefore::referAgain(const QString &incidentOn)
{
    m_at->page(u"referrals"_s);
    m_at->key(Qt::Key_N, Qt::ControlModifier);
    m_at->keys(u"Harb"_s);
    m_at->fill("referrerName", u"Tom Reilly"_s);
    m_at->fill("referrerPhone", u"07700 900105"_s);
    m_at->choose("victimKind", u"A h"_s);
    m_at->fill("parts.0.givenName", u"Wei"_s);
    m_at->fill("parts.0.familyName", u"Lin"_s);
    m_at->press("perpetratorUnknown.yes");
    m_at->press("strands.race");
    m_at->fill("incidentOn", incidentOn);
    m_at->fill("incidentPlace", stairwell);
    m_at->fill("narrative", u"Shouting and a firework in the stairwell."_s);
    m_at->choose("consent", u"Giv"_s);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(m_at->at(), u"match.%1"_s.arg(m_victim.value())); // it is the same person
    m_at->key(Qt::Key_Return);
    QCOMPARE(m_at->at(), u"item1.yes"_s);
}

void TestRepeatHeardBefore::assess(const QString &answers)
{
    for (const QChar answer : answers)
        m_at->keys(answer);
    m_at->key(Qt::Key_Return, Qt::ControlModifier);
    m_at->tabTo("accept");
}

void TestRepeatHeardBefore::comesBackWhateverItsScore()
{
    begin(QDate(2026, 11, 4));
    referAgain(u"3/11/2026"_s);
    assess(u"nnnyyynnnnnnnnnnnnnn"_s);
    QVERIFY2(m_at->says(u"may be a repeat of SHC-2025-0017, heard on 13/11/2025"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(u"SHC-2025-0017 was heard on 13/11/2025 and the incident followed within 12 months"_s),
             qPrintable(m_at->words()));
    QVERIFY2(m_at->says(u"the same place, the same motive"_s), qPrintable(m_at->words()));
    m_at->tabTo("acceptReferral");
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->messages().value(0).contains(u"SHC-2025-0017"_s), qPrintable(m_at->messages().join(u'\n')));
    QVERIFY(m_at->messages().value(0).contains(u"MTG-2026-12-10"_s));
    QVERIFY(m_at->says(u"Accepted as a repeat"_s));
    QCOMPARE(m_at->at(), u"openCase"_s);
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(u"Referrals: 2"_s), qPrintable(m_at->words()));
}

void TestRepeatHeardBefore::warnsOfWhatWasTried()
{
    m_at->comeBackOn(QDate(2026, 12, 10), QTime(9, 30));
    m_at->page(u"meetings"_s);
    m_at->open("meetings", u"10/12/2026"_s);
    m_at->section("meetingSections", 2);
    m_at->press("invite");
    m_at->choose("agencyId", u"SCS"_s);
    m_at->press("addPerson");
    m_at->press("openMeeting");
    m_at->line("attendance", u"HHR"_s);
    m_at->key(Qt::Key_B);
    m_at->press("openMinutes");
    m_at->tabTo("actionLine");
    m_at->keys(u"HHR visit the school by Thu"_s);
    QVERIFY2(!m_at->says(u"Tried before"_s), qPrintable(m_at->words()));
    m_at->fill("actionLine", u"SCS install CCTV by Thu"_s);
    QVERIFY2(m_at->says(u"set 13 Nov 2025 for HHR, not completed: landlord refused"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->says(u"Due Thursday 17 December 2026"_s), qPrintable(m_at->words()));
    QCOMPARE(m_at->at(), u"actionLine"_s);
}

void TestRepeatHeardBefore::isNoRepeatAfterTheTerm()
{
    begin(QDate(2026, 11, 16));
    referAgain(u"14/11/2026"_s);
    assess(u"nnnyyyyyyyyyyynnnnnn"_s);
    QVERIFY2(!m_at->says(u"repeat of"_s), qPrintable(m_at->words()));
    m_at->key(Qt::Key_Return);
    QVERIFY2(!m_at->says(u"repeat of"_s), qPrintable(m_at->words()));
    m_at->tabTo("acceptReferral");
    m_at->key(Qt::Key_Return);
    QVERIFY2(m_at->messages().value(0).contains(u"Accepted into the file there is, SHC-2025-0017"_s),
             qPrintable(m_at->messages().join(u'\n')));
    QVERIFY(!m_at->says(u"Accepted as a repeat"_s));
}

QTEST_MAIN(TestRepeatHeardBefore)
#include "tst_RepeatHeardBefore.moc"
