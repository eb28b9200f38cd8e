// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/LineEdit.h"
#include "ui/widgets/lists/RecordTable.h"
#include "ui/widgets/lists/RowsProxy.h"

#include <QHeaderView>
#include <QTableView>

// A list that is too long to be read whole: whoever reads it filters and sorts.

namespace marac {

void RecordTable::setLongHint(const QString &hint)
{
    m_longHint = hint;
}

/// Tells the model which lines are wanted; a list that is read whole keeps it for the day on which it is longer.
void RecordTable::ask()
{
    m_asking.stop();
    if (!m_model || takeBackSorting())
        return;
    m_unsorted.clear();
    const QHeaderView *header = m_view->horizontalHeader();
    m_model->want(m_filter->text(), header->sortIndicatorSection(), header->sortIndicatorOrder());
}

/// Whoever comes to the lines by a key before the pause in the typing is over is not to choose among those of the words before.
void RecordTable::askIfDue()
{
    if (m_asking.isActive() && isEnabled())
        ask();
}

/// A part of the lines, sorted by itself, would look like the beginning of all. False when there is nothing to take back.
bool RecordTable::takeBackSorting()
{
    const int column = m_view->horizontalHeader()->sortIndicatorSection();
    if (!m_model->isPart() || column < 0 || column >= m_model->columnCount() || m_model->sortsLong(column))
        return false;
    m_view->sortByColumn(-1, Qt::AscendingOrder); // which asks again
    m_unsorted = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    recount();
    return true;
}

/// After the lines were read: those of a long list come as they were asked for.
void RecordTable::arrange()
{
    const bool isLong = m_model->isLong();
    m_proxy->setWords(isLong ? QString() : m_filter->text());
    m_filter->setPlaceholderText(isLong && !m_longHint.isEmpty() ? m_longHint : tr("Filter (Ctrl+F)"));
    const QHeaderView *header = m_view->horizontalHeader();
    m_proxy->sort(header->sortIndicatorSection(), header->sortIndicatorOrder());
    takeBackSorting();
}

QString RecordTable::countWords(int shown, int all) const
{
    if (m_model && m_model->isUnread())
        return {}; // how many there are is not known
    if (m_model && m_model->isCut())
        return tr("%L1 or more: type more words", "rows").arg(all);
    const bool hasMore = m_model && m_model->canFetchMore({});
    if (hasMore && !m_model->isLong() && !m_filter->text().isEmpty())
        return tr("%L1 of the first %L2", "rows shown of the rows read so far").arg(shown).arg(all);
    if (hasMore && !m_unsorted.isEmpty())
        return tr("%L1 or more, too many to sort by “%2”", "rows, and the title of a column").arg(all).arg(m_unsorted);
    if (hasMore)
        return tr("%L1 or more", "rows").arg(all);
    if (m_model && m_model->isLong() && !m_filter->text().isEmpty())
        return tr("%L1 found", "rows").arg(all);
    return tr("%L1 of %L2", "rows shown of all rows").arg(shown).arg(all);
}

} // namespace marac
