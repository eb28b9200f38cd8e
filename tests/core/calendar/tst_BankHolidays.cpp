// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/calendar/BankHolidays.h"
#include "core/calendar/WorkingDays.h"

#include <QMap>
#include <QTest>

using namespace marac;

/// The bank holidays of England and Wales worked out from the law, without a look at the list that is shipped: common law
/// (Good Friday, Christmas Day), the Banking and Financial Dealings Act 1971 Schedule 1, and the Royal proclamations.
namespace byLaw {

/// Western Easter by Gauss's method in its Gregorian form.
static QDate easterSunday(int year)
{
    const int a = year % 19, b = year / 100, c = year % 100;
    const int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    const int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    const int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return QDate(year, f / 31, f % 31 + 1);
}

static QDate mondayOnOrAfter(QDate day)
{
    while (day.dayOfWeek() != Qt::Monday)
        day = day.addDays(1);
    return day;
}

static QDate lastMonday(int year, int month)
{
    QDate day(year, month, QDate(year, month, 1).daysInMonth());
    while (day.dayOfWeek() != Qt::Monday)
        day = day.addDays(-1);
    return day;
}

/// The eight columns of the verification table, in its order.
static QList<QDate> regular(int year)
{
    const QDate easter = easterSunday(year);
    QDate newYear(year, 1, 1);
    if (newYear.dayOfWeek() >= Qt::Saturday)
        newYear = mondayOnOrAfter(newYear);
    QDate earlyMay = mondayOnOrAfter(QDate(year, 5, 1));
    QDate spring = lastMonday(year, 5);
    QDate christmas(year, 12, 25);
    QDate boxing(year, 12, 26);
    switch (christmas.dayOfWeek()) {
    case Qt::Friday:
        boxing = QDate(year, 12, 28);
        break;
    case Qt::Saturday:
        christmas = QDate(year, 12, 27);
        boxing = QDate(year, 12, 28);
        break;
    case Qt::Sunday:
        christmas = QDate(year, 12, 27);
        break;
    default:
        break;
    }
    // Moved by proclamation: the usual Monday was worked.
    if (year == 2012)
        spring = QDate(2012, 6, 4);
    if (year == 2020)
        earlyMay = QDate(2020, 5, 8);
    if (year == 2022)
        spring = QDate(2022, 6, 2);
    return {newYear, easter.addDays(-2), easter.addDays(1), earlyMay, spring, lastMonday(year, 8), christmas, boxing};
}

static QList<QDate> oneOff(int year)
{
    switch (year) {
    case 2011:
        return {QDate(2011, 4, 29)};
    case 2012:
        return {QDate(2012, 6, 5)};
    case 2022:
        return {QDate(2022, 6, 3), QDate(2022, 9, 19)};
    case 2023:
        return {QDate(2023, 5, 8)};
    default:
        return {};
    }
}

} // namespace byLaw

class TestBankHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfTheTable_data();
    void everyCellOfTheTable();
    void nothingBesidesTheTable();
    void movedHolidaysLeaveTheirMondayWorked();
    void answersOnlyForKnownYears();
    void closureDaysCountAsHolidays();
    void refusesBadLists_data();
    void refusesBadLists();
    void readsThePublishedShape();
};

void TestBankHolidays::everyCellOfTheTable_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("name");
    const QStringList names{QStringLiteral("New Year’s Day"),      QStringLiteral("Good Friday"),
                            QStringLiteral("Easter Monday"),       QStringLiteral("Early May bank holiday"),
                            QStringLiteral("Spring bank holiday"), QStringLiteral("Summer bank holiday"),
                            QStringLiteral("Christmas Day"),       QStringLiteral("Boxing Day")};
    for (int year = 2009; year <= 2030; ++year) {
        const QList<QDate> days = byLaw::regular(year);
        for (qsizetype i = 0; i < days.size(); ++i)
            QTest::addRow("%d %s", year, qPrintable(names[i])) << days[i] << names[i];
        for (const QDate day : byLaw::oneOff(year))
            QTest::addRow("one-off %s", qPrintable(day.toString(Qt::ISODate))) << day << QString();
    }
}

void TestBankHolidays::everyCellOfTheTable()
{
    QFETCH(QDate, day);
    QFETCH(QString, name);
    const WorkingDays calendar(defaultBankHolidays());
    const std::optional<Holiday> holiday = calendar.holidayOn(day);
    QVERIFY2(holiday, qPrintable(day.toString(Qt::ISODate)));
    QVERIFY(holiday->name.startsWith(name));
    QCOMPARE(holiday->kind, HolidayKind::Bank);
    QVERIFY(!calendar.isWorkingDay(day));
}

void TestBankHolidays::nothingBesidesTheTable()
{
    QMap<int, int> expected;
    for (int year = 2009; year <= 2030; ++year)
        expected[year] = int(byLaw::regular(year).size() + byLaw::oneOff(year).size());
    QMap<int, int> found;
    for (const Holiday &holiday : defaultBankHolidays()) {
        ++found[holiday.day.year()];
        QVERIFY(!WorkingDays::isWeekend(holiday.day));
    }
    QCOMPARE(found, expected);
}

void TestBankHolidays::movedHolidaysLeaveTheirMondayWorked()
{
    const WorkingDays calendar(defaultBankHolidays());
    QVERIFY(calendar.isWorkingDay(QDate(2012, 5, 28)));
    QVERIFY(calendar.isWorkingDay(QDate(2020, 5, 4)));
    QVERIFY(calendar.isWorkingDay(QDate(2022, 5, 30)));
    QCOMPARE(calendar.holidayOn(QDate(2022, 12, 26))->name, QStringLiteral("Boxing Day"));
    QCOMPARE(calendar.holidayOn(QDate(2022, 12, 27))->name, QStringLiteral("Christmas Day"));
}

void TestBankHolidays::answersOnlyForKnownYears()
{
    const WorkingDays calendar(defaultBankHolidays());
    QCOMPARE(calendar.firstYear(), 2009);
    QCOMPARE(calendar.lastYear(), 2030);
    QVERIFY(!calendar.knows(2008));
    QVERIFY(!calendar.knows(2031));

    QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 2), 1).value(), QDate(2026, 4, 7));
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 7), -1).value(), QDate(2026, 4, 2));
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 4, 4), 0).value(), QDate(2026, 4, 4));
    QCOMPARE(calendar.countBetween(QDate(2026, 4, 2), QDate(2026, 4, 8)).value(), 2);
    QCOMPARE(calendar.countBetween(QDate(2026, 4, 8), QDate(2026, 4, 8)).value(), 0);
    QCOMPARE(calendar.countBetween(QDate(2026, 4, 9), QDate(2026, 4, 8)).value(), 0);

    const Result<QDate> beyond = calendar.addWorkingDays(QDate(2030, 12, 31), 1);
    QVERIFY(!beyond);
    QCOMPARE(beyond.error().kind, Problem::Kind::Unavailable);
    QVERIFY(beyond.error().text.contains(QStringLiteral("2031")));
    QVERIFY(!calendar.addWorkingDays(QDate(2009, 1, 2), -1));
    QVERIFY(!calendar.countBetween(QDate(2030, 12, 30), QDate(2031, 1, 3)));
    QVERIFY(!WorkingDays().addWorkingDays(QDate(2026, 1, 5), 1));
}

void TestBankHolidays::closureDaysCountAsHolidays()
{
    QList<Holiday> days = defaultBankHolidays();
    Holiday closure;
    closure.kind = HolidayKind::Closure;
    closure.name = QStringLiteral("Christmas closure");
    closure.day = QDate(2026, 12, 29);
    days.append(closure);
    closure.day = QDate(2026, 12, 28); // Boxing Day's substitute: the bank holiday keeps its name
    days.prepend(closure);
    closure.day = QDate(2031, 1, 3); // a closure alone does not make its year known
    days.append(closure);
    const WorkingDays calendar(days);
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 12, 29)));
    QCOMPARE(calendar.holidayOn(QDate(2026, 12, 28))->kind, HolidayKind::Bank);
    QCOMPARE(calendar.addWorkingDays(QDate(2026, 12, 24), 1).value(), QDate(2026, 12, 30));
    QVERIFY(!calendar.knows(2031));
}

static QByteArray listOf(const QByteArray &events)
{
    return "{\"england-and-wales\":{\"events\":[" + events + "]}}";
}

static QByteArray wholeYear(int year)
{
    QByteArrayList events;
    for (const QDate day : byLaw::regular(year))
        events.append("{\"title\":\"Holiday\",\"date\":\"" + day.toString(Qt::ISODate).toLatin1() + "\"}");
    return events.join(',');
}

void TestBankHolidays::refusesBadLists_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("white space") << QByteArray(" \n\t ");
    QTest::newRow("not JSON") << QByteArray("<html></html>");
    QTest::newRow("an array") << QByteArray("[]");
    QTest::newRow("not UTF-8") << QByteArray("{\"england-and-wales\":\"\xFF\xFE\"}");
    QTest::newRow("no division") << QByteArray("{}");
    QTest::newRow("another division") << QByteArray("{\"france\":{}}");
    QTest::newRow("no events") << listOf({});
    QTest::newRow("an event that is text") << listOf("\"2026-12-25\"");
    QTest::newRow("a date that does not exist")
        << listOf(wholeYear(2026) + ",{\"title\":\"x\",\"date\":\"2026-02-30\"}");
    QTest::newRow("a date in another form") << listOf(wholeYear(2026) + ",{\"title\":\"x\",\"date\":\"25/12/2026\"}");
    QTest::newRow("a date with a tail") << listOf(wholeYear(2026) + ",{\"title\":\"x\",\"date\":\"2026-05-05\\n\"}");
    QTest::newRow("a weekend") << listOf(wholeYear(2026) + ",{\"title\":\"x\",\"date\":\"2026-12-26\"}");
    QTest::newRow("no title") << listOf(wholeYear(2026) + ",{\"title\":\" \",\"date\":\"2026-05-05\"}");
    QTest::newRow("a title that is not text") << listOf(wholeYear(2026) + ",{\"title\":7,\"date\":\"2026-05-05\"}");
    QTest::newRow("NUL in a title") << listOf(wholeYear(2026) + ",{\"title\":\"a\\u0000b\",\"date\":\"2026-05-05\"}");
    QTest::newRow("an unknown entry") << listOf(wholeYear(2026)
                                                + ",{\"title\":\"x\",\"date\":\"2026-05-05\",\"colour\":1}");
    QTest::newRow("a day twice") << listOf(wholeYear(2026) + ",{\"title\":\"x\",\"date\":\"2026-12-25\"}");
    QTest::newRow("an entry twice") << listOf(wholeYear(2026)
                                              + ",{\"title\":\"x\",\"title\":\"y\",\"date\":\"2026-05-05\"}");
    QTest::newRow("half a year") << listOf("{\"title\":\"x\",\"date\":\"2026-12-25\"}");
    QTest::newRow("a year left out") << listOf(wholeYear(2026) + ',' + wholeYear(2028));
    QTest::newRow("two megabytes") << listOf(wholeYear(2026) + QByteArray(2 * 1024 * 1024, ' '));
    QTest::newRow("deep nesting") << QByteArray(5000, '[');
}

void TestBankHolidays::refusesBadLists()
{
    QFETCH(QByteArray, json);
    const Result<QList<Holiday>> holidays = readBankHolidays(json);
    QVERIFY(!holidays);
    QCOMPARE(holidays.error().kind, Problem::Kind::Invalid);
    QVERIFY(!holidays.error().text.isEmpty());
}

void TestBankHolidays::readsThePublishedShape()
{
    const QByteArray json = "{\"england-and-wales\":{\"division\":\"england-and-wales\",\"events\":[" + wholeYear(2027)
        + ',' + wholeYear(2026)
        + ",{\"title\":\"Extra\",\"date\":\"2026-07-01\",\"notes\":\"Once\",\"bunting\":true}]},\"scotland\":{},"
          "\"northern-ireland\":{}}";
    const Result<QList<Holiday>> holidays = readBankHolidays(json);
    QVERIFY2(holidays, holidays ? "" : qPrintable(holidays.error().text));
    QCOMPARE(holidays->size(), 17);
    QCOMPARE(holidays->first().day, QDate(2026, 1, 1));
    const WorkingDays calendar(*holidays);
    QCOMPARE(calendar.holidayOn(QDate(2026, 7, 1))->note, QStringLiteral("Once"));
    QVERIFY(!calendar.knows(2025));
}

QTEST_GUILESS_MAIN(TestBankHolidays)
#include "tst_BankHolidays.moc"
