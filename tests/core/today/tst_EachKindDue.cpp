// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/HolidayTable.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/register/settings/SaveSettings.h"
#include "core/safekeeping/making/BackUpEverywhere.h"
#include "tests/core/today/DueSteps.h"

#include <QSet>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;
using namespace test::due;
using test::MainJob;

/// Brings about what is due; none: it is so in a new register.
using Setup = void (*)(MainJob &);

/// What becomes of an item that nobody sees to on the day after its last.
enum class After { Late, Due, Gone };

/// Every kind of thing that can be due: from when on it is, and when it is late.
class TestEachKindDue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isLateTheDayAfter_data();
    void isLateTheDayAfter();
    void waitsForItsTime_data();
    void waitsForItsTime();
    void goesByThePartnershipsOwnNumbers();
};

/// Of the bank holidays that a new register knows.
static int lastYear()
{
    MainJob job;
    return loadWorkingDays(job.db()).lastYear();
}

void TestEachKindDue::isLateTheDayAfter_data()
{
    QTest::addColumn<DueKind>("kind");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<SubjectKind>("opens");
    QTest::addColumn<After>("after");
    QSet<int> kinds;
    const auto row = [&kinds](const char *what, DueKind kind, Setup setup, QDate last, SubjectKind opens,
                              After after = After::Late) {
        kinds += int(kind);
        QTest::newRow(what) << kind << setup << last << opens << after;
    };
    row(
        "a referral, two working days", DueKind::ReferralToDecide, [](MainJob &job) { received(job); },
        QDate(2026, 10, 22), SubjectKind::Referral);
    row(
        "an emergency, its own day", DueKind::ReferralToDecide, [](MainJob &job) { received(job, true); },
        QDate(2026, 10, 20), SubjectKind::Referral);
    row("a returned referral, five working days", DueKind::ReferralReturned, returned, QDate(2026, 10, 27),
        SubjectKind::Referral);
    row(
        "an accepted case on no meeting", DueKind::CaseWithoutMeeting, [](MainJob &job) { job.acceptedCase(); },
        QDate(2026, 10, 22), SubjectKind::Referral);
    row("an emergency's assessment, before the meeting", DueKind::EmergencyWithoutAssessment, emergencyAccepted,
        QDate(2026, 11, 11), SubjectKind::Referral);
    row("a new assessment, two working days", DueKind::RescoreDue, incident, QDate(2026, 11, 3), SubjectKind::CaseFile);
    row("a review of sharing without consent, its day", DueKind::SharingToReview, sharedWithoutConsent,
        QDate(2026, 10, 27), SubjectKind::Referral);
    row("papers asked of another area, five working days", DueKind::TransferWaiting, papersAsked, QDate(2026, 10, 27),
        SubjectKind::CaseFile);
    row("the receipt of another area, five working days", DueKind::TransferWaiting, papersSent, QDate(2026, 10, 27),
        SubjectKind::CaseFile);
    row("whether a transferred case was heard, two working days", DueKind::TransferWaiting, heardNotKnown,
        QDate(2026, 10, 22), SubjectKind::CaseFile);
    row("whether the agenda is out, two working days", DueKind::TransferWaiting, agendaNotKnown, QDate(2026, 10, 22),
        SubjectKind::CaseFile);
    row(
        "a case that stops being a repeat, on its last day", DueKind::RepeatTermEnding, [](MainJob &job) { held(job); },
        QDate(2027, 11, 12), SubjectKind::CaseFile, After::Gone);
    row("referrals, ten working days before", DueKind::CutOffNear, caseOn, QDate(2026, 10, 29), SubjectKind::Meeting,
        After::Gone);
    row("the case list, eight working days before", DueKind::CirculationDue, caseOn, QDate(2026, 11, 2),
        SubjectKind::Meeting);
    row("the agencies' returns, two working days before", DueKind::ResearchOwed, circulated, QDate(2026, 11, 10),
        SubjectKind::Meeting);
    row("a deadline that moved", DueKind::DeadlineMoved, closure, QDate(2026, 10, 30), SubjectKind::Meeting);
    row("a meeting, on its day", DueKind::MeetingToday, caseOn, meetingDay, SubjectKind::Meeting, After::Gone);
    row(
        "a meeting in session", DueKind::MeetingNotClosed, [](MainJob &job) { inSession(job); }, meetingDay,
        SubjectKind::Meeting);
    row("a meeting to call, until one takes referrals", DueKind::MeetingToCall, nullptr, QDate(2026, 10, 20),
        SubjectKind::Meeting, After::Due);
    row(
        "minutes to write, three working days", DueKind::MinutesToWrite, [](MainJob &job) { held(job); },
        QDate(2026, 11, 17), SubjectKind::Minutes);
    row("minutes to lock, three working days", DueKind::MinutesToLock, approved, QDate(2026, 11, 17),
        SubjectKind::Minutes);
    row("a reminder, two working days before the action is due", DueKind::ActionToRemind, action, QDate(2026, 11, 24),
        SubjectKind::Action);
    row("an action, on its day", DueKind::ActionDue, reminded, QDate(2026, 11, 26), SubjectKind::Action, After::Gone);
    row("an action that is overdue, the working day after", DueKind::ActionOverdue, reminded, QDate(2026, 11, 27),
        SubjectKind::Action);
    row("its escalation, five working days after", DueKind::ActionToEscalate, action, QDate(2026, 12, 3),
        SubjectKind::Action);
    row("the chair, at the next full meeting", DueKind::ActionToChair, escalated, QDate(2026, 12, 10),
        SubjectKind::Action, After::Gone);
    row("a PDMO, until there is one", DueKind::PdmoMissing, pdmoLeaves, QDate(2026, 10, 21), SubjectKind::Agency,
        After::Due);
    row("a designation nobody follows, its last day", DueKind::DesignationEnding, pdmoWillLeave, QDate(2026, 11, 30),
        SubjectKind::Agency, After::Gone);
    row("a signatory that withdraws, its last day", DueKind::WithdrawalNear, signatoryWillLeave, QDate(2026, 11, 30),
        SubjectKind::Agency, After::Gone);
    row("a registration, its last day", DueKind::RegistrationEnding, registrationEnds, QDate(2026, 11, 30),
        SubjectKind::Agency);
    row("the calendar, its last day", DueKind::CalendarEnding, nullptr, QDate(lastYear(), 12, 31),
        SubjectKind::Holiday);
    row("a first backup, until there is one", DueKind::BackupDue, nullptr, QDate(2026, 10, 20), SubjectKind::Register,
        After::Due);
    row("the key after a leaver", DueKind::KeyToChange, leaver, QDate(2026, 10, 20), SubjectKind::Register);
    QCOMPARE(kinds.size(), int(DueKind::KeyToChange) + 1);
}

void TestEachKindDue::isLateTheDayAfter()
{
    QFETCH(DueKind, kind);
    QFETCH(Setup, setup);
    QFETCH(QDate, last);
    QFETCH(SubjectKind, opens);
    QFETCH(After, after);
    MainJob job;
    if (setup) {
        QVERIFY(!findDue(job, kind, last));
        setup(job);
    }
    const std::optional<DueItem> inTime = findDue(job, kind, last);
    QVERIFY(inTime);
    QCOMPARE(inTime->dueOn, last);
    QVERIFY(!isLate(*inTime, noonOf(last)));
    QCOMPARE(inTime->subject.kind, opens);
    QVERIFY(!inTime->text.isEmpty());
    const QDate next = last.addDays(1);
    const std::optional<DueItem> nextDay = findDue(job, kind, next);
    QCOMPARE(nextDay.has_value(), after != After::Gone);
    QCOMPARE(nextDay && isLate(*nextDay, noonOf(next)), after == After::Late);
}

void TestEachKindDue::waitsForItsTime_data()
{
    QTest::addColumn<DueKind>("kind");
    QTest::addColumn<Setup>("setup");
    QTest::addColumn<QDate>("first");
    const auto row = [](const char *what, DueKind kind, Setup setup, QDate first) {
        QTest::newRow(what) << kind << setup << first;
    };
    row(
        "the end of a repeat term, three weeks ahead", DueKind::RepeatTermEnding, [](MainJob &job) { held(job); },
        QDate(2027, 10, 22));
    row("referrals, three weeks ahead", DueKind::CutOffNear, caseOn, QDate(2026, 10, 8));
    row("a meeting to call, the day after the last one's cut-off", DueKind::MeetingToCall, caseOn, QDate(2026, 10, 30));
    row("a withdrawal, three weeks ahead", DueKind::WithdrawalNear, signatoryWillLeave, QDate(2026, 11, 9));
    row("the end of a designation, three weeks ahead", DueKind::DesignationEnding, pdmoWillLeave, QDate(2026, 11, 9));
    row("the case list, three weeks ahead", DueKind::CirculationDue, caseOn, QDate(2026, 10, 12));
    row("the agencies' returns, three weeks ahead", DueKind::ResearchOwed, circulated, QDate(2026, 10, 20));
    row("a meeting, on its day", DueKind::MeetingToday, caseOn, meetingDay);
    row("a meeting nobody opened, the day after", DueKind::MeetingNotClosed, caseOn, QDate(2026, 11, 13));
    row("a reminder, three weeks ahead", DueKind::ActionToRemind, action, QDate(2026, 11, 3));
    row("a PDMO, the day after the last one's last", DueKind::PdmoMissing, pdmoLeaves, QDate(2026, 10, 21));
    row("a registration, sixty days before its end", DueKind::RegistrationEnding, registrationEnds, QDate(2026, 10, 1));
    row("the calendar, in its last year", DueKind::CalendarEnding, nullptr, QDate(lastYear(), 1, 1));
    row(
        "a backup, once it is more than a week old", DueKind::BackupDue,
        [](MainJob &job) { MUST(backUpEverywhere(job.reg())); }, QDate(2026, 10, 28));
}

void TestEachKindDue::waitsForItsTime()
{
    QFETCH(DueKind, kind);
    QFETCH(Setup, setup);
    QFETCH(QDate, first);
    MainJob job;
    if (setup)
        setup(job);
    QVERIFY(findDue(job, kind, first));
    QVERIFY(!findDue(job, kind, first.addDays(-1)));
}

/// Where the protocol is silent, the days are the partnership's.
void TestEachKindDue::goesByThePartnershipsOwnNumbers()
{
    MainJob job;
    Settings settings = job.reg().settings();
    settings.decisionWorkingDays = 1;
    settings.answersWorkingDays = 3;
    settings.minutesWorkingDays = 5;
    settings.openingMinutes = 10;
    MUST(saveSettings(job.reg(), settings));
    MUST(keepReferral(job.reg(), job.oseiReferral()));
    QCOMPARE(findDue(job, DueKind::ReferralToDecide, QDate(2026, 10, 20))->dueOn, QDate(2026, 10, 21));
    const MeetingId meeting = job.meetingOn(meetingDay);
    job.acceptedCase(job.referralOf(u"Maria"_s, u"Kowalska"_s));
    job.sendList(meeting, job.agency("POL"));
    QCOMPARE(findDue(job, DueKind::ResearchOwed, QDate(2026, 11, 5))->dueOn, QDate(2026, 11, 9));
    const MeetingFile file = *MUST(consultMeeting(job.reg(), meeting));
    QCOMPARE(file.returnBy, QDate(2026, 11, 9));
    QCOMPARE(file.times.starts.first(), QTime(9, 40));
    job.hear(meetingDay, meeting);
    QCOMPARE(findDue(job, DueKind::MinutesToWrite, meetingDay)->dueOn, QDate(2026, 11, 19));
}

QTEST_GUILESS_MAIN(TestEachKindDue)
#include "tst_EachKindDue.moc"
