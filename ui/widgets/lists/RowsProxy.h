// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>
#include <QStringList>

namespace marac {

/// The one sort and filter for all tables: keeps rows in which every word typed is found in some column, whatever the
/// case or the order; sorts by each column's own key. Of a list of which a part alone is here (RowsModelBase::isPart) the order stays
/// as it was read.
class RowsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit RowsProxy(QObject *parent = nullptr);
    void setWords(const QString &words);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QStringList m_words;
};

} // namespace marac
