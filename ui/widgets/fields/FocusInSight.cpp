// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/FocusInSight.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QPointer>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace marac {

static constexpr int roomAround = 64;

namespace {

/// Follows the focus, and the sizes of what it stands in: a pane that has just been filled gets its sizes only afterwards.
class FocusFollower final : public QObject
{
public:
    explicit FocusFollower(QScrollArea *area) : QObject(area), m_area(area)
    {
        area->installEventFilter(this); // its content comes as a child
        watch(area->widget());
        connect(qApp, &QApplication::focusChanged, this, [this] { showFocus(); });
        m_settled.setSingleShot(true);
        connect(&m_settled, &QTimer::timeout, this, [this] { showFocus(); });
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // Nothing is asked of the area but when it has got a child: it sends events while it is being destroyed, too.
        if (event->type() == QEvent::ChildAdded)
            watch(m_area->widget());
        else if (watched == m_content && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            m_settled.start();
        return false;
    }

private:
    void watch(QWidget *content)
    {
        m_content = content;
        if (content)
            content->installEventFilter(this);
    }
    void showFocus()
    {
        QWidget *focus = QApplication::focusWidget();
        if (!focus || !m_content || !m_content->isAncestorOf(focus))
            return;
        if (qobject_cast<QAbstractItemView *>(focus))
            showLines(*focus);
        m_area->ensureWidgetVisible(focus, 0, roomAround);
    }
    /// As much of a list as there is room for: what follows would scroll to its chosen line alone.
    void showLines(const QWidget &list)
    {
        const QPoint top = list.mapTo(m_content, QPoint());
        const int half = std::min(list.height(), m_area->viewport()->height()) / 2;
        m_area->ensureVisible(top.x(), top.y() + half, 0, half);
    }

    QScrollArea *m_area;
    QPointer<QWidget> m_content;
    QTimer m_settled;
};

} // namespace

void keepFocusInSight(QScrollArea *area)
{
    new FocusFollower(area);
}

} // namespace marac
