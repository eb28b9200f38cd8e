// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Accessible.h"
#include "tests/ui/widgets/GalleryTable.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/labels/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

using namespace marac;

/// One list by itself: its filter, its order, its columns, and the keyboard in it.
class TestRecordTable : public QObject, protected test::GalleryTable
{
    Q_OBJECT

private Q_SLOTS:
    void init() { begin(); }
    void cleanup() { end(); }
    void modelKeepsTheRulesOfModels();
    void filtersByWordsInAnyOrder();
    void sortsByTheColumnsOwnKey();
    void opensByKeyboard();
    void goesToTheFirstAndTheLastLine();
    void leavesHomeAndEndToTheFilter();
    void choosesOneLineWhateverKeyIsDown();
    void theFirstLineIsMarkedWhenTheKeyboardComes();
    void keepsItsLineWhenTheRowsAreReadAgain();
    void putsItsToolsBelowWhenTheyTakeTheFiltersRoom();
    void hidesAndShowsColumnsButNeverAll();
    void saysWhatWillAppear();
    void keepsRecordTextLiteral();
    void isAccessible();
};

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
