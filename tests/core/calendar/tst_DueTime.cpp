// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/DueTime.h"
#include "core/calendar/TypedDue.h"

#include <QTest>
#include <QTimeZone>

using namespace marac;
using namespace Qt::StringLiterals;

/// A day and a time of it: how they are typed, kept and shown, and from when on they have passed.
class TestDueTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void asks_data();
    void asks();
    void countsWorkingDays();
    void isLateFromTheMinuteAfter_data();
    void isLateFromTheMinuteAfter();
    void isKeptToTheMinute();
    void standsBehindItsDay();
};

/// A Thursday.
static const QDate today(2026, 11, 12);

void TestDueTime::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QTime>("at");
    const auto row = [](const char *typed, QDate date, QTime at = {}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << date << at;
    };
    const QTime six(18, 0);
    row("today 18:00", today, six);
    row("Today at 18:00", today, six);
    row("18:00 today", today, six);
    row("6pm today", today, six);
    row("today, 6 pm", today, six);
    row("today 18.00", today, six);
    row("Mon 18:00", {2026, 11, 16}, six);
    row("Thu 9am", {2026, 11, 19}, QTime(9, 0));
    row("9am on Thursday", {2026, 11, 19}, QTime(9, 0));
    row("noon tomorrow", {2026, 11, 13}, QTime(12, 0));
    row("16 Nov noon", {2026, 11, 16}, QTime(12, 0));
    row("16 Nov 18:00", {2026, 11, 16}, six);
    row("16 November 2026 18:00", {2026, 11, 16}, six);
    row("Mon 16 Nov, 18:00", {2026, 11, 16}, six);
    row("16/11 18:00", {2026, 11, 16}, six);
    row("16.11 18.30", {2026, 11, 16}, QTime(18, 30));
    row("16.11.2026 9.10", {2026, 11, 16}, QTime(9, 10));
    row("2026-11-16 00:05", {2026, 11, 16}, QTime(0, 5));
    row("+3d 18:00", {2026, 11, 15}, six);
    row("Thu 9.10am", {2026, 11, 19}, QTime(9, 10));
    row("Thu 18.00", {2026, 11, 19}, six);
    // A day alone.
    row("today", today);
    row("Mon", {2026, 11, 16});
    row("16 Nov 2026", {2026, 11, 16});
    row("16.11", {2026, 11, 16});
    row("Mon 16.11.2026", {2026, 11, 16});
}

void TestDueTime::reads()
{
    QFETCH(QString, typed);
    const TypedDue due = readDue(typed, today);
    QTEST(due.date, "date");
    QTEST(due.at, "at");
    QVERIFY2(due.problem.isEmpty(), qPrintable(due.problem));
    QVERIFY(due.isMeant);
}

void TestDueTime::asks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("says");
    QTest::addColumn<bool>("isMeant");
    const auto row = [](const char *typed, const QString &says, bool isMeant = true) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << says << isMeant;
    };
    row("18:00", u"today 18:00"_s);
    row("noon", u"today 12:00"_s);
    row("9am", u"today 09:00"_s);
    row("Mon 9", u"a time?"_s);
    row("today 1800", u"a time?"_s);
    row("Thu 9.10", u"a day or a time"_s);
    row("Thu 19.11", u"a day or a time"_s); // the 19th of November is a Thursday
    row("today 25:00", u"no time of day"_s);
    row("today 13pm", u"no time of day"_s);
    row("31/11 18:00", u"November"_s);
    row("Tue 16 Nov 18:00", u"Monday"_s);
    row("Tue 16 Nov", u"Monday"_s);
    row("the bus 9am", u"not a date"_s, false);
}

void TestDueTime::asks()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const TypedDue due = readDue(typed, today);
    QVERIFY(!due.date.isValid());
    QVERIFY2(due.problem.contains(says), qPrintable(due.problem));
    QTEST(due.isMeant, "isMeant");
}

void TestDueTime::countsWorkingDays()
{
    const TypedDue due = readDue(u"+2wd 18:00"_s, today, [](QDate day, int count) { return day.addDays(2 * count); });
    QCOMPARE(due.date, QDate(2026, 11, 16));
    QCOMPARE(due.at, QTime(18, 0));
    QVERIFY(!readDue({}, today).isMeant);
}

void TestDueTime::isLateFromTheMinuteAfter_data()
{
    QTest::addColumn<QDate>("on");
    QTest::addColumn<QTime>("by");
    QTest::addColumn<QTime>("now");
    QTest::addColumn<bool>("late");
    const QTime six(18, 0);
    QTest::newRow("before its time") << today << six << QTime(17, 59, 59) << false;
    QTest::newRow("in its minute") << today << six << QTime(18, 0, 59) << false;
    QTest::newRow("the minute after") << today << six << QTime(18, 1) << true;
    QTest::newRow("its last minute without a time") << today << QTime() << QTime(23, 59, 59) << false;
    QTest::newRow("yesterday, by a later hour") << today.addDays(-1) << QTime(23, 0) << QTime(8, 0) << true;
    QTest::newRow("yesterday") << today.addDays(-1) << QTime() << QTime(0, 0) << true;
    QTest::newRow("tomorrow, by an earlier hour") << today.addDays(1) << QTime(8, 0) << QTime(23, 0) << false;
}

void TestDueTime::isLateFromTheMinuteAfter()
{
    QFETCH(QDate, on);
    QFETCH(QTime, by);
    QFETCH(QTime, now);
    QTEST(isPastDue(on, by, QDateTime(today, now, QTimeZone("Europe/London")).toUTC()), "late");
    // From one moment on, and not the millisecond before.
    QVERIFY(isPastDue(on, by, lateFrom(on, by)));
    QVERIFY(!isPastDue(on, by, lateFrom(on, by).addMSecs(-1)));
    // The wall clock counts, in summer an hour before UTC.
    const QDate summer(2026, 7, 1);
    QVERIFY(isPastDue(summer, QTime(18, 0), QDateTime(summer, QTime(17, 1), Qt::UTC)));
    QVERIFY(!isPastDue(summer, QTime(18, 0), QDateTime(summer, QTime(17, 0), Qt::UTC)));
}

void TestDueTime::isKeptToTheMinute()
{
    QCOMPARE(minuteOfDay(QTime(18, 0)), std::optional(1080));
    QCOMPARE(minuteOfDay(QTime(0, 0)), std::optional(0));
    QVERIFY(!minuteOfDay({}));
    QCOMPARE(timeOfMinute(1439), QTime(23, 59));
    QCOMPARE(timeOfMinute(0), QTime(0, 0));
    QVERIFY(!timeOfMinute(std::nullopt).isValid());
}

void TestDueTime::standsBehindItsDay()
{
    QCOMPARE(withTime(u"05/10/2026"_s, QTime(18, 0)), u"05/10/2026 18:00"_s);
    QCOMPARE(withTime(u"05/10/2026"_s, {}), u"05/10/2026"_s);
    QVERIFY(lastMoment(QTime(18, 0)) < lastMoment({}));
}

QTEST_GUILESS_MAIN(TestDueTime)
#include "tst_DueTime.moc"
