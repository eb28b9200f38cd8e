// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPoint>

class QTableView;
class QWidget;

namespace marac {

/// Lets a line of a list be dragged with the mouse to another place in it. A mark shows where it would come to stand; Escape
/// leaves it where it was. Whether it moves is up to whoever listens.
class AgendaDrag final : public QObject
{
    Q_OBJECT

public:
    /// Owned by the view.
    explicit AgendaDrag(QTableView &view);

Q_SIGNALS:
    /// The line at `from` was let go where it would stand at `to`; both count from 0 and differ.
    void moved(int from, int to);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool follow(const QPoint &at);
    bool letGo();
    void stop();
    int gapAt(int y) const;
    void mark(int gap);

    QTableView &m_view;
    QWidget *m_mark;
    QPoint m_pressed;
    int m_from = -1; ///< the line that was pressed
    int m_gap = -1;  ///< before which line it would go; -1: it is not dragged
};

} // namespace marac
