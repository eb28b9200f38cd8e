// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/FocusInSight.h"

#include <QLineEdit>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

using namespace marac;

/// What the keyboard comes to is in sight.
class TestFocusInSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_area.reset(); }
    void aField();
    void aListWithAllOfItsLines();

private:
    std::unique_ptr<QScrollArea> m_area;
    QLineEdit *m_field = nullptr;
    QTableView *m_list = nullptr;
};

/// A page of several windows' height: the keyboard at its top, a field in its middle, and below that a list that fills half of the
/// window.
void TestFocusInSight::init()
{
    m_area = std::make_unique<QScrollArea>();
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *top = new QLineEdit(page);
    column->addWidget(top);
    column->addSpacing(500);
    m_field = new QLineEdit(page);
    column->addWidget(m_field);
    column->addSpacing(300);
    m_list = new QTableView(page);
    m_list->setModel(new QStandardItemModel(30, 2, m_list));
    m_list->setFixedHeight(200);
    column->addWidget(m_list);
    column->addSpacing(500);
    m_area->setWidget(page);
    m_area->resize(400, 400);
    keepFocusInSight(m_area.get());
    m_area->show();
    QVERIFY(QTest::qWaitForWindowActive(m_area.get()));
    top->setFocus();
}

void TestFocusInSight::aField()
{
    QVERIFY(m_field->visibleRegion().isEmpty());
    m_field->setFocus();
    QCOMPARE(m_field->visibleRegion().boundingRect(), m_field->rect());
}

/// Not its chosen line alone.
void TestFocusInSight::aListWithAllOfItsLines()
{
    m_list->setCurrentIndex(m_list->model()->index(0, 0));
    QVERIFY(m_list->viewport()->visibleRegion().isEmpty());
    m_list->setFocus();
    QCOMPARE(m_list->viewport()->visibleRegion().boundingRect(), m_list->viewport()->rect());
}

QTEST_MAIN(TestFocusInSight)
#include "tst_FocusInSight.moc"
