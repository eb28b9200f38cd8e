// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/Choice.h"
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/ListLook.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/TableColumns.h"
#include "ui/widgets/looks/FlowLayout.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include <memory>

// How somebody likes to see the list: told, put back, and when it changes by their hand.

namespace marac {

static QList<Choice *> choicesAmong(const FlowLayout &tools)
{
    QList<Choice *> choices;
    for (int i = 0; i < tools.count(); ++i) {
        if (auto *choice = qobject_cast<Choice *>(tools.itemAt(i)->widget()); choice && !choice->objectName().isEmpty())
            choices += choice;
    }
    return choices;
}

void RecordTable::watchLook()
{
    QHeaderView *header = m_view->horizontalHeader();
    connect(header, &QHeaderView::sectionClicked, this, &RecordTable::lookChanged);
    connect(header, &QHeaderView::sectionMoved, this, &RecordTable::lookChanged);
    connect(m_filter, &QLineEdit::textChanged, this, &RecordTable::lookChanged);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this,
            [this, header](const QPoint &at) { m_columns->menu()->popup(header->mapToGlobal(at)); });
}

void RecordTable::sortBy(const QString &columnName, Qt::SortOrder order)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        if (m_model->columnName(column) == columnName)
            m_view->sortByColumn(column, order);
    }
}

void RecordTable::setFilter(const QString &words)
{
    m_filter->setText(words);
}

void RecordTable::showColumnChooser()
{
    m_columns->setFocus(Qt::ShortcutFocusReason);
    m_columns->showMenu();
}

ListLook RecordTable::look() const
{
    ListLook look;
    const QHeaderView *header = m_view->horizontalHeader();
    bool isMoved = false;
    for (int place = 0; place < header->count(); ++place) {
        isMoved = isMoved || header->logicalIndex(place) != place;
        look.order += m_model->columnName(header->logicalIndex(place));
    }
    if (!isMoved)
        look.order.clear();
    for (auto one = m_shares->chosen().begin(); one != m_shares->chosen().end(); ++one)
        look.shown.insert(m_model->columnName(one.key()), one.value());
    for (auto one = m_shares->dragged().begin(); one != m_shares->dragged().end(); ++one)
        look.widths.insert(m_model->columnName(one.key()), one.value());
    if (const int column = header->sortIndicatorSection(); column >= 0 && column < m_model->columnCount()) {
        look.sortedBy = m_model->columnName(column);
        look.isDescending = header->sortIndicatorOrder() == Qt::DescendingOrder;
    }
    look.words = m_filter->text();
    for (const Choice *choice : choicesAmong(*m_tools))
        look.tools.insert(choice->objectName(), choice->code());
    return look;
}

/// A choice may get its entries later, when the page has read them.
static void choose(Choice *choice, const QString &code)
{
    choice->setCode(code);
    if (choice->code() == code)
        return;
    const auto waiting = std::make_shared<QMetaObject::Connection>();
    *waiting = QObject::connect(
        choice->model(), &QAbstractItemModel::rowsInserted, choice,
        [choice, code, waiting] {
            choice->setCode(code);
            if (choice->code() == code)
                QObject::disconnect(*waiting);
        },
        Qt::QueuedConnection);
}

void RecordTable::setColumns(const ListLook &look)
{
    QHeaderView *header = m_view->horizontalHeader();
    QHash<QString, int> columns;
    for (int column = 0; column < m_model->columnCount(); ++column)
        columns.insert(m_model->columnName(column), column);
    const auto byColumn = [&columns](const auto &byName) {
        QHash<int, typename std::decay_t<decltype(byName)>::mapped_type> found;
        for (auto one = byName.begin(); one != byName.end(); ++one) {
            if (columns.contains(one.key()))
                found.insert(columns.value(one.key()), one.value());
        }
        return found;
    };
    for (int place = 0; place < m_model->columnCount(); ++place) {
        const QString name = look.order.value(place);
        const int column = look.order.isEmpty() ? place : columns.value(name, place);
        header->moveSection(header->visualIndex(column), place);
    }
    m_shares->setByHand(byColumn(look.shown), byColumn(look.widths));
    if (columns.contains(look.sortedBy))
        fetchAll();
    m_view->sortByColumn(columns.value(look.sortedBy, -1),
                         look.isDescending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void RecordTable::setLines(const ListLook &look)
{
    for (Choice *choice : choicesAmong(*m_tools)) {
        if (look.tools.contains(choice->objectName()))
            choose(choice, look.tools.value(choice->objectName()));
    }
    m_filter->setText(look.words);
}

} // namespace marac
