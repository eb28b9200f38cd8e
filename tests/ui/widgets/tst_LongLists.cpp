// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/GalleryTable.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/ListLook.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace marac;

/// Lists that are too long to be read whole: whoever reads one filters and sorts it.
class TestLongLists : public QObject, protected test::GalleryTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void asksForTheWordsOfALongList();
    void asksBeforeSomebodyGoesIntoALongList();
    void opensNoLineOfTheWordsBefore();
    void sortsALongListByWhoeverReadsIt();
    void goesToTheEndOfWhatIsHereOfALongList();

private:
    /// 450 lines, of which a page is given, as a register gives them.
    void readLongList();

    QList<ListWanted> m_asked;
};

void TestLongLists::readLongList()
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

void TestLongLists::asksForTheWordsOfALongList()
{
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    const QString shortHint = filter->placeholderText();
    m_table->setLongHint(QStringLiteral("By reference"));
    readLongList();
    QCOMPARE(m_asked.size(), 1);
    QCOMPARE(m_table->shownRows(), 100);
    QCOMPARE(countShown(), QStringLiteral("100 or more"));
    QCOMPARE(filter->placeholderText(), QStringLiteral("By reference"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("R-449")); // which is on no page that was read
    QTRY_COMPARE(m_table->shownRows(), 1);
    QCOMPARE(m_model->row(0).id, 449);
    QCOMPARE(m_asked.last().words, QStringLiteral("R-449"));
    QCOMPARE(m_asked.last().after, 0);
    QCOMPARE(countShown(), QStringLiteral("1 found"));
    filter->clear();
    QTRY_COMPARE(m_table->shownRows(), 100);
    m_model->setRows(Gallery::rows());
    QCOMPARE(filter->placeholderText(), shortHint);
}

/// Sooner than the pause in the typing: a line of the words before would be another person's.
void TestLongLists::asksBeforeSomebodyGoesIntoALongList()
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

void TestLongLists::opensNoLineOfTheWordsBefore()
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

void TestLongLists::sortsALongListByWhoeverReadsIt()
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
    QVERIFY(countShown().contains(QStringLiteral("Ticks")));
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 1); // and not the one with the fewest of those that are here
    m_table->setFilter(QStringLiteral("R-7"));
    QTRY_COMPARE(m_table->shownRows(), 1);
    m_table->sortBy(QStringLiteral("ticks")); // all that was found is here
    QCOMPARE(m_table->look().sortedBy, QStringLiteral("ticks"));
}

void TestLongLists::goesToTheEndOfWhatIsHereOfALongList()
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

QTEST_MAIN(TestLongLists)
#include "tst_LongLists.moc"
