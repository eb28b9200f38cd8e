// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/actions/ListActions.h"

#include "core/actions/RecordFeedback.h"
#include "tests/core/actions/AgreedActions.h"
#include "tests/support/ShortPages.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The list of actions when it is too long to be read whole. Three were agreed: the visit and the patrol for one day, in this
/// order, and the warning for the day after.
class TestListActions : public QObject, protected test::AgreedActions
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesAllOfAShortList();
    void goesOnWhereThePageBeforeEnded_data();
    void goesOnWhereThePageBeforeEnded();
    void countsThoseOfTheFilterAlone();
    void findsWordsOfReferences_data();
    void findsWordsOfReferences();
    void offersTheOwners();
    void recordsTheLook();

private:
    ListPage<ActionRow> list(const ListWanted &wanted, const ActionFilter &filter = {})
    {
        return MUST(listActions(reg(), filter, wanted))->page;
    }
    /// "visit", "patrol", "warning".
    QStringList namesOf(const QList<ActionRow> &rows) const
    {
        QStringList names;
        for (const ActionRow &row : rows)
            names << m_names.value(row.action.id.value());
        return names;
    }
    void end(ActionId action, const char *agency, ActionState outcome);

    QHash<qint64, QString> m_names;
};

void TestListActions::init()
{
    begin();
    m_names = {{m_visit.value(), u"visit"_s}, {m_warning.value(), u"warning"_s}, {m_patrol.value(), u"patrol"_s}};
}

void TestListActions::end(ActionId action, const char *agency, ActionState outcome)
{
    MUST(recordFeedback(reg(), {0, action, m_job->agency(agency), reg().today(), outcome, u"As it was agreed."_s}));
}

void TestListActions::givesAllOfAShortList()
{
    ListWanted wanted = test::wantedOf(u"patrol"_s);
    wanted.wholeUpTo = 3;
    const ListPage<ActionRow> page = list(wanted);
    QCOMPARE(namesOf(page.rows), (QStringList{u"visit"_s, u"patrol"_s, u"warning"_s}));
    QVERIFY(!page.isLong && !page.hasMore && !page.isCut);
}

void TestListActions::goesOnWhereThePageBeforeEnded_data()
{
    QTest::addColumn<QString>("sortedBy");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QString>("which");
    QTest::addColumn<QStringList>("order");
    const QStringList soonest{u"visit"_s, u"patrol"_s, u"warning"_s};
    const QStringList latest{u"warning"_s, u"patrol"_s, u"visit"_s};
    QTest::newRow("soonest due first") << QString() << false << u"all"_s << soonest;
    QTest::newRow("by day") << u"dueOn"_s << false << u"all"_s << soonest;
    QTest::newRow("latest due first") << u"dueOn"_s << true << u"all"_s << latest;
    QTest::newRow("by what has no index") << u"owner"_s << true << u"all"_s << soonest;
    QTest::newRow("ended ones") << QString() << false << u"ended"_s << QStringList{u"visit"_s, u"patrol"_s};
    QTest::newRow("ended ones from the end")
        << u"dueOn"_s << true << u"ended"_s << QStringList{u"patrol"_s, u"visit"_s};
    QTest::newRow("overdue ones") << QString() << false << u"overdue"_s << QStringList{u"visit"_s, u"patrol"_s};
    QTest::newRow("of one agency") << QString() << false << u"HHR"_s << QStringList{u"visit"_s, u"warning"_s};
    QTest::newRow("of the meeting") << QString() << false << u"meeting"_s << soonest;
}

/// Over several states, whose lines stand among each other.
void TestListActions::goesOnWhereThePageBeforeEnded()
{
    QFETCH(QString, sortedBy);
    QFETCH(bool, isDescending);
    QFETCH(QString, which);
    QFETCH(QStringList, order);
    end(m_visit, "HHR", ActionState::Completed);
    end(m_patrol, "POL", ActionState::NotDone);
    ActionFilter filter;
    filter.hasEnded = which == u"ended"_s;
    if (which == u"overdue"_s)
        filter.pastDueAt = Clock::moment(QDate(2026, 10, 23), QTime(9, 0));
    if (which == u"HHR"_s)
        filter.owner = m_job->agency("HHR");
    if (which == u"meeting"_s)
        filter.meetingId = m_meeting;
    ListWanted wanted = test::wantedOf();
    wanted.limit = 1;
    wanted.sortedBy = sortedBy;
    wanted.isDescending = isDescending;
    QList<ActionRow> seen;
    bool hasMore = true;
    for (int pages = 0; hasMore && pages < 4; ++pages) {
        const ListPage<ActionRow> page = list(wanted, filter);
        QVERIFY(page.isLong && !page.isCut);
        QCOMPARE(page.rows.size(), 1);
        seen += page.rows;
        wanted.after = page.rows.last().action.id.value();
        hasMore = page.hasMore;
    }
    QCOMPARE(namesOf(seen), order);
}

void TestListActions::countsThoseOfTheFilterAlone()
{
    end(m_visit, "HHR", ActionState::NotPossible);
    ActionFilter ended;
    ended.hasEnded = true;
    const ListPage<ActionRow> one = list(test::wantedOf(u"ACT-"_s), ended);
    QCOMPARE(namesOf(one.rows), QStringList{u"visit"_s});
    QVERIFY(!one.isLong);
    ActionFilter open;
    open.state = ActionState::Open;
    const ListPage<ActionRow> others = list(test::wantedOf(u"ACT-"_s), open);
    QCOMPARE(namesOf(others.rows), (QStringList{u"patrol"_s, u"warning"_s}));
    QVERIFY(others.isLong && !others.isCut);
}

void TestListActions::findsWordsOfReferences_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a whole reference") << u"act-2026-0002"_s << QStringList{u"warning"_s};
    QTest::newRow("a number") << u"3"_s << QStringList{u"patrol"_s};
    QTest::newRow("that of its case, and its own") << u"shc-2026-0001 2"_s << QStringList{u"warning"_s};
    QTest::newRow("two of its own") << u"ACT-2026-0001 ACT-2026-0002"_s << QStringList{};
    QTest::newRow("another case's") << u"SHC-2026-0009"_s << QStringList{};
    QTest::newRow("nobody is named in a line") << u"Osei"_s << QStringList{};
    QTest::newRow("no letter") << u"?"_s << QStringList{};
}

void TestListActions::findsWordsOfReferences()
{
    QFETCH(QString, words);
    QFETCH(QStringList, found);
    const ListPage<ActionRow> page = list(test::wantedOf(words));
    QCOMPARE(namesOf(page.rows), found);
    QVERIFY(page.isLong && !page.hasMore && !page.isCut);
    QVERIFY(list(test::wantedOf(u"SHC-"_s)).isCut); // all three, of which two are given
}

/// Of a long list every agency: looking through it for those that own none would take long.
void TestListActions::offersTheOwners()
{
    const auto codes = [](const QList<ActionOwner> &owners) {
        QStringList found;
        for (const ActionOwner &owner : owners)
            found << owner.code;
        return found;
    };
    ListWanted whole;
    QCOMPARE(codes(MUST(listActions(reg(), {}, whole))->owners), (QStringList{u"HHR"_s, u"POL"_s}));
    const QStringList all = codes(MUST(listActions(reg(), {}, test::wantedOf()))->owners);
    QVERIFY(all.size() > 2 && all.contains(u"HHR"_s) && all.contains(u"POL"_s));
    QVERIFY(std::is_sorted(all.begin(), all.end()));
}

void TestListActions::recordsTheLook()
{
    const qsizetype before = m_job->trail().size();
    static_cast<void>(list(test::wantedOf()));
    QCOMPARE(m_job->trail().size(), before + 1);
    const AuditEvent looked = m_job->trail().first().event;
    QCOMPARE(looked.verb, AuditVerb::Consult);
    QCOMPARE(looked.subject.ref, u"actions"_s);
}

QTEST_GUILESS_MAIN(TestListActions)
#include "tst_ListActions.moc"
