// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/RunMeeting.h"
#include "core/meetings/ScheduleMeeting.h"
#include "core/meetings/attendance/Quorum.h"
#include "tests/core/meetings/CalledMeeting.h"

#include <QTest>

#include <algorithm>

using namespace marac;
using namespace Qt::StringLiterals;

/// The day of one meeting: who is in the room before it opens, when it opens and closes, and what another day changes (R103).
class TestOpeningAndClosing : public QObject, protected test::CalledMeeting
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void comesOnlyOnTheDay();
    void comesAndSignsAnewOnAnotherDay();
    void staysInTheRoomOnTheSameDay();
    void opensWithAChairOnTheList();
    void knowsTheChairOfTheLastMeeting();
    void closesOnlyWhenEverybodyPresentHasSigned();
    void closingLetsNobodyLeaveBeforeComing();

private:
    /// On the day, before the opening: two sign, the second of them leaves again; the third only comes in.
    void comeBeforeTheOpening();
};

void TestOpeningAndClosing::comeBeforeTheOpening()
{
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 10));
    MUST(inviteOfficers(reg(), m_meeting));
    m_job->seatChair(m_meeting);
    for (const int nth : {0, 1}) {
        MUST(recordArrival(reg(), line(nth).id));
        MUST(recordSignature(reg(), line(nth).id));
    }
    MUST(recordLeaving(reg(), line(1).id));
    MUST(recordArrival(reg(), line(2).id));
    MUST(recordApologies(reg(), line(3).id, true));
}

void TestOpeningAndClosing::comesOnlyOnTheDay()
{
    MUST(inviteOfficers(reg(), m_meeting));
    QCOMPARE(recordArrival(reg(), line().id).error().kind, Problem::Kind::Refused);
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 10));
    MUST(recordArrival(reg(), line().id)); // and before the meeting is opened
}

/// R103: nobody is in the room of another day, and what they signed was for the day that fell through.
void TestOpeningAndClosing::comesAndSignsAnewOnAnotherDay()
{
    m_job->acceptedCase();
    comeBeforeTheOpening();
    const AttendanceId first = line().id;
    Meeting moved = MUST(consultMeeting(reg(), m_meeting))->meeting;
    moved.heldOn = QDate(2026, 11, 19);
    MUST(scheduleMeeting(reg(), moved, {u"The room was flooded"_s, u"Helen Marsh"_s}));
    for (const int nth : {0, 1, 2}) {
        const Attendance one = line(nth);
        QCOMPARE(one.presence, Presence::Invited);
        QVERIFY(!one.arrivedAt.isValid() && !one.leftAt.isValid() && !one.signedAt.isValid());
        QVERIFY(one.signedFramework.isEmpty() && one.signedWording.isEmpty() && one.controllerName.isEmpty()
                && one.icoNumber.isEmpty());
    }
    QCOMPARE(line(3).presence, Presence::Apologies);
    QVERIFY(line(3).informationSent);
    const QList<AuditEntry> trail = m_job->trail();
    const auto entriesOf = [&](SubjectKind kind) {
        return std::count_if(trail.cbegin(), trail.cend(), [&](const AuditEntry &entry) {
            return entry.event.subject.kind == kind && entry.event.subject.id == first.value();
        });
    };
    QCOMPARE(entriesOf(SubjectKind::Attendance), 2); // came in; was invited again
    QCOMPARE(entriesOf(SubjectKind::Undertaking), 2);
    m_job->setDay(QDate(2026, 11, 19), QTime(9, 30));
    MUST(openMeeting(reg(), m_meeting));
    const MeetingFile opened = *MUST(consultMeeting(reg(), m_meeting));
    QVERIFY(!opened.gate.open);
    QCOMPARE(agenciesThatCame(opened.attendance), 0);
}

void TestOpeningAndClosing::staysInTheRoomOnTheSameDay()
{
    comeBeforeTheOpening();
    Meeting later = MUST(consultMeeting(reg(), m_meeting))->meeting;
    later.startsAt = QTime(10, 30);
    MUST(scheduleMeeting(reg(), later));
    QCOMPARE(line().presence, Presence::Present);
    QVERIFY(line().signedAt.isValid());
}

void TestOpeningAndClosing::opensWithAChairOnTheList()
{
    m_job->setDay(QDate(2026, 11, 12), QTime(9, 30));
    MUST(inviteOfficers(reg(), m_meeting));
    const Result<> refused = openMeeting(reg(), m_meeting);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    m_job->seatChair(m_meeting);
    MUST(recordApologies(reg(), lines().last().id, false));
    QVERIFY(!openMeeting(reg(), m_meeting));
    MUST(add(u"Somebody Else"_s, "SCS", Seat::Chair));
    MUST(openMeeting(reg(), m_meeting));
}

void TestOpeningAndClosing::knowsTheChairOfTheLastMeeting()
{
    openIt();
    for (const Attendance &one : lines()) {
        if (one.seat == Seat::Chair)
            MUST(recordArrival(reg(), one.id));
    }
    m_meeting = m_job->meetingOn(QDate(2026, 12, 10));
    QCOMPARE(*MUST(inviteOfficers(reg(), m_meeting)), 19);
    QCOMPARE(lines().last().seat, Seat::Chair);
    QCOMPARE(lines().last().agencyId, m_job->agency("POL"));
}

void TestOpeningAndClosing::closesOnlyWhenEverybodyPresentHasSigned()
{
    openIt();
    m_job->firstArrives(m_meeting);
    const AttendanceId late = line(1).id;
    MUST(recordArrival(reg(), late));
    MUST(recordProtocolReminder(reg(), m_meeting));
    const Result<> refused = closeMeeting(reg(), m_meeting);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Problem::Kind::Refused);
    QVERIFY(refused.error().text.contains(u"signature"_s));
    MUST(recordLeaving(reg(), late));
    MUST(closeMeeting(reg(), m_meeting));
    QVERIFY(!withdrawSignature(reg(), line().id, u"Too late"_s));
}

/// The clock was put back before the end: one came in once, the other a second time.
void TestOpeningAndClosing::closingLetsNobodyLeaveBeforeComing()
{
    openIt();
    const AttendanceId back = line(1).id;
    m_job->setDay(QDate(2026, 11, 12), QTime(10, 0));
    MUST(recordArrival(reg(), back));
    MUST(recordSignature(reg(), back));
    MUST(recordLeaving(reg(), back));
    m_job->setDay(QDate(2026, 11, 12), QTime(10, 30));
    MUST(recordArrival(reg(), back));
    m_job->firstArrives(m_meeting);
    const QDateTime cameIn = m_job->clock().now();
    MUST(recordProtocolReminder(reg(), m_meeting));
    m_job->setDay(QDate(2026, 11, 12), QTime(10, 10));
    MUST(closeMeeting(reg(), m_meeting));
    QCOMPARE(line().leftAt, cameIn);
    QCOMPARE(line(1).leftAt, cameIn);
}

QTEST_GUILESS_MAIN(TestOpeningAndClosing)
#include "tst_OpeningAndClosing.moc"
