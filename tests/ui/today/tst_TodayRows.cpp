// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/TodayRows.h"

#include <QLocale>
#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The lines of Today where more is due than anybody goes through on a day.
class TestTodayRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAllOfAFew();
    void saysHowManyAreLeftOut();
    void saysSoInEachGroup();

private:
    /// Due one day after the other.
    static QList<DueItem> itemsOf(DueKind kind, int count)
    {
        QList<DueItem> items;
        for (int i = 0; i < count; ++i) {
            items << DueItem{kind,
                             QDate(2026, 11, 1).addDays(i),
                             {SubjectKind::CaseFile, i + 1, {}},
                             u"No. %1"_s.arg(i + 1)};
        }
        return items;
    }

    const QDateTime m_now{QDate(2026, 11, 1), QTime(9, 0), Qt::UTC};
};

void TestTodayRows::listsAllOfAFew()
{
    const QList<TodayRow> rows = todayRows(itemsOf(DueKind::RescoreDue, 3), m_now, false, 3);
    QCOMPARE(rows.size(), 3);
    QVERIFY(!rows.last().isRest);
    QCOMPARE(rows.last().item.text, u"No. 3"_s);
}

void TestTodayRows::saysHowManyAreLeftOut()
{
    const QList<TodayRow> rows = todayRows(itemsOf(DueKind::RescoreDue, 3004), m_now, false);
    QCOMPARE(rows.size(), mostTodayLines + 1);
    QVERIFY(rows.last().isRest && !rows.last().heading.isEmpty());
    QCOMPARE(rows.last().number, mostTodayLines + 1);
    QVERIFY2(rows.last().count.contains(QLocale().toString(1004)), qPrintable(rows.last().count));
    QCOMPARE(rows.at(mostTodayLines - 1).item.text, u"No. 2000"_s);
    QVERIFY(!rows.at(mostTodayLines - 1).isRest);
}

void TestTodayRows::saysSoInEachGroup()
{
    const QList<DueItem> items = itemsOf(DueKind::ReferralToDecide, 5) + itemsOf(DueKind::RescoreDue, 2);
    const QList<TodayRow> rows = todayRows(items, m_now, true, 3);
    QCOMPARE(rows.size(), 8); // two headings, three of the five and their rest, and both of the others
    QStringList rests;
    for (const TodayRow &row : rows) {
        if (row.isRest)
            rests << row.count;
    }
    QCOMPARE(rests.size(), 1);
    QVERIFY(rests.first().startsWith(u'2'));
    QVERIFY(rows.first().count.startsWith(u'5')); // the heading counts all of them
}

QTEST_GUILESS_MAIN(TestTodayRows)
#include "tst_TodayRows.moc"
