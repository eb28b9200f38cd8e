// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/EmptyState.h"
#include "ui/widgets/lists/ListLook.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace marac;

class TestRecordTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void modelKeepsTheRulesOfModels();
    void filtersByWordsInAnyOrder();
    void sortsByTheColumnsOwnKey();
    void opensByKeyboard();
    void goesToTheFirstAndTheLastLine();
    void goesToTheLastOfAllPages();
    void readsNoMoreThanAThousandLinesAtOnce();
    void readsOnePageAfresh();
    void leavesHomeAndEndToTheFilter();
    void choosesOneLineWhateverKeyIsDown();
    void theFirstLineIsMarkedWhenTheKeyboardComes();
    void keepsItsLineWhenTheRowsAreReadAgain();
    void putsItsToolsBelowWhenTheyTakeTheFiltersRoom();
    void hidesAndShowsColumnsButNeverAll();
    void saysWhatWillAppear();
    void fetchesPagesAndFiltersAllOfThem();
    void asksForTheWordsOfALongList();
    void asksBeforeSomebodyGoesIntoALongList();
    void opensNoLineOfTheWordsBefore();
    void sortsALongListByWhoeverReadsIt();
    void goesToTheEndOfWhatIsHereOfALongList();
    void sortsAndFiltersAShortListByItself();
    void keepsRecordTextLiteral();
    void isAccessible();

private:
    /// 450 lines, of which a page is given, as a register gives them.
    void readLongList();

    QList<ListWanted> m_asked;
    RecordTable *m_table = nullptr;
    RowsModel<GalleryRow> *m_model = nullptr;
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

void TestRecordTable::init()
{
    theme::apply(Scheme::Light, 100);
    m_table = new RecordTable(QStringLiteral("referrals"), QStringLiteral("Referrals"));
    m_model = Gallery::model(m_table);
    m_table->setModel(m_model);
    m_model->setRows(Gallery::rows());
    m_table->resize(900, 400);
    m_table->show();
    QApplication::setActiveWindow(m_table);
}

void TestRecordTable::cleanup()
{
    delete m_table;
}

void TestRecordTable::modelKeepsTheRulesOfModels()
{
    QAbstractItemModelTester source(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QAbstractItemModelTester proxy(m_table->view()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setRows({});
    m_model->setRows(Gallery::rows());
    m_table->setFilter(QStringLiteral("police"));
    m_table->sortBy(QStringLiteral("ticks"));
    m_table->setFilter({});
}

void TestRecordTable::filtersByWordsInAnyOrder()
{
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    QTest::keyClick(m_table, Qt::Key_F, Qt::ControlModifier);
    QVERIFY(filter->hasFocus());
    QTest::keyClicks(filter, QStringLiteral("SOCIAL complete"));
    QCOMPARE(m_table->shownRows(), 1);
    QTest::keyClick(filter, Qt::Key_Escape);
    QCOMPARE(m_table->shownRows(), 5);
    for (const QString &odd :
         {QStringLiteral("%_*"), QStringLiteral("' OR 1=1 --"), QString(1'000'000, QLatin1Char('['))}) {
        m_table->setFilter(odd);
        QCOMPARE(m_table->shownRows(), 0);
    }
}

void TestRecordTable::sortsByTheColumnsOwnKey()
{
    m_table->sortBy(QStringLiteral("ticks"));
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 5); // 3 ticks, before 14 by number though not by letters
    m_table->sortBy(QStringLiteral("received"), Qt::DescendingOrder);
    m_table->view()->selectRow(0);
    QCOMPARE(m_table->currentRecord(), 5);
    QVERIFY(m_table->setCurrentRecord(3));
    QCOMPARE(m_table->currentRecord(), 3);
    QVERIFY(!m_table->setCurrentRecord(99));
}

void TestRecordTable::choosesOneLineWhateverKeyIsDown()
{
    m_table->setCurrentRecord(1);
    QTest::keyPress(m_table->windowHandle(), Qt::Key_Control, Qt::ControlModifier); // as in Ctrl+S
    QVERIFY(QGuiApplication::keyboardModifiers() & Qt::ControlModifier);
    m_table->setCurrentRecord(3);
    QCOMPARE(m_table->view()->selectionModel()->selectedRows().size(), 1);
    m_table->setCurrentRecord(3);
    QCOMPARE(m_table->view()->selectionModel()->selectedRows().size(), 1);
    QTest::keyRelease(m_table->windowHandle(), Qt::Key_Control);
    QCOMPARE(m_table->currentRecord(), 3);
}

void TestRecordTable::opensByKeyboard()
{
    QSignalSpy opened(m_table, &RecordTable::opened);
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    QTest::keyClick(filter, Qt::Key_Down);
    QVERIFY(m_table->view()->hasFocus());
    QTest::keyClick(m_table->view(), Qt::Key_Down);
    QCOMPARE(current.last().first().toLongLong(), 2);
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 2);
}

void TestRecordTable::goesToTheFirstAndTheLastLine()
{
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    m_table->view()->setFocus();
    for (const Qt::KeyboardModifiers held :
         {Qt::KeyboardModifiers(Qt::NoModifier), Qt::KeyboardModifiers(Qt::ControlModifier),
          Qt::KeyboardModifiers(Qt::KeypadModifier)}) {
        m_table->setCurrentRecord(3);
        current.clear();
        QTest::keyClick(m_table->view(), Qt::Key_End, held);
        QCOMPARE(m_table->currentRecord(), 5);
        QCOMPARE(m_table->selectedRecords(), QList<qint64>{5});
        QTest::keyClick(m_table->view(), Qt::Key_Home, held);
        QCOMPARE(m_table->currentRecord(), 1);
        QCOMPARE(m_table->selectedRecords(), QList<qint64>{1});
        QCOMPARE(current.size(), 2); // as by the arrow keys, so that a page follows
    }
    // Of the lines in sight, in their order.
    m_table->sortBy(QStringLiteral("ticks"));
    QTest::keyClick(m_table->view(), Qt::Key_Home);
    QCOMPARE(m_table->currentRecord(), 5);
    m_model->setRows({});
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 0);
}

void TestRecordTable::leavesHomeAndEndToTheFilter()
{
    m_table->setCurrentRecord(3);
    auto *filter = m_table->findChild<LineEdit *>(QStringLiteral("referrals.filter"));
    filter->setFocus();
    QTest::keyClicks(filter, QStringLiteral("re"));
    const qint64 before = m_table->currentRecord();
    QTest::keyClick(filter, Qt::Key_Home);
    QCOMPARE(filter->cursorPosition(), 0);
    QTest::keyClick(filter, Qt::Key_End);
    QCOMPARE(filter->cursorPosition(), 2);
    QVERIFY(filter->hasFocus());
    QCOMPARE(m_table->currentRecord(), before);
}

void TestRecordTable::theFirstLineIsMarkedWhenTheKeyboardComes()
{
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    m_table->view()->setFocus(Qt::TabFocusReason);
    QCOMPARE(m_table->currentRecord(), 1);
    QCOMPARE(m_table->selectedRecords(), QList<qint64>{1});
    QVERIFY(current.isEmpty()); // nobody has chosen it yet
    QTest::keyClick(m_table->view(), Qt::Key_Down);
    QCOMPARE(m_table->currentRecord(), 2);
    QCOMPARE(current.size(), 1);
}

void TestRecordTable::keepsItsLineWhenTheRowsAreReadAgain()
{
    QVERIFY(m_table->setCurrentRecord(3));
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    m_model->setRows(Gallery::rows());
    QCOMPARE(m_table->currentRecord(), 3);
    QCOMPARE(m_table->selectedRecords(), QList<qint64>{3});
}

void TestRecordTable::putsItsToolsBelowWhenTheyTakeTheFiltersRoom()
{
    m_table->resize(500, 400);
    QTest::qWait(0);
    QList<QPushButton *> tools;
    for (const char *text : {"Invite everybody", "Present", "Signed", "Apologies"}) {
        tools += new QPushButton(QString::fromLatin1(text), m_table);
        m_table->addToolWidget(tools.last());
    }
    const auto *filter = m_table->findChild<LineEdit *>();
    QTRY_VERIFY(tools.first()->isVisible() && tools.first()->y() > filter->geometry().bottom());
    QVERIFY(filter->width() > 250);
    m_table->resize(1200, 400);
    QTRY_VERIFY(tools.first()->y() < filter->geometry().bottom());
}

void TestRecordTable::hidesAndShowsColumnsButNeverAll()
{
    const QList<QAction *> actions =
        m_table->findChild<QToolButton *>(QStringLiteral("referrals.columns"))->menu()->actions();
    QCOMPARE(actions.size(), 6);
    QVERIFY(m_table->view()->isColumnHidden(5));
    actions.at(5)->setChecked(true);
    QVERIFY(!m_table->view()->isColumnHidden(5));
    for (QAction *action : actions)
        action->setChecked(false);
    int shown = 0;
    for (int column = 0; column < 6; ++column)
        shown += !m_table->view()->isColumnHidden(column);
    QCOMPARE(shown, 1);
}

void TestRecordTable::saysWhatWillAppear()
{
    auto *empty = new EmptyState(QStringLiteral("referrals"), QStringLiteral("No referrals yet"),
                                 QStringLiteral("They will stand here."), QStringLiteral("&Take one"));
    QSignalSpy first(empty, &EmptyState::firstStep);
    m_table->setEmptyState(empty);
    QVERIFY(!empty->isVisible());
    m_model->setRows({});
    QVERIFY(empty->isVisible());
    empty->button()->click();
    QCOMPARE(first.size(), 1);
    m_model->setRows(Gallery::rows());
    QVERIFY(!empty->isVisible());
}

void TestRecordTable::fetchesPagesAndFiltersAllOfThem()
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

void TestRecordTable::goesToTheLastOfAllPages()
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
void TestRecordTable::readsNoMoreThanAThousandLinesAtOnce()
{
    m_model->setSource([](int offset, int count) {
        QList<GalleryRow> rows;
        for (int i = offset; i < offset + count; ++i)
            rows += {i + 1, QStringLiteral("R-%1").arg(i + 1), {}, {}, i, Tone::Neutral, {}};
        return rows;
    });
    m_table->view()->setFocus();
    QTest::keyClick(m_table->view(), Qt::Key_End);
    QCOMPARE(m_table->currentRecord(), 1000);
    const int read = m_model->rowCount();
    QVERIFY(read >= 1000 && read <= 1000 + RowsModel<GalleryRow>::pageSize);
    m_table->setFilter(QStringLiteral("R-1000"));
    QCOMPARE(m_table->shownRows(), 1);
    QCOMPARE(countOf(*m_table), QStringLiteral("1 of the first %L1").arg(read));
    m_table->setFilter({});
    // A part of them, sorted by itself, would look like the beginning of all.
    m_table->sortBy(QStringLiteral("ticks"), Qt::DescendingOrder);
    QVERIFY(m_table->look().sortedBy.isEmpty());
    QVERIFY(countOf(*m_table).contains(QStringLiteral("Ticks")));
}

void TestRecordTable::readsOnePageAfresh()
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

void TestRecordTable::readLongList()
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

void TestRecordTable::asksForTheWordsOfALongList()
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
void TestRecordTable::asksBeforeSomebodyGoesIntoALongList()
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

void TestRecordTable::opensNoLineOfTheWordsBefore()
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

void TestRecordTable::sortsALongListByWhoeverReadsIt()
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

void TestRecordTable::goesToTheEndOfWhatIsHereOfALongList()
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

void TestRecordTable::sortsAndFiltersAShortListByItself()
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

void TestRecordTable::keepsRecordTextLiteral()
{
    QCOMPARE(m_model->index(3, 4).data().toString(), QStringLiteral("<b>Housing</b> & repairs"));
    QVERIFY(!m_model->index(3, 4).data(Qt::ToolTipRole).isValid());
}

void TestRecordTable::isAccessible()
{
    assertAccessible(m_table);
}

QTEST_MAIN(TestRecordTable)
#include "tst_RecordTable.moc"
