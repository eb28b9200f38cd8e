// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/widgets/Gallery.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/Banner.h"
#include "ui/widgets/labels/PageHeader.h"
#include "ui/widgets/lists/ListDetail.h"
#include "ui/widgets/lists/RecordTable.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace marac;
using namespace Qt::StringLiterals;

/// Whatever happens to the lines, the one that is marked is of the record in the pane, or none is.
class TestListDetail : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void marksWhatItShows();
    void marksItAgainWhenTheLinesAreReadOrSorted();
    void marksNothingWhenAFilterHidesIt();
    void theKeyboardComesIntoTheListWithoutAMark();
    void marksItWhenTheKeyboardComesIntoThePane();
    void marksNothingBesideANewRecord();

private:
    /// A pane with one field.
    static QWidget *pane();
    bool saysThatItIsApart() const { return m_page->findChild<Banner *>(u"probe.apart"_s)->isVisible(); }
    QList<qint64> marked() const { return m_table->selectedRecords(); }

    ListDetail *m_page = nullptr;
    RecordTable *m_table = nullptr;
    RowsModel<GalleryRow> *m_model = nullptr;
};

QWidget *TestListDetail::pane()
{
    auto *pane = new QWidget;
    auto *column = new QVBoxLayout(pane);
    column->addWidget(new LineEdit(u"field"_s, pane));
    return pane;
}

void TestListDetail::init()
{
    theme::apply(Scheme::Light, 100);
    m_table = new RecordTable(u"probe"_s, u"Probe"_s);
    m_model = Gallery::model(m_table);
    m_table->setModel(m_model);
    m_model->setRows(Gallery::rows());
    m_page = new ListDetail(u"probe"_s, new PageHeader(u"Probe"_s), m_table);
    m_page->resize(1200, 700);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page));
    m_page->activateWindow();
}

void TestListDetail::cleanup()
{
    delete m_page;
}

void TestListDetail::marksWhatItShows()
{
    QSignalSpy current(m_table, &RecordTable::currentChanged);
    m_page->showRecord(3, pane());
    QCOMPARE(marked(), QList<qint64>{3});
    QVERIFY(current.isEmpty()); // marking a line is not choosing it
    QCOMPARE(m_page->record(), 3);
    m_page->setDetail(pane()); // another view of the same record
    QCOMPARE(m_page->record(), 3);
    m_page->setDetail(nullptr);
    QCOMPARE(m_page->record(), 0);
    QVERIFY(!saysThatItIsApart());
}

void TestListDetail::marksItAgainWhenTheLinesAreReadOrSorted()
{
    m_page->showRecord(3, pane());
    m_table->setCurrentRecord(5); // somebody goes along the list
    m_model->setRows(Gallery::rows());
    QCOMPARE(marked(), QList<qint64>{3});
    m_table->setCurrentRecord(5);
    m_table->sortBy(u"ticks"_s, Qt::DescendingOrder);
    QCOMPARE(marked(), QList<qint64>{3});
    QCOMPARE(m_table->currentRecord(), 3);
}

void TestListDetail::marksNothingWhenAFilterHidesIt()
{
    m_page->showRecord(3, pane());
    m_table->setFilter(m_model->index(0, 0).data().toString()); // the first line's reference
    QCOMPARE(m_table->shownRows(), 1);
    QVERIFY(marked().isEmpty());
    QCOMPARE(m_table->currentRecord(), 0);
    QVERIFY(saysThatItIsApart());
    m_model->setRows(Gallery::rows());
    QVERIFY(marked().isEmpty() && saysThatItIsApart());
    m_table->setFilter({});
    QCOMPARE(marked(), QList<qint64>{3});
    QVERIFY(!saysThatItIsApart());
    // Gone from the rows themselves, as by a choice beside the filter.
    QList<GalleryRow> rows = Gallery::rows();
    rows.removeIf([](const GalleryRow &row) { return row.id == 3; });
    m_model->setRows(rows);
    QVERIFY(marked().isEmpty() && saysThatItIsApart());
}

void TestListDetail::theKeyboardComesIntoTheListWithoutAMark()
{
    m_page->showRecord(3, pane());
    m_table->setFilter(m_model->index(0, 0).data().toString());
    m_table->view()->setFocus(Qt::OtherFocusReason);
    QTRY_VERIFY(m_table->view()->hasFocus());
    QVERIFY(marked().isEmpty());
    QSignalSpy opened(m_table, &RecordTable::opened);
    QTest::keyClick(m_table->view(), Qt::Key_Return); // what nobody sees marked is not opened
    QVERIFY(opened.isEmpty());
    QTest::keyClick(m_table->view(), Qt::Key_Down);
    QCOMPARE(marked(), QList<qint64>{1});
    QTest::keyClick(m_table->view(), Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    m_page->showRecord(1, pane());
    QCOMPARE(marked(), QList<qint64>{1});
    QVERIFY(!saysThatItIsApart());
}

void TestListDetail::marksItWhenTheKeyboardComesIntoThePane()
{
    QWidget *shown = pane();
    m_page->showRecord(3, shown);
    m_table->view()->setFocus(Qt::OtherFocusReason);
    QTest::keyClick(m_table->view(), Qt::Key_Down);
    QCOMPARE(marked(), QList<qint64>{4});
    shown->findChild<LineEdit *>()->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(marked(), QList<qint64>{3});
}

void TestListDetail::marksNothingBesideANewRecord()
{
    m_page->showRecord(3, pane());
    m_page->showRecord(0, pane());
    QVERIFY(marked().isEmpty());
    QVERIFY(!saysThatItIsApart());
    m_model->setRows(Gallery::rows());
    QVERIFY(marked().isEmpty());
}

QTEST_MAIN(TestListDetail)
#include "tst_ListDetail.moc"
