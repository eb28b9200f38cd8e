// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/today/due/OwingMeeting.h"

#include <QTest>

using namespace marac;

/// Rule R8: the full meeting before which an emergency's assessment is owed.
class TestOwingMeeting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheEarliestItStoodOn_data();
    void isTheEarliestItStoodOn();
};

static Meeting on(int month, int day, MeetingState state, MeetingKind kind = MeetingKind::Full)
{
    Meeting meeting;
    meeting.kind = kind;
    meeting.state = state;
    meeting.heldOn = QDate(2026, month, day);
    return meeting;
}

using Meetings = QList<Meeting>;

void TestOwingMeeting::isTheEarliestItStoodOn_data()
{
    using enum MeetingState;
    QTest::addColumn<Meetings>("stoodOn");
    QTest::addColumn<Meetings>("others");
    QTest::addColumn<QDate>("owing");
    const Meetings next{on(12, 10, Planned), on(11, 12, Planned)};
    QTest::newRow("none is called") << Meetings{} << Meetings{} << QDate();
    QTest::newRow("on no agenda: the next one planned") << Meetings{} << next << QDate(2026, 11, 12);
    QTest::newRow("on a planned one") << Meetings{on(12, 10, Planned)} << next << QDate(2026, 12, 10);
    QTest::newRow("it has opened") << Meetings{on(10, 8, InSession)} << next << QDate(2026, 10, 8);
    QTest::newRow("it was held, and carried on")
        << Meetings{on(11, 12, Planned), on(10, 8, Held)} << next << QDate(2026, 10, 8);
    QTest::newRow("it was called off") << Meetings{on(10, 8, Cancelled)} << next << QDate(2026, 11, 12);
    QTest::newRow("a mini MARAC doesn't count")
        << Meetings{on(10, 5, Held, MeetingKind::Mini)} << next << QDate(2026, 11, 12);
    QTest::newRow("nor does one it never stood on")
        << Meetings{} << Meetings{on(10, 8, Held), on(10, 9, InSession), on(10, 7, Planned, MeetingKind::Mini)}
        << QDate();
}

void TestOwingMeeting::isTheEarliestItStoodOn()
{
    QFETCH(Meetings, stoodOn);
    QFETCH(Meetings, others);
    QFETCH(QDate, owing);
    QCOMPARE(fullMeetingOwing(stoodOn, others), owing);
}

QTEST_GUILESS_MAIN(TestOwingMeeting)
#include "tst_OwingMeeting.moc"
