// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/RowsProxy.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QSignalBlocker>
#include <QTableView>

// Which line is marked, and by whom.

namespace marac {

void RecordTable::makeRowCurrent(int row)
{
    const QHeaderView *header = m_view->horizontalHeader();
    int first = 0;
    while (first < header->count() - 1 && header->isSectionHidden(header->logicalIndex(first)))
        ++first;
    // Not by the view, which asks the keyboard: a record that was saved by Ctrl+S would be chosen beside another.
    m_view->selectionModel()->setCurrentIndex(m_proxy->index(row, header->logicalIndex(first)),
                                              QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordTable::beginReading()
{
    // The first line is marked, so that the keyboard is seen, but not told as chosen: nobody has chosen it yet.
    if (m_view->currentIndex().isValid() || m_proxy->rowCount() == 0)
        return;
    const QSignalBlocker quiet(this);
    makeRowCurrent(0);
}

/// A line is one thing, so Home and End go along the lines, as in any list; by itself a table would go along the cells of the
/// line. The last line is the last there is, not the last that was fetched so far; but of a list that is too long to be read whole
/// it is the last that is here, and the page after it comes as it is reached.
bool RecordTable::goToEnd(const QKeyEvent &key)
{
    const bool isToEnd = key.key() == Qt::Key_End;
    const Qt::KeyboardModifiers held = key.modifiers() & ~Qt::KeypadModifier;
    if ((!isToEnd && key.key() != Qt::Key_Home) || (held != Qt::NoModifier && held != Qt::ControlModifier))
        return false;
    if (isToEnd)
        fetchAll();
    if (m_proxy->rowCount() == 0)
        return false;
    makeRowCurrent(isToEnd ? m_proxy->rowCount() - 1 : 0);
    m_view->scrollTo(m_view->currentIndex());
    if (isToEnd && isPart() && m_view->currentIndex().row() == m_proxy->rowCount() - 1)
        m_model->fetchMore({});
    return true;
}

qint64 RecordTable::currentRecord() const
{
    const QModelIndex index = m_view->selectionModel()->currentIndex();
    return index.isValid() ? index.data(RecordIdRole).toLongLong() : 0;
}

QList<qint64> RecordTable::selectedRecords() const
{
    QList<qint64> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids += index.data(RecordIdRole).toLongLong();
    return ids;
}

bool RecordTable::setCurrentRecord(qint64 id)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        if (m_proxy->index(row, 0).data(RecordIdRole).toLongLong() != id)
            continue;
        makeRowCurrent(row);
        m_view->scrollTo(m_view->currentIndex());
        return true;
    }
    return false;
}

void RecordTable::clearCurrent()
{
    m_view->selectionModel()->clear();
}

} // namespace marac
