// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meetings/AgendaDrag.h"

#include "ui/widgets/looks/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>

namespace marac {

static constexpr int markHeight = 3;

AgendaDrag::AgendaDrag(QTableView &view) : QObject(&view), m_view(view), m_mark(new QWidget(view.viewport()))
{
    m_mark->setObjectName(QStringLiteral("dropMark"));
    m_mark->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_mark->setAutoFillBackground(true);
    m_mark->hide();
    view.installEventFilter(this);
    view.viewport()->installEventFilter(this);
}

bool AgendaDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view) {
        const bool isEscape =
            event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (!isEscape || m_gap < 0)
            return QObject::eventFilter(watched, event);
        stop();
        return true;
    }
    const auto *mouse = event->isPointerEvent() ? dynamic_cast<QMouseEvent *>(event) : nullptr;
    if (!mouse)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton) {
        m_pressed = mouse->position().toPoint();
        m_from = m_view.rowAt(m_pressed.y());
    } else if (event->type() == QEvent::MouseMove && m_from >= 0) {
        return follow(mouse->position().toPoint());
    } else if (event->type() == QEvent::MouseButtonRelease && m_from >= 0) {
        return letGo();
    }
    return QObject::eventFilter(watched, event);
}

/// The view takes no part in it: it would choose line after line under the pointer.
bool AgendaDrag::follow(const QPoint &at)
{
    if (m_gap < 0 && (at - m_pressed).manhattanLength() < QApplication::startDragDistance())
        return true;
    QScrollBar *bar = m_view.verticalScrollBar();
    if (at.y() < 0 || at.y() > m_view.viewport()->height())
        bar->setValue(bar->value() + (at.y() < 0 ? -1 : 1) * bar->singleStep());
    m_view.viewport()->setCursor(Qt::ClosedHandCursor);
    mark(gapAt(std::clamp(at.y(), 0, m_view.viewport()->height() - 1)));
    return true;
}

bool AgendaDrag::letGo()
{
    const int from = m_from;
    const int gap = m_gap;
    stop();
    if (gap < 0)
        return false;
    const int to = gap > from ? gap - 1 : gap;
    if (to != from)
        Q_EMIT moved(from, to);
    return true;
}

void AgendaDrag::stop()
{
    m_from = m_gap = -1;
    m_mark->hide();
    m_view.viewport()->unsetCursor();
}

int AgendaDrag::gapAt(int y) const
{
    const int row = m_view.rowAt(y);
    if (row < 0)
        return m_view.model()->rowCount();
    return y < m_view.rowViewportPosition(row) + m_view.rowHeight(row) / 2 ? row : row + 1;
}

void AgendaDrag::mark(int gap)
{
    m_gap = gap;
    QPalette colours = m_mark->palette();
    colours.setColor(QPalette::Window, theme::colours().accent);
    m_mark->setPalette(colours);
    const bool isEnd = gap == m_view.model()->rowCount();
    const int y =
        isEnd ? m_view.rowViewportPosition(gap - 1) + m_view.rowHeight(gap - 1) : m_view.rowViewportPosition(gap);
    m_mark->setGeometry(0, std::max(0, y - markHeight / 2), m_view.viewport()->width(), markHeight);
    m_mark->show();
    m_mark->raise();
}

} // namespace marac
