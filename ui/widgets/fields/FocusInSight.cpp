// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/fields/FocusInSight.h"

#include <QApplication>
#include <QEvent>
#include <QScrollArea>
#include <QTimer>

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
        if (watched == m_area->widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest))
            m_settled.start();
        else if (event->type() == QEvent::ChildAdded)
            watch(m_area->widget());
        return false;
    }

private:
    void watch(QWidget *content)
    {
        if (content)
            content->installEventFilter(this);
    }
    void showFocus()
    {
        QWidget *focus = QApplication::focusWidget();
        if (focus && m_area->widget() && m_area->widget()->isAncestorOf(focus))
            m_area->ensureWidgetVisible(focus, 0, roomAround);
    }

    QScrollArea *m_area;
    QTimer m_settled;
};

} // namespace

void keepFocusInSight(QScrollArea *area)
{
    new FocusFollower(area);
}

} // namespace marac
