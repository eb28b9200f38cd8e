// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/ListCaseFiles.h"

#include "core/cases/CaseFileTable.h"
#include "tests/support/MainJob.h"
#include "tests/support/ShortPages.h"

#include <QTest>

using namespace marac;
using namespace Qt::StringLiterals;

/// The list of case files in a register that is too large for it to be read whole.
class TestListCaseFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void givesAllOfAShortList();
    void goesOnWhereThePageBeforeEnded_data();
    void goesOnWhereThePageBeforeEnded();
    void findsWordsOfReferencesAndNames_data();
    void findsWordsOfReferencesAndNames();
    void saysThatMoreWasFound();
    void cutsWhatIsFoundInTheOrderWanted();
    void recordsEachLook();

private:
    ListPage<CaseFileRow> list(const ListWanted &wanted) { return *MUST(listCaseFiles(m_job->reg(), wanted)); }

    std::unique_ptr<test::MainJob> m_job;
};

static QStringList refsOf(const QList<CaseFileRow> &rows)
{
    QStringList refs;
    for (const CaseFileRow &row : rows)
        refs << row.ref;
    return refs;
}

/// SHC-2026-0001 and so on.
static QStringList refsOf(const QList<int> &numbers)
{
    QStringList refs;
    for (const int number : numbers)
        refs << u"SHC-2026-%1"_s.arg(number, 4, 10, QChar(u'0'));
    return refs;
}

void TestListCaseFiles::init()
{
    m_job = std::make_unique<test::MainJob>();
    m_job->acceptedCase(m_job->referralOf(u"Jelani"_s, u"Osei"_s));
    m_job->acceptedCase(m_job->referralOf(u"Maria"_s, u"Kowalska"_s));
    m_job->acceptedCase(m_job->referralOf(u"Ada"_s, u"Mensah"_s));
    m_job->acceptedCase(m_job->referralOf(u"Wei"_s, u"Lin"_s));
    m_job->acceptedCase(m_job->referralOf(u"Thomas"_s, u"Osborne"_s));
}

void TestListCaseFiles::givesAllOfAShortList()
{
    ListWanted wanted = test::wantedOf(u"osei"_s);
    wanted.sortedBy = u"ref"_s;
    wanted.wholeUpTo = 5;
    const ListPage<CaseFileRow> page = list(wanted);
    QCOMPARE(refsOf(page.rows), refsOf(QList<int>{5, 4, 3, 2, 1}));
    QVERIFY(!page.isLong && !page.hasMore && !page.isCut);
}

void TestListCaseFiles::goesOnWhereThePageBeforeEnded_data()
{
    QTest::addColumn<QString>("sortedBy");
    QTest::addColumn<bool>("isDescending");
    QTest::addColumn<QList<int>>("order");
    QTest::newRow("newest first") << QString() << false << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("by reference") << u"ref"_s << false << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("by reference, from the end") << u"ref"_s << true << QList<int>{5, 4, 3, 2, 1};
    QTest::newRow("by what has no index") << u"band"_s << false << QList<int>{5, 4, 3, 2, 1};
}

void TestListCaseFiles::goesOnWhereThePageBeforeEnded()
{
    QFETCH(QString, sortedBy);
    QFETCH(bool, isDescending);
    QFETCH(QList<int>, order);
    ListWanted wanted = test::wantedOf();
    wanted.sortedBy = sortedBy;
    wanted.isDescending = isDescending;
    QList<CaseFileRow> seen;
    QList<qsizetype> sizes;
    bool hasMore = true;
    while (hasMore && sizes.size() < 5) {
        const ListPage<CaseFileRow> page = list(wanted);
        QVERIFY(page.isLong && !page.isCut && !page.rows.isEmpty());
        seen += page.rows;
        sizes += page.rows.size();
        wanted.after = page.rows.last().id.value();
        hasMore = page.hasMore;
    }
    QCOMPARE(refsOf(seen), refsOf(order));
    QCOMPARE(sizes, (QList<qsizetype>{2, 2, 1}));
}

void TestListCaseFiles::findsWordsOfReferencesAndNames_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QList<int>>("found");
    QTest::newRow("the beginning of a family name") << u"OS"_s << QList<int>{5, 1};
    QTest::newRow("both names") << u"osei jel"_s << QList<int>{1};
    QTest::newRow("a whole reference") << u"shc-2026-0003"_s << QList<int>{3};
    QTest::newRow("a year and a number") << u"2026-0004"_s << QList<int>{4};
    QTest::newRow("a number") << u"2"_s << QList<int>{2};
    QTest::newRow("a number as a reference has it") << u"0002"_s << QList<int>{2};
    QTest::newRow("a name and its number") << u"lin 0004"_s << QList<int>{4};
    QTest::newRow("a name and another's number") << u"lin 0003"_s << QList<int>{};
    QTest::newRow("another year") << u"2025-0004"_s << QList<int>{};
    QTest::newRow("nobody") << u"Quigley"_s << QList<int>{};
    QTest::newRow("signs alone") << u"%% --"_s << QList<int>{};
    QTest::newRow("signs of SQL") << u"%' OR 1=1 --"_s << QList<int>{};
}

void TestListCaseFiles::findsWordsOfReferencesAndNames()
{
    QFETCH(QString, words);
    QFETCH(QList<int>, found);
    const ListPage<CaseFileRow> page = list(test::wantedOf(words));
    QCOMPARE(refsOf(page.rows), refsOf(found));
    QVERIFY(page.isLong && !page.hasMore && !page.isCut);
}

void TestListCaseFiles::saysThatMoreWasFound()
{
    const ListPage<CaseFileRow> page = list(test::wantedOf(u"2026"_s));
    QCOMPARE(refsOf(page.rows), refsOf(QList<int>{5, 4}));
    QVERIFY(page.isCut && !page.hasMore);
    QCOMPARE(refsOf(list(test::wantedOf(u"shc-"_s)).rows), refsOf(QList<int>{5, 4})); // a reference that is begun
    ListWanted oldest = test::wantedOf(u"2026"_s);
    oldest.sortedBy = u"ref"_s;
    QCOMPARE(refsOf(list(oldest).rows), refsOf(QList<int>{1, 2}));
}

/// A word is in more references than are looked at: the first page is the first page all the same.
void TestListCaseFiles::cutsWhatIsFoundInTheOrderWanted()
{
    MUST(m_job->reg().change(Operation::TakeReferral, [&](Change &change) -> Result<> {
        CaseFile file;
        file.place = u"Crosby Library"_s;
        file.openedOn = QDate(2025, 1, 6);
        file.sourceAgencyId = m_job->agency("HHR");
        for (int number = 1; number <= 2005; ++number) {
            file.ref = u"SHC-2025-%1"_s.arg(number, 4, 10, QChar(u'0'));
            CaseFileTable(change.db()).insert(file);
        }
        file.ref = u"SHC-2026-2025"_s; // the number may be meant, too
        CaseFileTable(change.db()).insert(file);
        change.audit({AuditVerb::Collect, {SubjectKind::List, 0}});
        return {};
    }));
    ListWanted wanted = test::wantedOf(u"2025"_s);
    wanted.sortedBy = u"ref"_s;
    const ListPage<CaseFileRow> oldest = list(wanted);
    QCOMPARE(refsOf(oldest.rows), (QStringList{u"SHC-2025-0001"_s, u"SHC-2025-0002"_s}));
    QVERIFY(oldest.isCut && !oldest.hasMore);
    wanted.isDescending = true;
    const ListPage<CaseFileRow> newest = list(wanted);
    QCOMPARE(refsOf(newest.rows), (QStringList{u"SHC-2026-2025"_s, u"SHC-2025-2005"_s}));
    QVERIFY(newest.isCut && !newest.hasMore);
}

void TestListCaseFiles::recordsEachLook()
{
    const auto looks = [this] {
        int count = 0;
        const QList<AuditEntry> trail = m_job->trail();
        for (const AuditEntry &entry : trail)
            count += entry.event.subject.kind == SubjectKind::List && entry.event.subject.ref == u"cases" ? 1 : 0;
        return count;
    };
    const int before = looks();
    list(test::wantedOf());
    QCOMPARE(looks(), before + 1);
    list(test::wantedOf(u"osei"_s));
    QCOMPARE(looks(), before + 2);
}

QTEST_GUILESS_MAIN(TestListCaseFiles)
#include "tst_ListCaseFiles.moc"
