// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/AuditEntry.h"
#include "core/calendar/BankHolidays.h"
#include "core/calendar/CirculationDeadline.h"
#include "core/calendar/HolidayTable.h"
#include "core/calendar/ImportHolidays.h"
#include "core/calendar/KeepHolidays.h"
#include "tests/support/TestRegister.h"

#include <QTest>

using namespace marac;
using marac::test::TestRegister;

class TestKeepHolidays : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanupTestCase() { m_shared.reset(); }
    void aNewRegisterHasItsCalendar();
    void aClosureDayMovesTheDeadline();
    void refusesUnusableDays_data();
    void refusesUnusableDays();
    void refusesADayTwice();
    void removesADayOnce();
    void keepsEightBankHolidaysInAYear();
    void importsOnlyTheYearsOfTheList();
    void aBadListChangesNothing();
    void onlyThoseWhoKeepHolidaysChangeThem();

private:
    /// For tests after which the register stands as before.
    TestRegister &shared()
    {
        if (!m_shared)
            m_shared = std::make_unique<TestRegister>();
        return *m_shared;
    }
    std::unique_ptr<TestRegister> m_shared;
};

static Holiday closure(QDate day, const QString &name = QStringLiteral("Christmas closure"))
{
    Holiday holiday;
    holiday.day = day;
    holiday.name = name;
    holiday.kind = HolidayKind::Closure;
    return holiday;
}

static Holiday bank(QDate day)
{
    Holiday holiday = closure(day, QStringLiteral("One-off"));
    holiday.kind = HolidayKind::Bank;
    return holiday;
}

static QDate deadlineOf(Register &reg, QDate meeting)
{
    return circulationDeadline(meeting, CountingRule::Ordinary, consultWorkingDays(reg).value()).value().circulateBy;
}

void TestKeepHolidays::aNewRegisterHasItsCalendar()
{
    TestRegister &t = shared();
    const QList<Holiday> kept = consultHolidays(*t).value();
    const QList<Holiday> shipped = defaultBankHolidays();
    QCOMPARE(kept.size(), shipped.size());
    for (qsizetype i = 0; i < kept.size(); ++i) {
        QCOMPARE(kept[i].day, shipped[i].day);
        QCOMPARE(kept[i].name, shipped[i].name);
        QVERIFY(kept[i].id);
    }
    QCOMPARE(deadlineOf(*t, QDate(2026, 11, 12)), QDate(2026, 11, 2));
}

void TestKeepHolidays::aClosureDayMovesTheDeadline()
{
    TestRegister &t = shared();
    QCOMPARE(deadlineOf(*t, QDate(2027, 1, 7)), QDate(2026, 12, 23));
    const Result<HolidayId> id = addHoliday(*t, closure(QDate(2026, 12, 29), QStringLiteral("  Christmas closure ")));
    QVERIFY(id && *id);
    QCOMPARE(deadlineOf(*t, QDate(2027, 1, 7)), QDate(2026, 12, 22));

    const QList<AuditEntry> trail = t.trail();
    const auto added = std::find_if(trail.begin(), trail.end(), [](const AuditEntry &entry) {
        return entry.event.subject.kind == SubjectKind::Holiday && entry.event.verb == AuditVerb::Administer;
    });
    QVERIFY(added != trail.end());
    QCOMPARE(added->event.subject.id, id->value());
    QCOMPARE(added->event.subject.ref, QStringLiteral("2026-12-29"));

    QVERIFY(removeHoliday(*t, *id, 1));
    QCOMPARE(deadlineOf(*t, QDate(2027, 1, 7)), QDate(2026, 12, 23));
}

void TestKeepHolidays::refusesUnusableDays_data()
{
    QTest::addColumn<Holiday>("holiday");
    QTest::addColumn<QString>("field");
    QTest::newRow("no day") << closure(QDate()) << QStringLiteral("day");
    QTest::newRow("year 12026") << closure(QDate(12026, 1, 5)) << QStringLiteral("day");
    QTest::newRow("a bank holiday on a Saturday") << bank(QDate(2026, 12, 26)) << QStringLiteral("day");
    QTest::newRow("no name") << closure(QDate(2026, 12, 29), QStringLiteral(" ")) << QStringLiteral("name");
    QTest::newRow("NUL in the name") << closure(QDate(2026, 12, 29), QString(QStringLiteral("a") + QChar(0)))
                                     << QStringLiteral("name");
    QTest::newRow("64 KiB pasted") << closure(QDate(2026, 12, 29), QString(65536, u'x')) << QStringLiteral("name");
}

void TestKeepHolidays::refusesUnusableDays()
{
    QFETCH(Holiday, holiday);
    QFETCH(QString, field);
    TestRegister &t = shared();
    const qsizetype before = consultHolidays(*t).value().size();
    const Result<HolidayId> id = addHoliday(*t, holiday);
    QVERIFY(!id);
    QCOMPARE(id.error().kind, Problem::Kind::Invalid);
    QCOMPARE(id.error().fields.first().field, field);
    QCOMPARE(consultHolidays(*t).value().size(), before);
}

void TestKeepHolidays::refusesADayTwice()
{
    TestRegister t;
    QCOMPARE(addHoliday(*t, bank(QDate(2026, 12, 25))).error().kind, Problem::Kind::Refused);
    QVERIFY(addHoliday(*t, closure(QDate(2026, 12, 29))));
    QCOMPARE(addHoliday(*t, closure(QDate(2026, 12, 29))).error().kind, Problem::Kind::Refused);
}

void TestKeepHolidays::removesADayOnce()
{
    TestRegister &t = shared();
    const HolidayId id = addHoliday(*t, closure(QDate(2026, 12, 29))).value();
    QCOMPARE(removeHoliday(*t, id, 7).error().kind, Problem::Kind::Conflict);
    QVERIFY(removeHoliday(*t, id, 1));
    QCOMPARE(removeHoliday(*t, id, 1).error().kind, Problem::Kind::NotFound);
}

void TestKeepHolidays::keepsEightBankHolidaysInAYear()
{
    TestRegister t;
    QList<Holiday> of2030;
    const QList<Holiday> all = consultHolidays(*t).value();
    for (const Holiday &holiday : all) {
        if (holiday.day.year() == 2030)
            of2030.append(holiday);
    }
    QCOMPARE(of2030.size(), 8);
    // One of eight can go only when the day it was moved to stands there already.
    QCOMPARE(removeHoliday(*t, of2030.first().id, 1).error().kind, Problem::Kind::Refused);
    QVERIFY(addHoliday(*t, bank(QDate(2030, 1, 2))));
    QVERIFY(removeHoliday(*t, of2030.first().id, 1));
    QVERIFY(consultWorkingDays(*t).value().knows(2030));
    // A single day does not make a year that can be counted.
    QVERIFY(addHoliday(*t, bank(QDate(2031, 1, 1))));
    QVERIFY(!consultWorkingDays(*t).value().knows(2031));
}

static QByteArray listFor2030(const char *extra)
{
    QByteArrayList events;
    for (const char *day : {"01-01", "04-19", "04-22", "05-06", "05-27", "08-26", "12-25", "12-26"})
        events.append(QByteArray("{\"title\":\"Day off\",\"date\":\"2030-") + day + "\"}");
    events.append(extra);
    return "{\"england-and-wales\":{\"events\":[" + events.join(',') + "]}}";
}

void TestKeepHolidays::importsOnlyTheYearsOfTheList()
{
    TestRegister t;
    QVERIFY(addHoliday(*t, bank(QDate(2030, 7, 1))));
    QVERIFY(addHoliday(*t, closure(QDate(2030, 12, 27))));
    QVERIFY(addHoliday(*t, bank(QDate(2029, 7, 2))));
    const Result<HolidayChanges> changes =
        importHolidays(*t, listFor2030("{\"title\":\"Jubilee\",\"date\":\"2030-06-03\"}"));
    QVERIFY2(changes, changes ? "" : qPrintable(changes.error().text));
    QCOMPARE(changes->added.size(), 1);
    QCOMPARE(changes->removed.size(), 1);
    QCOMPARE(changes->renamed.size(), 8);

    const WorkingDays calendar = consultWorkingDays(*t).value();
    QVERIFY(!calendar.isWorkingDay(QDate(2030, 6, 3)));
    QVERIFY(calendar.isWorkingDay(QDate(2030, 7, 1)));
    QVERIFY(!calendar.isWorkingDay(QDate(2030, 12, 27)));
    QVERIFY(!calendar.isWorkingDay(QDate(2029, 7, 2)));
    QCOMPARE(calendar.holidayOn(QDate(2030, 1, 1))->name, QStringLiteral("Day off"));

    QVERIFY(importHolidays(*t, listFor2030("{\"title\":\"Jubilee\",\"date\":\"2030-06-03\"}")).value().isEmpty());
}

void TestKeepHolidays::aBadListChangesNothing()
{
    TestRegister &t = shared();
    const qsizetype before = consultHolidays(*t).value().size();
    QCOMPARE(importHolidays(*t, listFor2030("{\"title\":\"Jubilee\",\"date\":\"2030-06-31\"}")).error().kind,
             Problem::Kind::Invalid);
    QCOMPARE(importHolidays(*t, {}).error().kind, Problem::Kind::Invalid);
    QCOMPARE(consultHolidays(*t).value().size(), before);
}

void TestKeepHolidays::onlyThoseWhoKeepHolidaysChangeThem()
{
    TestRegister t;
    for (const auto &code : Codes<Role>::all) {
        Register &reg = t.as(code.value);
        const bool may = permits(code.value, Operation::KeepHolidays);
        const Result<HolidayId> id = addHoliday(reg, closure(QDate(2026, 12, 29).addDays(int(code.value))));
        QCOMPARE(id.has_value(), may);
        if (!may)
            QCOMPARE(id.error().kind, Problem::Kind::Denied);
        QCOMPARE(importHolidays(reg, listFor2030("{\"title\":\"Jubilee\",\"date\":\"2030-06-03\"}")).has_value(), may);
        QCOMPARE(consultHolidays(reg).has_value(), permits(code.value, Operation::ConsultToday));
    }
}

QTEST_GUILESS_MAIN(TestKeepHolidays)
#include "tst_KeepHolidays.moc"
