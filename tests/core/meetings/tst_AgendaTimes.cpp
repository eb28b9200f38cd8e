// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/agenda/AgendaTimes.h"

#include "core/register/settings/Settings.h"

#include <QTest>

using namespace marac;

/// When the cases of an agenda are heard, up to midnight and not round it (R029).
class TestAgendaTimes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void times_data();
    void times();
    void aMiniMaracOpensSooner();
    void eachCaseFollowsTheOneBefore();
    void aCaseThatEndsAfterMidnightStillBegins();
    void goesByThePartnershipsDay();
};

void TestAgendaTimes::times_data()
{
    QTest::addColumn<QTime>("startsAt");
    QTest::addColumn<int>("cases");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QTime>("endsAt");
    QTest::addColumn<int>("over");
    QTest::addColumn<int>("inTime");
    QTest::addColumn<int>("withoutTime");
    const auto row = [](const char *name, QTime startsAt, int cases, int minutes, QTime endsAt, int over, int inTime,
                        int withoutTime = 0) {
        QTest::newRow(name) << startsAt << cases << minutes << endsAt << over << inTime << withoutTime;
    };
    row("no cases", QTime(9, 30), 0, 15, QTime(9, 50), 0, 0);
    row("an ordinary morning", QTime(9, 30), 8, 15, QTime(11, 50), 0, 8);
    row("to the end of the day", QTime(9, 40), 28, 15, QTime(17, 0), 0, 28);
    row("a minute more", QTime(9, 41), 28, 15, QTime(17, 1), 1, 27);
    row("sixty cases", QTime(9, 30), 60, 15, QTime(), 470, 28, 3);
    row("eighty cases", QTime(9, 30), 80, 15, QTime(), 770, 28, 23);
    row("midnight itself is the next day", QTime(23, 25), 1, 15, QTime(), 0, 1);
    row("the last minute", QTime(23, 24), 1, 15, QTime(23, 59), 0, 1);
    row("the opening alone reaches midnight", QTime(23, 50), 2, 15, QTime(), 40, 0, 2);
    row("two hours before the end of the day", QTime(15, 0), 8, 15, QTime(17, 20), 20, 6);
    row("a minute later, for the evening", QTime(15, 1), 8, 15, QTime(17, 21), 0, 8);
    row("an evening", QTime(18, 0), 8, 15, QTime(20, 20), 0, 8);
    row("an evening that is too long", QTime(19, 0), 20, 15, QTime(), 20, 18, 1);
    row("cases of no length", QTime(9, 30), 3, 0, QTime(9, 50), 0, 3);
    row("a length that can't be", QTime(9, 30), 3, -15, QTime(9, 50), 0, 3);
    row("a meeting without a time", QTime(), 3, 15, QTime(), 0, 3, 3);
}

void TestAgendaTimes::times()
{
    QFETCH(QTime, startsAt);
    QFETCH(int, cases);
    QFETCH(int, minutes);
    const AgendaTimes times = agendaTimes(MeetingKind::Full, startsAt, QList<int>(cases, minutes), AgendaDay());
    QCOMPARE(times.starts.size(), cases);
    QTEST(times.endsAt, "endsAt");
    QTEST(times.minutesOver, "over");
    QTEST(times.inTime, "inTime");
    QTEST(int(times.starts.count(QTime())), "withoutTime");
    for (qsizetype i = 1; i < times.starts.size(); ++i)
        QVERIFY(!times.starts.at(i).isValid() || times.starts.at(i) >= times.starts.at(i - 1));
}

/// Nothing is reported from earlier meetings, and those few who come are introduced soon.
void TestAgendaTimes::aMiniMaracOpensSooner()
{
    const AgendaTimes times = agendaTimes(MeetingKind::Mini, QTime(10, 0), {15}, AgendaDay());
    QCOMPARE(times.starts, QList<QTime>{QTime(10, 5)});
    QCOMPARE(times.endsAt, QTime(10, 20));
}

void TestAgendaTimes::eachCaseFollowsTheOneBefore()
{
    const AgendaTimes times = agendaTimes(MeetingKind::Full, QTime(9, 30), {15, 40, 5}, AgendaDay());
    QCOMPARE(times.starts, (QList<QTime>{QTime(9, 50), QTime(10, 5), QTime(10, 45)}));
    QCOMPARE(times.endsAt, QTime(10, 50));
}

void TestAgendaTimes::aCaseThatEndsAfterMidnightStillBegins()
{
    const AgendaTimes times = agendaTimes(MeetingKind::Full, QTime(23, 30), {20, 15}, AgendaDay());
    QCOMPARE(times.starts, (QList<QTime>{QTime(23, 50), QTime()}));
    QVERIFY(!times.endsAt.isValid());
}

void TestAgendaTimes::goesByThePartnershipsDay()
{
    Settings settings;
    settings.openingMinutes = 10;
    settings.dayEndsAt = QTime(12, 0);
    const AgendaTimes times = agendaTimes(MeetingKind::Full, QTime(9, 0), QList<int>(12, 15), agendaDay(settings));
    QCOMPARE(times.starts.first(), QTime(9, 10));
    QCOMPARE(times.dayEndsAt, QTime(12, 0));
    QCOMPARE(times.minutesOver, 10);
    QCOMPARE(times.inTime, 11);
    QVERIFY(!times.isEvening);
    QVERIFY(isEveningMeeting(QTime(10, 1), agendaDay(settings)));
}

QTEST_APPLESS_MAIN(TestAgendaTimes)
#include "tst_AgendaTimes.moc"
