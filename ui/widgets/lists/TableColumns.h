// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QTableView;

namespace marac {

class RowsModelBase;

/// Shares the width of a table among its columns so that nobody has to scroll sideways: each gets what its words need; when
/// that is too much they give way down to a width that can still be read, the first alone (what a line is found by) stays
/// whole; and when even that is too much the last columns (the least important stand last) go out of sight until there is
/// room again. What a person chose or dragged stays.
class TableColumns final : public QObject
{
    Q_OBJECT

public:
    /// `menu` is the column chooser's; both outlive this object. `model` stands under the view's sorting.
    TableColumns(QTableView &view, QMenu &menu, const RowsModelBase &model, QObject *parent);

    /// Measures the words afresh: after the rows, or the text size, have changed.
    void measure();
    /// Shares the width of the view as it is now.
    void share();

    /// What a person chose and dragged, by column.
    const QHash<int, bool> &chosen() const { return m_chosen; }
    const QHash<int, int> &dragged() const { return m_dragged; }
    void setByHand(const QHash<int, bool> &chosen, const QHash<int, int> &dragged);

Q_SIGNALS:
    void changedByHand();

private:
    struct Width
    {
        int column;
        int least;
        int wanted;
    };

    bool isDay(int column) const;
    bool isReference(int column) const;
    QList<Width> shown() const;
    void fillMenu();
    void tickMenu();
    void choose(int column, bool on);
    bool isWanted(int column) const;

    QTableView &m_view;
    QMenu &m_menu;
    const RowsModelBase &m_model;
    QHash<int, bool> m_chosen; ///< by a person in the chooser
    QHash<int, int> m_dragged; ///< widths given by hand
    QHash<int, int> m_needs;   ///< what the words need
    bool m_isSharing = false;
};

} // namespace marac
