// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/KeepHolidays.h"
#include "core/meetings/ConsultMeetings.h"
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/KeepAttendance.h"
#include "core/meetings/attendance/Quorum.h"
#include "core/meetings/circulation/CirculateCases.h"
#include "core/meetings/circulation/RecheckDeadlines.h"
#include "core/today/DueItem.h"
#include "tests/support/MainJob.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// Circulation case by case, meetings that get another day, deadlines that days off move, and the quorum (R027).
class TestMeetingDeadlines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsACaseThatWasPlacedAfterwards();
    void recordsNothingBeforeTheCaseWasPlaced();
    void recordsNothingForAMeetingThatIsOver();
    void aLatePaperCarriesItsDecisionIntoTheCirculation();
    void keepsKindRoomAndReferenceWhileCasesStandOnIt();
    void anotherDayAsksTheChairAboutWhatBecomesLate();
    void warnsOfADeadlineThatADayOffMoved();
    void anotherVenueKeepsTheWarning();
    void countsSentListsAnewAfterADayOff();
    void asksToLookAtADeadlineThatWasNeverShown();
    void takesNoCaseOnAFullMini();
    void theChairGoesOnWithoutAQuorum();
    void whoSitsInTheChairDecides();

private:
    Register &reg() { return m_job->reg(); }
    MeetingFile file() { return *MUST(consultMeeting(reg(), m_meeting)); }
    Result<CirculationId> send(const char *agency, const QDateTime &at = {}, const QString &reason = {});
    Result<MeetingId> moveTo(QDate day, const ChairsDecision &decision = {});

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_meeting;
};

void TestMeetingDeadlines::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_meeting = m_job->meetingOn(QDate(2026, 11, 12));
    m_job->acceptedCase();
}

Result<CirculationId> TestMeetingDeadlines::send(const char *agency, const QDateTime &at, const QString &reason)
{
    Circulation sent;
    sent.meetingId = m_meeting;
    sent.agencyId = m_job->agency(agency);
    sent.recipient = u"PDMO"_s;
    sent.sentAt = at;
    sent.lateReason = reason;
    sent.lateDecidedBy = reason.isEmpty() ? QString() : u"Helen Marsh"_s;
    return recordCirculation(reg(), sent);
}

Result<MeetingId> TestMeetingDeadlines::moveTo(QDate day, const ChairsDecision &decision)
{
    Meeting meeting = file().meeting;
    meeting.heldOn = day;
    return scheduleMeeting(reg(), meeting, decision);
}

void TestMeetingDeadlines::countsACaseThatWasPlacedAfterwards()
{
    for (const char *agency : {"POL", "POL", "HHR"})
        MUST(send(agency));
    QCOMPARE(file().circulation.size(), 3);
    QCOMPARE(agenciesServed(file().circulated), 2);
    QCOMPARE(agenciesWaiting(file().circulated), 7);
    QCOMPARE(MUST(listMeetings(reg(), 10))->first().circulatedTo, 2);

    m_job->setDay(QDate(2026, 10, 21));
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    QCOMPARE(agenciesServed(file().circulated), 0);
    QCOMPARE(agenciesWaiting(file().circulated), 9);
    MUST(send("HHR"));
    QCOMPARE(agenciesServed(file().circulated), 1);
    const auto due = *MUST(consultToday(reg()));
    const auto found =
        std::find_if(due.begin(), due.end(), [](const DueItem &item) { return item.kind == DueKind::CirculationDue; });
    QVERIFY(found != due.end());
    QVERIFY2(found->text.contains(u"8"_s), qPrintable(found->text));
}

void TestMeetingDeadlines::recordsNothingBeforeTheCaseWasPlaced()
{
    const QDateTime yesterday = reg().clock().now().addDays(-1);
    QCOMPARE(send("POL", yesterday).error().fields.first().field, u"sentAt"_s);
    QCOMPARE(send("POL", reg().clock().now().addDays(1)).error().fields.first().field, u"sentAt"_s);
    m_job->setDay(QDate(2026, 10, 22));
    const QDateTime between = reg().clock().now().addDays(-1);
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    MUST(send("POL", between));
    QCOMPARE(file().circulation.first().referrals.size(), 1);
    QCOMPARE(agenciesServed(file().circulated), 0);
}

void TestMeetingDeadlines::recordsNothingForAMeetingThatIsOver()
{
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    MUST(recordHearing(reg(), file().agenda.first().item.id, HearingOutcome::Heard));
    MUST(recordProtocolReminder(reg(), m_meeting));
    MUST(closeMeeting(reg(), m_meeting));
    QCOMPARE(send("POL", {}, u"Forgotten."_s).error().kind, Problem::Kind::Refused);
}

void TestMeetingDeadlines::aLatePaperCarriesItsDecisionIntoTheCirculation()
{
    for (auto it = m_job->agencies().cbegin(); it != m_job->agencies().cend(); ++it)
        MUST(send(it.key().toLatin1().constData()));
    m_job->setDay(QDate(2026, 11, 5));
    ReferralEntry entry = m_job->referralOf(u"Maria"_s, u"Kowalska"_s);
    entry.referral.emergency = true;
    entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
    Acceptance acceptance;
    acceptance.referralId = *MUST(keepReferral(reg(), entry));
    acceptance.lateReason = u"It can't wait until December."_s;
    acceptance.lateDecidedBy = u"Helen Marsh"_s;
    MUST(acceptReferral(reg(), acceptance));
    MUST(send("POL"));
    const Circulation last = file().circulation.last();
    QVERIFY(!last.onTime);
    QCOMPARE(last.lateReason, acceptance.lateReason);
    // To an agency that has every case already a late list is the sender's own, and needs its own word.
    QCOMPARE(send("POL").error().kind, Problem::Kind::Invalid);
}

void TestMeetingDeadlines::keepsKindRoomAndReferenceWhileCasesStandOnIt()
{
    Meeting meeting = file().meeting;
    meeting.kind = MeetingKind::Mini;
    QCOMPARE(scheduleMeeting(reg(), meeting).error().fields.first().field, u"kind"_s);
    meeting = file().meeting;
    meeting.capacity = 1;
    MUST(scheduleMeeting(reg(), meeting));
    MUST(moveTo(QDate(2026, 11, 19)));
    QCOMPARE(file().meeting.ref, u"MTG-2026-11-12"_s);
    // With nothing on it, the reference says its day.
    Meeting other = MUST(consultMeeting(reg(), m_job->meetingOn(QDate(2026, 12, 10))))->meeting;
    other.heldOn = QDate(2026, 12, 17);
    MUST(scheduleMeeting(reg(), other));
    QCOMPARE(MUST(consultMeeting(reg(), other.id))->meeting.ref, u"MTG-2026-12-17"_s);
}

void TestMeetingDeadlines::anotherDayAsksTheChairAboutWhatBecomesLate()
{
    MUST(send("POL"));
    QVERIFY(file().circulation.first().onTime);
    const Result<MeetingId> unasked = moveTo(QDate(2026, 10, 28));
    QCOMPARE(unasked.error().fields.size(), 2);
    QCOMPARE(file().meeting.heldOn, QDate(2026, 11, 12));
    MUST(moveTo(QDate(2026, 10, 28), {u"The victim moves away."_s, u"Helen Marsh"_s}));
    QCOMPARE(file().agenda.first().item.lateReason, u"The victim moves away."_s);
    QVERIFY(!file().circulation.first().onTime);
    QCOMPARE(file().circulation.first().lateDecidedBy, u"Helen Marsh"_s);
    // Back on a day that leaves time enough, nothing is late.
    MUST(moveTo(QDate(2026, 11, 12)));
    QVERIFY(file().agenda.first().item.lateReason.isEmpty());
    QVERIFY(file().circulation.first().onTime);
}

void TestMeetingDeadlines::warnsOfADeadlineThatADayOffMoved()
{
    QVERIFY(!file().moved);
    Holiday closure;
    closure.day = QDate(2026, 11, 10);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    const HolidayId id = *MUST(addHoliday(reg(), closure));
    QVERIFY(file().moved);
    QCOMPARE(file().moved->before, QDate(2026, 11, 2));
    QCOMPARE(file().moved->now, QDate(2026, 10, 30));
    QVERIFY(!file().moved->passed);
    const auto isListed = [this] {
        const auto due = *MUST(consultToday(reg()));
        return std::any_of(due.begin(), due.end(),
                           [](const DueItem &item) { return item.kind == DueKind::DeadlineMoved; });
    };
    QVERIFY(isListed());
    m_job->setDay(QDate(2026, 11, 2));
    QVERIFY(MUST(consultMovedDeadlines(reg()))->first().passed);
    // The case was sent to nobody, so the new day makes it a late paper.
    QCOMPARE(confirmDeadline(reg(), m_meeting).error().kind, Problem::Kind::Invalid);
    QVERIFY(file().moved);
    MUST(confirmDeadline(reg(), m_meeting, {u"The office closes."_s, u"Helen Marsh"_s}));
    QCOMPARE(file().agenda.first().item.lateReason, u"The office closes."_s);
    QVERIFY(!file().moved);
    QVERIFY(!isListed());
    MUST(removeHoliday(reg(), id, 1));
    QCOMPARE(file().moved->now, QDate(2026, 11, 2));
}

/// What is corrected on the same day confirms no deadline: the chair's reason is still asked for.
void TestMeetingDeadlines::anotherVenueKeepsTheWarning()
{
    m_job->setDay(QDate(2026, 11, 2));
    Holiday closure;
    closure.day = QDate(2026, 11, 10);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    MUST(addHoliday(reg(), closure));
    Meeting meeting = file().meeting;
    meeting.venue = u"Oriel Road"_s;
    MUST(scheduleMeeting(reg(), meeting));
    QCOMPARE(file().meeting.venue, u"Oriel Road"_s);
    QVERIFY(file().moved && file().moved->passed);
    QCOMPARE(file().moved->before, QDate(2026, 11, 2));
    QCOMPARE(MUST(consultMovedDeadlines(reg()))->size(), 1);
    QCOMPARE(confirmDeadline(reg(), m_meeting).error().kind, Problem::Kind::Invalid);
    // Another day counts anew, and its deadline is the one that is shown.
    MUST(moveTo(QDate(2026, 11, 19)));
    QVERIFY(!file().moved);
}

void TestMeetingDeadlines::countsSentListsAnewAfterADayOff()
{
    m_job->setDay(QDate(2026, 10, 30));
    MUST(send("HHR"));
    m_job->setDay(QDate(2026, 11, 2));
    for (auto it = m_job->agencies().cbegin(); it != m_job->agencies().cend(); ++it)
        MUST(send(it.key().toLatin1().constData()));
    const auto line = [this](qsizetype nth) { return file().circulation.at(nth); };
    QCOMPARE(line(0).workingDays, 9);
    QCOMPARE(line(1).workingDays, 8);
    QVERIFY(line(1).onTime);
    Holiday closure;
    closure.day = QDate(2026, 11, 10);
    closure.name = u"Closed"_s;
    closure.kind = HolidayKind::Closure;
    const HolidayId id = *MUST(addHoliday(reg(), closure));
    QCOMPARE(confirmDeadline(reg(), m_meeting).error().fields.first().field, u"lateReason"_s);
    QCOMPARE(line(1).workingDays, 8);
    MUST(confirmDeadline(reg(), m_meeting, {u"The office closes."_s, u"Helen Marsh"_s}));
    QCOMPARE(line(0).workingDays, 8);
    QVERIFY(line(0).onTime && line(0).lateReason.isEmpty());
    QCOMPARE(line(1).workingDays, 7);
    QVERIFY(!line(1).onTime);
    QCOMPARE(line(1).lateDecidedBy, u"Helen Marsh"_s);
    // Open after all: in time again, and nobody is asked.
    MUST(removeHoliday(reg(), id, 1));
    MUST(confirmDeadline(reg(), m_meeting));
    QVERIFY(line(1).onTime);
    QCOMPARE(line(1).workingDays, 8);
}

void TestMeetingDeadlines::asksToLookAtADeadlineThatWasNeverShown()
{
    MUST(reg().change(Operation::KeepMeetings, [this](Change &change) -> Result<> {
        Meeting meeting = *MeetingTable(change.db()).find(m_meeting);
        meeting.circulateBy = {};
        MeetingTable(change.db()).update(meeting);
        change.audit({AuditVerb::Alter, {SubjectKind::Meeting, m_meeting.value(), meeting.ref}});
        return {};
    }));
    QVERIFY(file().moved);
    QVERIFY(movedText(*file().moved).contains(u"2 November 2026"_s));
    MUST(confirmDeadline(reg(), m_meeting));
    QVERIFY(!file().moved);
}

void TestMeetingDeadlines::takesNoCaseOnAFullMini()
{
    Meeting mini = MUST(consultMeeting(reg(), m_job->meetingOn(QDate(2026, 10, 21), MeetingKind::Mini)))->meeting;
    mini.capacity = 1;
    MUST(scheduleMeeting(reg(), mini));
    const auto emergency = [&](const QString &given, const QString &family) {
        ReferralEntry entry = m_job->referralOf(given, family);
        entry.referral.emergency = true;
        entry.referral.emergencyReason = u"Petrol poured through the letterbox."_s;
        Acceptance acceptance;
        acceptance.referralId = *MUST(keepReferral(reg(), entry));
        acceptance.meetingId = mini.id;
        return acceptReferral(reg(), acceptance);
    };
    MUST(emergency(u"Amina"_s, u"Farouk"_s));
    const Result<Accepted> second = emergency(u"Maria"_s, u"Kowalska"_s);
    QCOMPARE(second.error().kind, Problem::Kind::Refused);
    QCOMPARE(MUST(consultMeeting(reg(), mini.id))->agenda.size(), 1);
}

void TestMeetingDeadlines::theChairGoesOnWithoutAQuorum()
{
    const ChairsDecision decision{u"Everyone who knows the case is here."_s, u"Helen Marsh"_s};
    QCOMPARE(goOnWithoutQuorum(reg(), m_meeting, decision).error().kind, Problem::Kind::Refused);
    m_job->openOn(QDate(2026, 11, 12), m_meeting);
    m_job->firstArrives(m_meeting);
    QCOMPARE(agenciesPresent(file().attendance), 1);
    QVERIFY(file().quorum > 1);
    // Who was named as chair and has not come decides nothing.
    QCOMPARE(goOnWithoutQuorum(reg(), m_meeting, decision).error().kind, Problem::Kind::Refused);
    QVERIFY(file().meeting.quorumReason.isEmpty());
    m_job->chairArrives(m_meeting);
    QCOMPARE(goOnWithoutQuorum(reg(), m_meeting, {u"All here."_s, u"Nobody"_s}).error().fields.first().field,
             u"quorumDecidedBy"_s);
    MUST(goOnWithoutQuorum(reg(), m_meeting, decision));
    QCOMPARE(file().meeting.quorumReason, decision.reason);
    QCOMPARE(file().meeting.quorumDecidedBy, decision.decidedBy);
}

void TestMeetingDeadlines::whoSitsInTheChairDecides()
{
    Meeting unnamed;
    unnamed.heldOn = QDate(2026, 11, 19);
    unnamed.startsAt = QTime(9, 30);
    unnamed.venue = u"Bootle Town Hall"_s;
    m_meeting = *MUST(scheduleMeeting(reg(), unnamed));
    m_job->openOn(QDate(2026, 11, 19), m_meeting);
    const ChairsDecision decision{u"Everyone who knows the case is here."_s, u"Helen Marsh"_s};
    QCOMPARE(goOnWithoutQuorum(reg(), m_meeting, decision).error().kind, Problem::Kind::Refused); // not in the room yet
    const QList<Attendance> lines = file().attendance;
    const auto chair =
        std::find_if(lines.begin(), lines.end(), [](const Attendance &line) { return line.seat == Seat::Chair; });
    MUST(recordArrival(reg(), chair->id));
    QCOMPARE(file().chairs.first(), decision.decidedBy);
    // Somebody else of that role, who is not there, can't.
    QCOMPARE(goOnWithoutQuorum(reg(), m_meeting, {decision.reason, u"Chris Okafor"_s}).error().fields.first().field,
             u"quorumDecidedBy"_s);
    MUST(goOnWithoutQuorum(reg(), m_meeting, decision));
}

QTEST_GUILESS_MAIN(TestMeetingDeadlines)
#include "tst_MeetingDeadlines.moc"
