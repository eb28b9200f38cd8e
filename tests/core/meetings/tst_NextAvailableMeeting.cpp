// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/NextAvailableMeeting.h"

#include <QTest>

using namespace marac;

/// R024, R026, and where scenarios 1 and 2 send their cases.
class TestNextAvailableMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesTheFirstMeetingInTime_data();
    void choosesTheFirstMeetingInTime();
    void passesOverAFullAgendaAndSaysSo();
    void saysWhenNoneFits();
};

static MeetingRow full(qint64 id, QDate day, int cases = 0)
{
    MeetingRow row;
    row.meeting.id = MeetingId(id);
    row.meeting.heldOn = day;
    row.meeting.capacity = 20;
    row.cases = cases;
    return row;
}

static WorkingDays calendar2026()
{
    Holiday holiday;
    holiday.day = QDate(2026, 12, 25);
    holiday.name = QStringLiteral("Christmas Day");
    return WorkingDays({holiday});
}

static QList<MeetingRow> autumn()
{
    MeetingRow mini = full(9, QDate(2026, 10, 5));
    mini.meeting.kind = MeetingKind::Mini;
    return {mini, full(1, QDate(2026, 10, 8)), full(2, QDate(2026, 11, 12)), full(3, QDate(2026, 12, 10))};
}

void TestNextAvailableMeeting::choosesTheFirstMeetingInTime_data()
{
    QTest::addColumn<QDate>("today");
    QTest::addColumn<bool>("emergency");
    QTest::addColumn<qint64>("meeting");
    QTest::addColumn<bool>("late");
    QTest::newRow("scenario 1") << QDate(2026, 10, 20) << false << qint64(2) << false;
    QTest::newRow("on the last day") << QDate(2026, 11, 2) << false << qint64(2) << false;
    QTest::newRow("the day after") << QDate(2026, 11, 3) << false << qint64(3) << false;
    QTest::newRow("scenario 2: an emergency takes the first full one, late")
        << QDate(2026, 10, 2) << true << qint64(1) << true;
    QTest::newRow("an emergency in time needs no exception") << QDate(2026, 9, 20) << true << qint64(1) << false;
}

void TestNextAvailableMeeting::choosesTheFirstMeetingInTime()
{
    QFETCH(QDate, today);
    QFETCH(bool, emergency);
    QFETCH(qint64, meeting);
    QFETCH(bool, late);
    const AllocationProposal proposal =
        nextAvailableMeeting(autumn(), today, emergency, calendar2026(), CountingRule::Ordinary);
    QCOMPARE(proposal.meetingId.value(), meeting);
    QCOMPARE(proposal.needsLateException, late);
    QVERIFY(!proposal.explanation.isEmpty());
}

void TestNextAvailableMeeting::passesOverAFullAgendaAndSaysSo()
{
    QList<MeetingRow> meetings = autumn();
    meetings[2].cases = 20;
    const AllocationProposal proposal =
        nextAvailableMeeting(meetings, QDate(2026, 10, 20), false, calendar2026(), CountingRule::Ordinary);
    QCOMPARE(proposal.meetingId, MeetingId(3));
    QVERIFY(proposal.explanation.join(QLatin1Char('\n')).contains(QStringLiteral("20 of 20")));
}

void TestNextAvailableMeeting::saysWhenNoneFits()
{
    const AllocationProposal proposal =
        nextAvailableMeeting({}, QDate(2026, 10, 20), false, calendar2026(), CountingRule::Ordinary);
    QVERIFY(!proposal.meetingId.isValid());
    QCOMPARE(proposal.explanation.size(), 1);
}

QTEST_GUILESS_MAIN(TestNextAvailableMeeting)
#include "tst_NextAvailableMeeting.moc"
