// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"
#include "core/calendar/CirculationDeadline.h"

#include <QTest>

#include <algorithm>

using namespace marac;

class TestCirculationDeadline : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void workedExamples_data();
    void workedExamples();
    void anyDayGivesEightWorkingDays();
    void namesWhatItSkips();
    void warnsOfAMeetingOnADayOff();
    void aClosureMovesTheDeadline();
    void refusesYearsWithoutData();
    void countsTheDaysLeftAfterSending();
};

static const WorkingDays &calendar()
{
    static const WorkingDays days(defaultBankHolidays());
    return days;
}

void TestCirculationDeadline::workedExamples_data()
{
    QTest::addColumn<QDate>("meeting");
    QTest::addColumn<QDate>("ordinary");
    QTest::addColumn<QDate>("clear");
    QTest::newRow("first month of the protocol") << QDate(2009, 7, 22) << QDate(2009, 7, 10) << QDate(2009, 7, 9);
    QTest::newRow("Diamond Jubilee") << QDate(2012, 6, 13) << QDate(2012, 5, 30) << QDate(2012, 5, 29);
    QTest::newRow("Easter 2026") << QDate(2026, 4, 15) << QDate(2026, 4, 1) << QDate(2026, 3, 31);
    QTest::newRow("spring 2030") << QDate(2030, 5, 8) << QDate(2030, 4, 25) << QDate(2030, 4, 24);
    QTest::newRow("scenario 1") << QDate(2026, 11, 12) << QDate(2026, 11, 2) << QDate(2026, 10, 30);
    QTest::newRow("over the new year") << QDate(2027, 1, 7) << QDate(2026, 12, 23) << QDate(2026, 12, 22);
    QTest::newRow("State Funeral") << QDate(2022, 9, 28) << QDate(2022, 9, 15) << QDate(2022, 9, 14);
}

void TestCirculationDeadline::workedExamples()
{
    QFETCH(QDate, meeting);
    QFETCH(QDate, ordinary);
    QFETCH(QDate, clear);
    QCOMPARE(circulationDeadline(meeting, CountingRule::Ordinary, calendar()).value().circulateBy, ordinary);
    QCOMPARE(circulationDeadline(meeting, CountingRule::Clear, calendar()).value().circulateBy, clear);
}

void TestCirculationDeadline::anyDayGivesEightWorkingDays()
{
    for (QDate meeting(2009, 1, 20); meeting <= QDate(2030, 12, 31); meeting = meeting.addDays(1)) {
        const CirculationDeadline ordinary = circulationDeadline(meeting, CountingRule::Ordinary, calendar()).value();
        const CirculationDeadline clear = circulationDeadline(meeting, CountingRule::Clear, calendar()).value();
        QCOMPARE(ordinary.daysCounted.size(), 8);
        QCOMPARE(clear.daysCounted, ordinary.daysCounted);
        QVERIFY(std::is_sorted(ordinary.daysCounted.rbegin(), ordinary.daysCounted.rend()));
        QVERIFY(ordinary.daysCounted.first() < meeting);
        QVERIFY(std::all_of(ordinary.daysCounted.begin(), ordinary.daysCounted.end(),
                            [](QDate day) { return calendar().isWorkingDay(day); }));
        QCOMPARE(ordinary.circulateBy, ordinary.daysCounted.last());
        QVERIFY(calendar().isWorkingDay(clear.circulateBy));
        QCOMPARE(calendar().countBetween(ordinary.circulateBy, meeting).value(), 8);
        QCOMPARE(calendar().countBetween(clear.circulateBy, meeting).value(), 9);
        for (const Holiday &skipped : clear.holidaysSkipped) {
            QVERIFY(skipped.day < meeting && skipped.day > clear.circulateBy);
            QVERIFY(!WorkingDays::isWeekend(skipped.day));
        }
    }
}

void TestCirculationDeadline::namesWhatItSkips()
{
    const CirculationDeadline deadline =
        circulationDeadline(QDate(2026, 4, 15), CountingRule::Ordinary, calendar()).value();
    QCOMPARE(deadline.holidaysSkipped.size(), 2);
    QCOMPARE(deadline.holidaysSkipped[0].name, QStringLiteral("Easter Monday"));
    QCOMPARE(deadline.holidaysSkipped[1].name, QStringLiteral("Good Friday"));
    QVERIFY(deadline.warnings.isEmpty());
}

void TestCirculationDeadline::warnsOfAMeetingOnADayOff()
{
    const CirculationDeadline weekend =
        circulationDeadline(QDate(2026, 11, 14), CountingRule::Ordinary, calendar()).value();
    QCOMPARE(weekend.warnings, QList<DeadlineWarning>{DeadlineWarning::MeetingOnWeekend});
    QCOMPARE(weekend.circulateBy, QDate(2026, 11, 4));

    const QDate christmas(2026, 12, 25);
    const CirculationDeadline holiday = circulationDeadline(christmas, CountingRule::Ordinary, calendar()).value();
    QCOMPARE(holiday.warnings, QList<DeadlineWarning>{DeadlineWarning::MeetingOnHoliday});
    QVERIFY(holiday.holidaysSkipped.isEmpty());
    QVERIFY(warningText(DeadlineWarning::MeetingOnHoliday, christmas, calendar())
                .contains(QStringLiteral("Christmas Day")));
}

void TestCirculationDeadline::aClosureMovesTheDeadline()
{
    QList<Holiday> days = defaultBankHolidays();
    Holiday closure;
    closure.kind = HolidayKind::Closure;
    closure.name = QStringLiteral("Christmas closure");
    closure.day = QDate(2026, 12, 29);
    days.append(closure);
    closure.day = QDate(2026, 12, 27); // a Sunday: changes nothing
    days.append(closure);
    const CirculationDeadline deadline =
        circulationDeadline(QDate(2027, 1, 7), CountingRule::Ordinary, WorkingDays(days)).value();
    QCOMPARE(deadline.circulateBy, QDate(2026, 12, 22));
    QCOMPARE(deadline.holidaysSkipped.size(), 4);
}

void TestCirculationDeadline::refusesYearsWithoutData()
{
    for (const QDate meeting : {QDate(2008, 12, 31), QDate(2009, 1, 8), QDate(2031, 1, 2), QDate(2099, 1, 1)}) {
        const Result<CirculationDeadline> deadline = circulationDeadline(meeting, CountingRule::Ordinary, calendar());
        QVERIFY(!deadline);
        QCOMPARE(deadline.error().kind, Problem::Kind::Unavailable);
        QVERIFY(deadline.error().text.contains(QStringLiteral("2009")));
    }
    QCOMPARE(circulationDeadline(QDate(), CountingRule::Ordinary, calendar()).error().kind, Problem::Kind::Invalid);
}

void TestCirculationDeadline::countsTheDaysLeftAfterSending()
{
    // Scenario 1: the pack sent on Friday 30 October has nine working days before the meeting.
    QCOMPARE(calendar().countBetween(QDate(2026, 10, 30), QDate(2026, 11, 12)).value(), 9);
}

QTEST_GUILESS_MAIN(TestCirculationDeadline)
#include "tst_CirculationDeadline.moc"
