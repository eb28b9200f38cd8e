// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/hearing/ActionLine.h"
#include "tests/support/NamedFields.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// An action in one line: what is understood, what is missing and what is refused.
class TestActionLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void saysWhyWorkingDaysCantBeCounted();
};

/// A Thursday.
static const QDate meetingDay(2026, 11, 12);

static Agency agencyOf(int id, const QString &code, const QString &name)
{
    Agency agency;
    agency.id = AgencyId(id);
    agency.code = code;
    agency.name = name;
    return agency;
}

static WorkingDays calendar()
{
    QList<Holiday> holidays;
    for (const QDate day : {QDate(2026, 1, 1), QDate(2026, 4, 3), QDate(2026, 4, 6), QDate(2026, 5, 4),
                            QDate(2026, 5, 25), QDate(2026, 8, 31), QDate(2026, 12, 25), QDate(2026, 12, 28)}) {
        Holiday holiday;
        holiday.day = day;
        holiday.kind = HolidayKind::Bank;
        holidays << holiday;
    }
    return WorkingDays(holidays);
}

static ActionLineTerms terms()
{
    return {meetingDay,
            {agencyOf(1, u"HHR"_s, u"Harbour Homes"_s), agencyOf(2, u"POL"_s, u"Merseyside Police"_s),
             agencyOf(3, u"VS"_s, u"Victim Support"_s), agencyOf(4, u"H"_s, u"Health"_s)},
            {agencyOf(9, u"FRS"_s, u"Fire and Rescue"_s)},
            calendar(),
            QTime(9, 30)};
}

void TestActionLine::reads_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("owner");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("due");
    QTest::addColumn<QTime>("at");
    QTest::addColumn<int>("item");
    QTest::addColumn<bool>("complete");
    const auto row = [](const char *typed, int owner, const QString &text, QDate due, int item = 0, QTime at = {}) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << owner << text << due << at << item
                             << (owner > 0 && !text.isEmpty() && due.isValid());
    };
    const QString warning = u"tenancy warning"_s;
    const QDate nextThursday(2026, 11, 19);
    row("HHR tenancy warning by Thu", 1, warning, nextThursday);
    row("hhr tenancy warning by thursday", 1, warning, nextThursday);
    row("HHR: tenancy warning by Thursday.", 1, warning, nextThursday);
    row("HHR – tenancy warning by Fri", 1, warning, {2026, 11, 13});
    row("  HHR   tenancy  warning   by  Thu ", 1, warning, nextThursday);
    row("Harbour Homes tenancy warning by Thu", 1, warning, nextThursday);
    row("HHR tenancy warning by 20 Nov", 1, warning, {2026, 11, 20});
    row("HHR tenancy warning by 20/11", 1, warning, {2026, 11, 20});
    row("HHR tenancy warning by 20/11/2026", 1, warning, {2026, 11, 20});
    row("HHR tenancy warning by 5 Jan", 1, warning, {2027, 1, 5});
    row("HHR tenancy warning by +5wd", 1, warning, nextThursday);
    row("HHR tenancy warning by +30wd", 1, warning, {2026, 12, 24});
    row("HHR tenancy warning by +31wd", 1, warning, {2026, 12, 29});
    row("HHR tenancy warning by +3d", 1, warning, {2026, 11, 15});
    row("HHR tenancy warning by tomorrow", 1, warning, {2026, 11, 13});
    row("HHR tenancy warning by today", 1, warning, meetingDay);
    row("HHR tenancy warning by Thu #11", 1, warning, nextThursday, 11);
    row("HHR tenancy warning #11 by Thu", 1, warning, nextThursday, 11);
    row("HHR tenancy warning by Thu item 4", 1, warning, nextThursday, 4);
    row("HHR tenancy warning # 20 by Thu", 1, warning, nextThursday, 20);
    row("HHR tenancy warning by today 18:00", 1, warning, meetingDay, 0, QTime(18, 0));
    row("HHR tenancy warning by Mon 18:00", 1, warning, {2026, 11, 16}, 0, QTime(18, 0));
    row("HHR tenancy warning by 20 Nov 18:00 #11", 1, warning, {2026, 11, 20}, 11, QTime(18, 0));
    row("HHR tenancy warning #11 by Thu at 9am.", 1, warning, nextThursday, 11, QTime(9, 0));
    row("HHR tenancy warning by noon on Thursday", 1, warning, nextThursday, 0, QTime(12, 0));
    row("HHR tenancy warning by +5wd 18:00", 1, warning, nextThursday, 0, QTime(18, 0));
    // Words that only look like a part belong to the text.
    row("POL bring her by bus 9am", 2, u"bring her by bus 9am"_s, {});
    row("POL speak to the victim by phone by Mon", 2, u"speak to the victim by phone"_s, {2026, 11, 16});
    row("POL visit flat #4 upstairs by Mon", 2, u"visit flat #4 upstairs"_s, {2026, 11, 16});
    row("POL visit by night", 2, u"visit by night"_s, {});
    row("Police visit by Mon", 0, u"Police visit"_s, {2026, 11, 16});
    row("VSO to call by Mon", 0, u"VSO to call"_s, {2026, 11, 16});
    row("Health visit by Mon", 4, u"visit"_s, {2026, 11, 16});
    // What is missing is left empty.
    row("tenancy warning by Thu", 0, warning, nextThursday);
    row("HHR tenancy warning", 1, warning, {});
    row("HHR by Thu", 1, {}, nextThursday);
    row("HHR", 1, {}, {});
    row("by Thu", 0, {}, nextThursday);
    row("", 0, {}, {});
}

void TestActionLine::reads()
{
    QFETCH(QString, typed);
    const ActionLine line = readActionLine(typed, terms());
    QTEST(int(line.owner.value()), "owner");
    QTEST(line.text, "text");
    QTEST(line.dueOn, "due");
    QTEST(line.dueAt, "at");
    QTEST(line.riskItem, "item");
    QTEST(line.isComplete(), "complete");
    QVERIFY2(line.problems.isEmpty(), qPrintable(line.problems.value(0).text));
}

void TestActionLine::refuses_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("fields");
    QTest::addColumn<QString>("says");
    QTest::newRow("withdrawn") << u"FRS fit a letterbox blocker by Thu"_s << QStringList{u"ownerAgencyId"_s}
                               << u"Fire and Rescue"_s;
    QTest::newRow("before the meeting") << u"HHR tenancy warning by 5/11"_s << QStringList{u"dueOn"_s}
                                        << u"before the meeting"_s;
    QTest::newRow("the day before") << u"HHR tenancy warning by yesterday"_s << QStringList{u"dueOn"_s}
                                    << u"before the meeting"_s;
    QTest::newRow("no such day") << u"HHR tenancy warning by 31/11"_s << QStringList{u"dueOn"_s} << u"November"_s;
    QTest::newRow("before the meeting begins")
        << u"HHR tenancy warning by today 9am"_s << QStringList{u"dueAt"_s} << u"before the meeting"_s;
    QTest::newRow("a time without its day")
        << u"HHR tenancy warning by 18:00"_s << QStringList{u"dueOn"_s} << u"today 18:00"_s;
    QTest::newRow("a day or a time") << u"HHR tenancy warning by Thu 9.10"_s << QStringList{u"dueOn"_s}
                                     << u"a day or a time"_s;
    QTest::newRow("a number alone") << u"HHR tenancy warning by Mon 9"_s << QStringList{u"dueOn"_s} << u"a time?"_s;
    QTest::newRow("another weekday") << u"HHR tenancy warning by Tue 16 Nov 18:00"_s << QStringList{u"dueOn"_s}
                                     << u"Monday"_s;
    QTest::newRow("no such item") << u"HHR tenancy warning by Thu #21"_s << QStringList{u"riskItem"_s} << u"21"_s;
    QTest::newRow("item nought") << u"HHR tenancy warning by Thu #0"_s << QStringList{u"riskItem"_s} << u"0"_s;
}

void TestActionLine::refuses()
{
    QFETCH(QString, typed);
    QFETCH(QString, says);
    const ActionLine line = readActionLine(typed, terms());
    QTEST(test::namedFields(line.problems), "fields");
    QVERIFY2(line.problems.first().text.contains(says), qPrintable(line.problems.first().text));
    QVERIFY(!line.isComplete());
    QVERIFY(!line.text.contains(u"by "_s));
}

void TestActionLine::saysWhyWorkingDaysCantBeCounted()
{
    ActionLineTerms without = terms();
    without.calendar = WorkingDays();
    const ActionLine line = readActionLine(u"HHR tenancy warning by +5wd"_s, without);
    QCOMPARE(test::namedFields(line.problems), QStringList{u"dueOn"_s});
    QVERIFY2(line.problems.first().text.contains(u"bank holidays"_s), qPrintable(line.problems.first().text));
    QVERIFY(!line.isComplete());
}

QTEST_GUILESS_MAIN(TestActionLine)
#include "tst_ActionLine.moc"
