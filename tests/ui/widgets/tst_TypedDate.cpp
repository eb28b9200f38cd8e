// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/TypedDate.h"
#include "ui/widgets/fields/DateEdit.h"
#include "ui/widgets/fields/TimeEdit.h"

#include <QSignalSpy>
#include <QTest>

using namespace marac;

class TestTypedDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDates_data();
    void readsDates();
    void refusesWhatIsNoDate_data();
    void refusesWhatIsNoDate();
    void countsWorkingDaysOnlyWithACalendar();
    void readsTimes_data();
    void readsTimes();
    void fieldShowsTheWeekdayAndTidiesUp();
    void fieldKeepsAnImpossibleDateAndSaysSo();
};

/// A Thursday.
static const QDate today(2026, 9, 3);

void TestTypedDate::readsDates_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QDate>("date");
    const auto row = [](const char *typed, QDate date) { QTest::newRow(typed) << QString::fromUtf8(typed) << date; };
    row("3/9/26", {2026, 9, 3});
    row("03/09/2026", {2026, 9, 3});
    row("3.9.2026", {2026, 9, 3});
    row("3-9-26", {2026, 9, 3});
    row("3 9 26", {2026, 9, 3});
    row("030926", {2026, 9, 3});
    row("03092026", {2026, 9, 3});
    row("2026-09-03", {2026, 9, 3});
    row("3 Sep 2026", {2026, 9, 3});
    row("3 sept 26", {2026, 9, 3});
    row("3rd of September 2026", {2026, 9, 3});
    row("3-Sep-2026", {2026, 9, 3});
    row("Thu 3 Sep 2026", {2026, 9, 3});
    row("  TODAY ", {2026, 9, 3});
    row("tomorrow", {2026, 9, 4});
    row("yesterday", {2026, 9, 2});
    row("friday", {2026, 9, 4});
    row("thursday", {2026, 9, 10});
    row("+3d", {2026, 9, 6});
    row("+3", {2026, 9, 6});
    row("-2w", {2026, 8, 20});
    row("+1m", {2026, 10, 3});
    row("29/2/2028", {2028, 2, 29});
    row("5/1", {2027, 1, 5});
    row("5 aug", {2026, 8, 5});
    row("14/3/51", {1951, 3, 14});
    row("14/3/45", {2045, 3, 14});
    row("14/3/46", {1946, 3, 14});
}

void TestTypedDate::readsDates()
{
    QFETCH(QString, typed);
    QFETCH(QDate, date);
    const TypedDate read = readDate(typed, today);
    QVERIFY2(read.problem.isEmpty(), qPrintable(read.problem));
    QCOMPARE(read.date, date);
}

void TestTypedDate::refusesWhatIsNoDate_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"31/2/2026", "29/2/2026", "32/1/26", "0/1/26", "9/13/26", "soon", "3 Foo 2026", "+9999d",
                              "Friday 3 Sep 2026", "3/9/1026", "99", "3//26", "<b>today</b>"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("long") << QString(10'000, QLatin1Char('1'));
}

void TestTypedDate::refusesWhatIsNoDate()
{
    QFETCH(QString, typed);
    const TypedDate read = readDate(typed, today);
    QVERIFY(!read.date.isValid());
    QVERIFY(!read.problem.isEmpty());
    QVERIFY(!read.problem.contains(typed));
}

void TestTypedDate::countsWorkingDaysOnlyWithACalendar()
{
    QVERIFY(!readDate(QStringLiteral("+8wd"), today).problem.isEmpty());
    const CountDays everyDayButOne = [](QDate day, int count) { return day.addDays(count + 1); };
    QCOMPARE(readDate(QStringLiteral("+8wd"), today, everyDayButOne).date, QDate(2026, 9, 12));
}

void TestTypedDate::readsTimes_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QTime>("time");
    const auto row = [](const char *typed, QTime time) { QTest::newRow(typed) << QString::fromLatin1(typed) << time; };
    row("14:30", {14, 30});
    row("14.30", {14, 30});
    row("1430", {14, 30});
    row("9", {9, 0});
    row("9am", {9, 0});
    row("2.30 pm", {14, 30});
    row("12am", {0, 0});
    row("12pm", {12, 0});
    row("noon", {12, 0});
    row("25:00", {});
    row("9:75", {});
    row("13pm", {});
    row("later", {});
    row("", {});
}

void TestTypedDate::readsTimes()
{
    QFETCH(QString, typed);
    QFETCH(QTime, time);
    QCOMPARE(readTime(typed).value_or(QTime()), time);
}

void TestTypedDate::fieldShowsTheWeekdayAndTidiesUp()
{
    DateEdit edit(QStringLiteral("day"), today);
    QSignalSpy notes(&edit, &LineEdit::noteChanged);
    QSignalSpy dates(&edit, &DateEdit::dateChanged);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("3 sep 26"));
    QCOMPARE(edit.date(), today);
    QCOMPARE(notes.last().first().toString(), QStringLiteral("Thursday 3 September 2026"));
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &out);
    QCOMPARE(edit.text(), QStringLiteral("03/09/2026"));
    QCOMPARE(notes.last().first().toString(), QStringLiteral("Thursday"));
    QVERIFY(edit.problems().isEmpty());
    QCOMPARE(dates.last().first().toDate(), today);
}

void TestTypedDate::fieldKeepsAnImpossibleDateAndSaysSo()
{
    DateEdit edit(QStringLiteral("day"), today);
    QSignalSpy refused(&edit, &LineEdit::refused);
    edit.show();
    QTest::keyClicks(&edit, QStringLiteral("31/2/2026"));
    QFocusEvent out(QEvent::FocusOut);
    QCoreApplication::sendEvent(&edit, &out);
    QCOMPARE(edit.text(), QStringLiteral("31/2/2026"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(!edit.date().isValid());
    QCOMPARE(edit.problems().size(), 1);
    QCOMPARE(edit.problems().first().field, QStringLiteral("day"));
}

QTEST_MAIN(TestTypedDate)
#include "tst_TypedDate.moc"
