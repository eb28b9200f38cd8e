// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/referrals/ListReferrals.h"

#include "core/referrals/ReferralTable.h"
#include "tests/support/MainJob.h"
#include "tests/support/ShortPages.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The register of referrals when it is too large to be read whole.
class TestListReferrals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesAllOfAShortList();
    void goesOnWhereThePageBeforeEnded_data();
    void goesOnWhereThePageBeforeEnded();
    void countsThoseOfTheStateAlone();
    void findsWordsOfReferencesAndNames_data();
    void findsWordsOfReferencesAndNames();
    void cutsWhatIsFoundInTheOrderWanted();

private:
    ListPage<ReferralRow> list(const ListWanted &wanted, std::optional<ReferralState> state = {})
    {
        return *MUST(listReferrals(m_job->reg(), state, wanted));
    }
    /// The places of these among those that were taken, from 1.
    QList<int> placesOf(const QList<ReferralRow> &rows) const
    {
        QList<int> places;
        for (const ReferralRow &row : rows)
            places << int(m_taken.indexOf(row.id)) + 1;
        return places;
    }

    std::unique_ptr<test::MainJob> m_job;
    QList<ReferralId> m_taken;
    QString m_caseRef;
};

/// Two came in the same moment; the last one is accepted.
void TestListReferrals::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_taken.clear();
    const QDateTime now = m_job->reg().clock().now();
    const auto take = [&](const QString &given, const QString &family, int minutesAgo) {
        ReferralEntry entry = m_job->referralOf(given, family);
        entry.referral.receivedAt = now.addSecs(-60 * minutesAgo);
        m_taken << *MUST(keepReferral(m_job->reg(), entry));
    };
    take(u"Jelani"_s, u"Osei"_s, 9);
    take(u"Maria"_s, u"Kowalska"_s, 5);
    take(u"Ada"_s, u"Mensah"_s, 5);
    take(u"Wei"_s, u"Lin"_s, 3);
    take(u"Thomas"_s, u"Osborne"_s, 1);
    MUST(recordAssessment(m_job->reg(), m_job->assessment(m_taken.last(), 11)));
    m_caseRef = MUST(m_job->accept(m_taken.last()))->caseRef;
}

void TestListReferrals::givesAllOfAShortList()
{
    ListWanted wanted = test::wantedOf(u"osei"_s);
    wanted.wholeUpTo = 5;
    const ListPage<ReferralRow> page = list(wanted);
    QCOMPARE(placesOf(page.rows), (QList<int>{5, 4, 3, 2, 1}));
    QVERIFY(!page.isLong && !page.hasMore && !page.isCut);
}

void TestListReferrals::goesOnWhereThePageBeforeEnded_data()
{
    QTest::addColumn<QString>("sortedBy");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<bool>("isReceived");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("newest first") << QString() << false << false << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("oldest first") << u"received"_s << false << false << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("by day, from the end") << u"received"_s << true << false << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("by what has no index") << u"band"_s << false << false << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("of one state") << QString() << false << true << QList<int>{4, 3, 2, 1};
    QTest::newRow("of one state, oldest first") << u"received"_s << false << true << QList<int>{1, 2, 3, 4};
}

void TestListReferrals::goesOnWhereThePageBeforeEnded()
{
    QFETCH(QString, sortedBy);
    QFETCH(bool, isDescending);
    QFETCH(bool, isReceived);
    QFETCH(QList<int>, order);
    ListWanted wanted = test::wantedOf();
    wanted.sortedBy = sortedBy;
    wanted.isDescending = isDescending;
    QList<ReferralRow> seen;
    bool hasMore = true;
    for (int pages = 0; hasMore && pages < 5; ++pages) {
        const ListPage<ReferralRow> page =
            list(wanted, isReceived ? std::optional(ReferralState::Received) : std::nullopt);
        QVERIFY(page.isLong && !page.isCut);
        QVERIFY(!page.rows.isEmpty() && page.rows.size() <= 2);
        seen += page.rows;
        wanted.after = page.rows.last().id.value();
        hasMore = page.hasMore;
    }
    QCOMPARE(placesOf(seen), order);
}

void TestListReferrals::countsThoseOfTheStateAlone()
{
    const ListPage<ReferralRow> page = list(test::wantedOf(), ReferralState::Accepted);
    QCOMPARE(placesOf(page.rows), QList<int>{5});
    QVERIFY(!page.isLong);
    QCOMPARE(page.rows.first().caseRef, m_caseRef);
    ListWanted words = test::wantedOf(u"os"_s);
    QCOMPARE(placesOf(list(words, ReferralState::Received).rows), QList<int>{1});
    words.wholeUpTo = 0;
    QCOMPARE(placesOf(list(words, ReferralState::Accepted).rows), QList<int>{5});
}

void TestListReferrals::findsWordsOfReferencesAndNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("the beginning of a family name") << u"OS"_s << QList<int>{5, 1};
    QTest::newRow("both names") << u"osei jel"_s << QList<int>{1};
    QTest::newRow("a whole reference") << u"ref-2026-0003"_s << QList<int>{3};
    QTest::newRow("that of its case") << u"shc-2026-0001"_s << QList<int>{5};
    QTest::newRow("a number of either") << u"0001"_s << QList<int>{5, 1};
    QTest::newRow("a name and its number") << u"lin 4"_s << QList<int>{4};
    QTest::newRow("a name and another's number") << u"lin 3"_s << QList<int>{};
    QTest::newRow("nobody") << u"Quigley"_s << QList<int>{};
}

void TestListReferrals::findsWordsOfReferencesAndNames()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, found);
    const ListPage<ReferralRow> page = list(test::wantedOf(words));
    QCOMPARE(placesOf(page.rows), found);
    QVERIFY(page.isLong && !page.hasMore && !page.isCut);
}

/// A word is in more references than are looked at: the first page is the first page all the same.
void TestListReferrals::cutsWhatIsFoundInTheOrderWanted()
{
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        Referral referral = m_job->oseiReferral().referral;
        referral.sourceAgencyId = m_job->agency("HHR");
        const QDateTime first = Clock::moment(QDate(2025, 1, 6), QTime(9, 0));
        for (int number = 1; number <= 2005; ++number) {
            referral.ref = u"REF-2025-%1"_s.arg(number, 4, 10, QChar(u'0'));
            referral.receivedAt = first.addSecs(60 * number);
            referral.state = number > 2000 ? ReferralState::Returned : ReferralState::Received;
            ReferralTable(change.db()).insert(referral);
        }
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0}});
        return {};
    }));
    const auto refs = [this](const ListWanted &wanted, std::optional<ReferralState> state = {}) {
        QStringList found;
        const ListPage<ReferralRow> page = list(wanted, state);
        for (const ReferralRow &row : page.rows)
            found << row.ref;
        return found;
    };
    ListWanted wanted = test::wantedOf(u"2025"_s);
    wanted.sortedBy = u"received"_s;
    QCOMPARE(refs(wanted), (QStringList{u"REF-2025-0001"_s, u"REF-2025-0002"_s}));
    QVERIFY(list(wanted).isCut);
    // None of that state is among the oldest of the year.
    QCOMPARE(refs(wanted, ReferralState::Returned), (QStringList{u"REF-2025-2001"_s, u"REF-2025-2002"_s}));
    wanted.isDescending = true;
    QCOMPARE(refs(wanted), (QStringList{u"REF-2025-2005"_s, u"REF-2025-2004"_s}));
    QCOMPARE(refs(wanted, ReferralState::Received), (QStringList{u"REF-2025-2000"_s, u"REF-2025-1999"_s}));
}

QTEST_GUILESS_MAIN(TestListReferrals)
#include "tst_ListReferrals.moc"
