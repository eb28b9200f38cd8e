// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"
#include "core/meetings/placing/NextAvailableMeeting.h"

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
    return WorkingDays(defaultBankHolidays());
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
    QTest::addColumn<AllocationNeed>("need");
    QTest::addColumn<QDate>("received");
    QTest::addColumn<int>("cutOff");
    QTest::addColumn<qint64>("meeting");
    QTest::addColumn<bool>("late");
    const auto ordinary = AllocationNeed::Ordinary;
    const QDate none;
    QTest::newRow("scenario 1") << QDate(2026, 10, 20) << ordinary << none << 10 << qint64(2) << false;
    QTest::newRow("on the last day") << QDate(2026, 11, 2) << ordinary << none << 0 << qint64(2) << false;
    QTest::newRow("the day after") << QDate(2026, 11, 3) << ordinary << none << 0 << qint64(3) << false;
    QTest::newRow("on the cut-off") << QDate(2026, 10, 29) << ordinary << none << 10 << qint64(2) << false;
    QTest::newRow("after the cut-off") << QDate(2026, 10, 30) << ordinary << none << 10 << qint64(3) << false;
    QTest::newRow("accepted after the cut-off it had met")
        << QDate(2026, 11, 2) << ordinary << QDate(2026, 10, 28) << 10 << qint64(2) << false;
    QTest::newRow("an emergency goes to the mini MARAC that is called")
        << QDate(2026, 10, 2) << AllocationNeed::Emergency << none << 10 << qint64(9) << false;
    QTest::newRow("an emergency without one takes the first full one, late")
        << QDate(2026, 10, 6) << AllocationNeed::Emergency << none << 10 << qint64(1) << true;
    QTest::newRow("scenario 2: what a mini MARAC heard takes the first full one, late")
        << QDate(2026, 10, 5) << AllocationNeed::AfterMini << none << 10 << qint64(1) << true;
    QTest::newRow("in time it needs no exception")
        << QDate(2026, 9, 20) << AllocationNeed::AfterMini << none << 10 << qint64(1) << false;
}

void TestNextAvailableMeeting::choosesTheFirstMeetingInTime()
{
    QFETCH(QDate, today);
    QFETCH(AllocationNeed, need);
    QFETCH(QDate, received);
    QFETCH(int, cutOff);
    QFETCH(qint64, meeting);
    QFETCH(bool, late);
    const AllocationProposal proposal =
        nextAvailableMeeting(autumn(), today, {need, received}, calendar2026(), {CountingRule::Ordinary, cutOff});
    QCOMPARE(proposal.meetingId.value(), meeting);
    QCOMPARE(proposal.needsLateException, late);
    QVERIFY(!proposal.explanation.isEmpty());
    for (const AllocationOption &option : proposal.options)
        QVERIFY(option.meeting.heldOn >= today);
}

void TestNextAvailableMeeting::passesOverAFullAgendaAndSaysSo()
{
    QList<MeetingRow> meetings = autumn();
    meetings[2].cases = 20;
    const AllocationProposal proposal = nextAvailableMeeting(meetings, QDate(2026, 10, 20), {}, calendar2026(), {});
    QCOMPARE(proposal.meetingId, MeetingId(3));
    QVERIFY(proposal.explanation.join(QLatin1Char('\n')).contains(QStringLiteral("20 of 20")));
}

void TestNextAvailableMeeting::saysWhenNoneFits()
{
    const AllocationProposal proposal = nextAvailableMeeting({}, QDate(2026, 10, 20), {}, calendar2026(), {});
    QVERIFY(!proposal.meetingId.isValid());
    QCOMPARE(proposal.explanation.size(), 1);
}

QTEST_GUILESS_MAIN(TestNextAvailableMeeting)
#include "tst_NextAvailableMeeting.moc"
