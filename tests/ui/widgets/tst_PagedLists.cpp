// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/GalleryTable.h"
#include "ui/widgets/lists/ListLook.h"

#include <QLabel>
#include <QTableView>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace marac;

/// Lists of which a page is read at a time: how far they are read, and what a short one filters and sorts by itself.
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
    void sortsAndFiltersAShortListByItself();
};

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
    QCOMPARE(countShown(), QStringLiteral("0 of the first 100"));

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
    QCOMPARE(countShown(), QStringLiteral("1 of the first %L1").arg(read));
    m_table->setFilter({});
    // A part of them, sorted by itself, would look like the beginning of all.
    m_table->sortBy(QStringLiteral("ticks"), Qt::DescendingOrder);
    QVERIFY(m_table->look().sortedBy.isEmpty());
    QVERIFY(countShown().contains(QStringLiteral("Ticks")));
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
    QCOMPARE(countShown(), QStringLiteral("1 of 5"));
    m_table->setFilter({});
    m_table->sortBy(QStringLiteral("ticks"));
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 5);
    QCOMPARE(reads, 1);
}

QTEST_MAIN(TestPagedLists)
#include "tst_PagedLists.moc"
