// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/GalleryTable.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/ListLook.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace marac;

/// Lists of which a page is read at a time: how far they are read, and what of a long one whoever reads it filters and sorts.
class TestPagedLists : public QObject, protected test::GalleryTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void goesToTheLastOfAllPages();
    void readsNoMoreThanFiveHundredLinesAtOnce();
    void readsOnePageAfresh();
    void fetchesPagesAndFiltersAllOfThem();
    void asksAgainForAPageThatCouldNotBeRead();
    void countsNothingOfAListThatCouldNotBeRead();
    void asksForTheWordsOfALongList();
    void asksBeforeSomebodyGoesIntoALongList();
    void opensNoLineOfTheWordsBefore();
    void sortsALongListByWhoeverReadsIt();
    void goesToTheEndOfWhatIsHereOfALongList();
    void sortsAndFiltersAShortListByItself();

private:
    /// 450 lines, of which a page is given, as a register gives them.
    void readLongList();

    QList<ListWanted> m_asked;
};

static QString countOf(const RecordTable &table)
{
    for (const QLabel *label : table.findChildren<QLabel *>()) {
        if (label->text().contains(QStringLiteral("or more")) || label->text().contains(QStringLiteral(" of "))
            || label->text().contains(QStringLiteral("found")))
            return label->text();
    }
    return {};
}

void TestPagedLists::fetchesPagesAndFiltersAllOfThem()
{
    int asked = 0;
    m_model->setSource([&asked](int offset, int count) {
        ++asked;
        QList<GalleryRow> rows;
        for (int i = offset; i < std::min(offset + count, 450); ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    });
    QCOMPARE(asked, 1);
    QCOMPARE(m_model->rowCount(), RowsModel<GalleryRow>::pageSize);
    QVERIFY(m_model->canFetchMore({}));
    m_table->setFilter(QStringLiteral("R-449"));
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(m_model->rowCount(), 450);
    QVERIFY(!m_model->canFetchMore({}));
}

/// The list does not end at a page that could not be read, nor does the window ask for it over and over.
void TestPagedLists::asksAgainForAPageThatCouldNotBeRead()
{
    int asked = 0;
    bool isBroken = true;
    m_model->setSource([&](int offset, int count) -> std::optional<QList<GalleryRow>> {
        ++asked;
        if (isBroken && offset > 0)
            return std::nullopt;
        QList<GalleryRow> rows;
        for (int i = offset; i < std::min(offset + count, 150); ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    });
    m_table->setFilter(QStringLiteral("R-149"));
    QVERIFY2(asked <= 3, qPrintable(QString::number(asked)));
    QCOMPARE(m_table->shownRows(), 0);
    QVERIFY(m_model->canFetchMore({}));
    QCOMPARE(countOf(*m_table), QStringLiteral("0 of the first 100"));

    isBroken = false;
    m_table->setFilter({});
    m_table->setFilter(QStringLiteral("R-149"));
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(m_model->rowCount(), 150);
}

/// "0 of 0" would say that there are none.
void TestPagedLists::countsNothingOfAListThatCouldNotBeRead()
{
    const auto saysACount = [this] {
        const QList<QLabel *> labels = m_table->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [](const QLabel *label) { return label->text().contains(QStringLiteral("0 of 0")); });
    };
    m_model->setRows({});
    QVERIFY(saysACount());
    m_model->setUnread();
    QVERIFY(!saysACount());
}

void TestPagedLists::goesToTheLastOfAllPages()
{
    m_model->setSource([](int offset, int count) {
        QList<GalleryRow> rows;
        for (int i = offset; i < std::min(offset + count, 450); ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    });
    m_table->view()->setFocus();
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 450);
    const QTableView *view = m_table->view();
    QVERIFY(view->viewport()->rect().intersects(view->visualRect(view->currentIndex())));
}

/// An audit trail of years would keep the window waiting for seconds.
void TestPagedLists::readsNoMoreThanFiveHundredLinesAtOnce()
{
    m_model->setSource([](int offset, int count) {
        QList<GalleryRow> rows;
        for (int i = offset; i < offset + count; ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    });
    m_table->view()->setFocus();
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 500);
    const int read = m_model->rowCount();
    QVERIFY(read >= 500 && read <= 500 + RowsModel<GalleryRow>::pageSize);
    m_table->setFilter(QStringLiteral("R-500"));
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(countOf(*m_table), QStringLiteral("1 of the first %L1").arg(read));
    m_table->setFilter({});
    // A part of them, sorted by itself, would look like the beginning of all.
    m_table->sortBy(QStringLiteral("ticks"), Qt::DescendingOrder);
    QVERIFY(m_table->look().sortedBy.isEmpty());
    QVERIFY(countOf(*m_table).contains(QStringLiteral("Ticks")));
}

void TestPagedLists::readsOnePageAfresh()
{
    int asked = 0;
    const auto source = [&asked](int offset, int count) {
        ++asked;
        QList<GalleryRow> rows;
        for (int i = offset; i < std::min(offset + count, 450); ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    };
    m_model->setSource(source);
    QVERIFY(m_table->setCurrentRecord(1));
    asked = 0;
    m_model->setSource(source);
    QCOMPARE(asked, 1);
    QCOMPARE(m_table->currentRecord(), 1);
}

void TestPagedLists::readLongList()
{
    m_asked.clear();
    const auto reader = [this](const ListWanted &wanted) -> std::optional<ListPage<GalleryRow>> {
        m_asked += wanted;
        ListPage<GalleryRow> page;
        page.isLong = true;
        for (qint64 id = wanted.after + 1; id <= 450; ++id) {
            const QString reference = QStringLiteral("R-%1").arg(id);
            if (!wanted.words.isEmpty() && reference != wanted.words)
                continue;
            page.hasMore = page.rows.size() == wanted.limit;
            if (page.hasMore)
                break;
            page.rows += {id, reference, {}, {}, int(450 - id), Tone::Neutral, {}};
        }
        return page;
    };
    m_model->setReader(reader, {QStringLiteral("reference")});
    QVERIFY(m_model->readAgain());
}

void TestPagedLists::asksForTheWordsOfALongList()
{
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    const QString shortHint = filter->placeholderText();
    m_table->setLongHint(QStringLiteral("By reference"));
    readLongList();
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_table->shownRows(), 100);
    QCOMPARE(countOf(*m_table), QStringLiteral("100 or more"));
    QCOMPARE(filter->placeholderText(), QStringLiteral("By reference"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("R-449")); // which is on no page that was read
    QTRY_COMPARE(m_table->shownRows(), 1);
    QCOMPARE(m_model->row(0).id, 449);
    QCOMPARE(m_asked.last().words, QStringLiteral("R-449"));
    QCOMPARE(m_asked.last().after, 0);
    QCOMPARE(countOf(*m_table), QStringLiteral("1 found"));
    filter->clear();
    QTRY_COMPARE(m_table->shownRows(), 100);
    m_model->setRows(Gallery::rows());
    QCOMPARE(filter->placeholderText(), shortHint);
}

/// Sooner than the pause in the typing: a line of the words before would be another person's.
void TestPagedLists::asksBeforeSomebodyGoesIntoALongList()
{
    readLongList();
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    QSignalSpy opened(m_table, &RecordTable::opened);
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("R-449"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(m_table->view()->hasFocus());
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(current.last().first().toLongLong(), 449);
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 449);
    const qsizetype asked = m_asked.size();
    QTest::qWait(400);
    QCOMPARE(m_asked.size(), asked); // once for these words

    filter->setFocus();
    filter->selectAll();
    QTest::keyClicks(filter, QStringLiteral("R-451")); // there is none
    QTest::keyClick(filter, Qt::Key_Down);
    QCOMPARE(m_table->shownRows(), 0);
    QVERIFY(filter->hasFocus());

    filter->selectAll();
    QTest::keyClicks(filter, QStringLiteral("R-7"));
    m_table->view()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentRecord(), 7);
}

void TestPagedLists::opensNoLineOfTheWordsBefore()
{
    readLongList();
    QSignalSpy opened(m_table, &RecordTable::opened);
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    m_table->view()->setFocus();
    QVERIFY(m_table->setCurrentRecord(3));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("R-449"));
    m_table->view()->setFocus(Qt::MouseFocusReason);
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QVERIFY(opened.isEmpty());
    QCOMPARE(m_table->shownRows(), 1);
}

void TestPagedLists::sortsALongListByWhoeverReadsIt()
{
    readLongList();
    m_table->sortBy(QStringLiteral("reference"), Qt::DescendingOrder);
    QCOMPARE(m_asked.last().sortedBy, QStringLiteral("reference"));
    QVERIFY(m_asked.last().isDescending);
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 1); // as it was given
    m_table->sortBy(QStringLiteral("ticks"));
    QVERIFY(m_asked.last().sortedBy.isEmpty());
    QVERIFY(m_table->look().sortedBy.isEmpty());
    QVERIFY(countOf(*m_table).contains(QStringLiteral("Ticks")));
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 1); // and not the one with the fewest of those that are here
    m_table->setFilter(QStringLiteral("R-7"));
    QTRY_COMPARE(m_table->shownRows(), 1);
    m_table->sortBy(QStringLiteral("ticks")); // all that was found is here
    QCOMPARE(m_table->look().sortedBy, QStringLiteral("ticks"));
}

void TestPagedLists::goesToTheEndOfWhatIsHereOfALongList()
{
    readLongList();
    m_table->view()->setFocus();
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 100);
    for (const int lines : {200, 300, 400, 450}) {
        QTRY_COMPARE(m_model->rowCount(), lines);
        QTest::keyClick(m_table->view(), Qt::Key_End);
    }
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 450);
    QCOMPARE(m_asked.last().after, 400);
    QVERIFY(!m_model->canFetchMore({}));
}

void TestPagedLists::sortsAndFiltersAShortListByItself()
{
    int reads = 0;
    const auto reader = [&reads](const ListWanted &) -> std::optional<ListPage<GalleryRow>> {
        ++reads;
        ListPage<GalleryRow> page;
        page.rows = Gallery::rows();
        return page;
    };
    m_model->setReader(reader, {QStringLiteral("reference")});
    QVERIFY(m_model->readAgain());
    m_table->setFilter(QStringLiteral("social"));
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(countOf(*m_table), QStringLiteral("1 of 5"));
    m_table->setFilter({});
    m_table->sortBy(QStringLiteral("ticks"));
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 5);
    QCOMPARE(reads, 1);
}

QTEST_MAIN(TestPagedLists)
#include "tst_PagedLists.moc"
