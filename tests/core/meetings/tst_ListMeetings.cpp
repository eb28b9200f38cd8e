// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/meetings/ListMeetings.h"

#include "tests/support/MainJob.h"
#include "tests/support/ShortPages.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The list of meetings in a register that has too many for it to be read whole.
class TestListMeetings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesAllOfAShortList();
    void goesOnWhereThePageBeforeEnded();
    void findsDaysAndReferences_data();
    void findsDaysAndReferences();
    void listsTheBegunAlone();

private:
    /// All pages after each other.
    QStringList daysOf(ListWanted wanted, MeetingList list = MeetingList::All);

    std::unique_ptr<test::MainJob> m_job;
    MeetingId m_first;
};

void TestListMeetings::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_first = m_job->meetingOn(QDate(2026, 11, 12));
    for (const QDate day : {QDate(2026, 11, 19), QDate(2026, 11, 26), QDate(2026, 12, 3), QDate(2026, 12, 10)})
        m_job->meetingOn(day);
}

QStringList TestListMeetings::daysOf(ListWanted wanted, MeetingList list)
{
    QStringList days;
    bool hasMore = true;
    for (int pages = 0; hasMore && pages < 5; ++pages) {
        const ListPage<MeetingRow> page = *MUST(listMeetings(m_job->reg(), list, wanted));
        for (const MeetingRow &row : page.rows)
            days << row.meeting.heldOn.toString(u"d/M"_s);
        hasMore = page.hasMore;
        if (hasMore)
            wanted.after = page.rows.last().meeting.id.value();
    }
    return days;
}

void TestListMeetings::givesAllOfAShortList()
{
    ListWanted wanted = test::wantedOf(u"12/2026"_s);
    wanted.wholeUpTo = 5;
    const ListPage<MeetingRow> page = *MUST(listMeetings(m_job->reg(), MeetingList::All, wanted));
    QCOMPARE(page.rows.size(), 5);
    QVERIFY(!page.isLong && !page.hasMore);
}

void TestListMeetings::goesOnWhereThePageBeforeEnded()
{
    ListWanted wanted = test::wantedOf();
    QVERIFY(MUST(listMeetings(m_job->reg(), MeetingList::All, wanted))->isLong);
    const QStringList latestFirst{u"10/12"_s, u"3/12"_s, u"26/11"_s, u"19/11"_s, u"12/11"_s};
    QCOMPARE(daysOf(wanted), latestFirst);
    wanted.sortedBy = u"heldOn"_s;
    QCOMPARE(daysOf(wanted), (QStringList{u"12/11"_s, u"19/11"_s, u"26/11"_s, u"3/12"_s, u"10/12"_s}));
    wanted.isDescending = true;
    QCOMPARE(daysOf(wanted), latestFirst);
}

void TestListMeetings::findsDaysAndReferences_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a day") << u"19/11/2026"_s << QStringList{u"19/11"_s};
    QTest::newRow("a month") << u"11/2026"_s << QStringList{u"26/11"_s, u"19/11"_s, u"12/11"_s};
    QTest::newRow("as a reference has it") << u"2026-12"_s << QStringList{u"10/12"_s, u"3/12"_s};
    QTest::newRow("a reference") << u"mtg-2026-11-26"_s << QStringList{u"26/11"_s};
    QTest::newRow("a month and a reference of another") << u"12/2026 mtg-2026-11-26"_s << QStringList{};
    QTest::newRow("another year") << u"2025"_s << QStringList{};
    QTest::newRow("no day") << u"mini"_s << QStringList{};
}

void TestListMeetings::findsDaysAndReferences()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    QCOMPARE(daysOf(test::wantedOf(words)), found);
}

void TestListMeetings::listsTheBegunAlone()
{
    QVERIFY(daysOf(test::wantedOf(), MeetingList::Begun).isEmpty());
    m_job->openOn(QDate(2026, 11, 12), m_first);
    QCOMPARE(daysOf(test::wantedOf(), MeetingList::Begun), QStringList{u"12/11"_s});
    ListWanted whole = test::wantedOf();
    whole.wholeUpTo = 5;
    QCOMPARE(daysOf(whole, MeetingList::Begun), QStringList{u"12/11"_s});
}

QTEST_GUILESS_MAIN(TestListMeetings)
#include "tst_ListMeetings.moc"
