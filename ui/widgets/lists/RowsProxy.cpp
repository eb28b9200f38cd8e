// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/lists/RowsProxy.h"

#include "ui/widgets/lists/RowsModel.h"

namespace marac {

static constexpr int mostWords = 8;

RowsProxy::RowsProxy(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(SortKeyRole);
    setSortLocaleAware(true);
}

void RowsProxy::setWords(const QString &words)
{
    const QStringList wanted = words.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts).mid(0, mostWords);
    if (wanted == m_words)
        return;
    m_words = wanted;
    invalidateFilter();
}

void RowsProxy::sort(int column, Qt::SortOrder order)
{
    const auto *rows = qobject_cast<RowsModelBase *>(sourceModel());
    QSortFilterProxyModel::sort(rows && rows->isPart() ? -1 : column, order);
}

bool RowsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    for (const QString &word : m_words) {
        bool found = false;
        for (int column = 0; column < sourceModel()->columnCount(parent) && !found; ++column)
            found = sourceModel()
                        ->index(row, column, parent)
                        .data(Qt::DisplayRole)
                        .toString()
                        .contains(word, Qt::CaseInsensitive);
        if (!found)
            return false;
    }
    return true;
}

bool RowsProxy::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const bool isLeftLast = left.data(KeptLastRole).toBool();
    if (isLeftLast != right.data(KeptLastRole).toBool())
        return isLeftLast == (sortOrder() == Qt::DescendingOrder);
    const QVariant a = left.data(SortKeyRole);
    const QVariant b = right.data(SortKeyRole);
    if (a.typeId() == QMetaType::QString && b.typeId() == QMetaType::QString)
        return a.toString().localeAwareCompare(b.toString()) < 0;
    return QSortFilterProxyModel::lessThan(left, right);
}

} // namespace marac
