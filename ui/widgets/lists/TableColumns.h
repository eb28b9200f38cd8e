// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QMenu;
class QTableView;

namespace marac {

class RowsModelBase;

/// Shares the width of a table among its columns so that nobody has to scroll sideways. States, days, references and counts
/// take what they need and no more. The title (titleColumn; without one, the text that needs most) takes what is left. When
/// that is too little the texts give way down to a width that can still be read (that of a sentence is more than that of a
/// name), the title last of all; the first alone (what a line is found by) stays whole. When even that is too much the last columns (the least important stand last) go out of
/// sight until there is room again, the title after all others. What a person chose or dragged stays.
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
        int wanted; ///< what its words need, within reason
        int whole;  ///< what they need
        int given = 0;

        /// Up to `to`, and no more than is left.
        void grow(int to, int &left);
    };

    bool isState(int column) const;
    bool isDay(int column) const;
    bool isReference(int column) const;
    bool isCount(int column) const;
    bool isWhole(int column) const;
    bool isSentence(int column) const;
    int leastOf(int column) const;
    QList<Width> shown() const;
    qsizetype firstToGo(const QList<Width> &widths) const;
    int titleAmong(const QList<Width> &widths) const;
    void give(QList<Width> &widths, int room) const;
    int lastInSight() const;
    void fillMenu();
    void tickMenu();
    void choose(int column, bool on);
    bool isWanted(int column) const;

    QTableView &m_view;
    QMenu &m_menu;
    const RowsModelBase &m_model;
    QHash<int, bool> m_chosen; ///< by a person in the chooser
    QHash<int, int> m_dragged; ///< widths given by hand
    QHash<int, int> m_needs;   ///< what the words need, those of the header with the sign of sorting too
    QHash<int, int> m_cells;   ///< what the words of the lines need
    bool m_isSharing = false;
};

} // namespace marac
