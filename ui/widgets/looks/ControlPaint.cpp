// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/ControlPaint.h"

#include "ui/widgets/looks/Theme.h"

#include <QElapsedTimer>
#include <QPainter>
#include <QStyleOption>

namespace marac::controlpaint {

static constexpr qreal radius = 4;
static constexpr int busyMs = 2000; ///< in which a bar goes along its track once

void box(QPainter *painter, const QRectF &rect, const QColor &ground, const QColor &edge, qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(width > 0 ? QPen(edge, width) : QPen(Qt::NoPen));
    painter->setBrush(ground);
    painter->drawRoundedRect(rect.adjusted(width / 2, width / 2, -width / 2, -width / 2), radius, radius);
    painter->restore();
}

void editorBox(QPainter *painter, const QStyleOption *option)
{
    const Colours &c = theme::colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    box(painter, option->rect, enabled ? c.surface : c.raised,
        focused       ? c.accent
            : enabled ? c.edge
                      : c.line,
        focused ? 2 : 1);
}

void buttonBox(QPainter *painter, const QStyleOption *option, bool isMain)
{
    const Colours &c = theme::colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool pressed = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hovered = option->state & QStyle::State_MouseOver;
    const bool focused = option->state & QStyle::State_HasFocus;
    if (isMain && enabled) {
        QColor ground = c.accent;
        if (pressed)
            ground = ground.darker(120);
        else if (hovered)
            ground = ground.darker(108);
        box(painter, option->rect, ground, ground, 0);
        if (focused) {
            const QRectF inner = QRectF(option->rect).adjusted(2, 2, -2, -2);
            box(painter, inner, Qt::transparent, c.onAccent, 2);
        }
        return;
    }
    const QColor ground = pressed ? c.selection : hovered && enabled ? c.raised : c.surface;
    box(painter, option->rect, enabled ? ground : c.raised,
        focused       ? c.accent
            : enabled ? c.edge
                      : c.line,
        focused ? 2 : 1);
}

/// From 0 to 1 and again, the same for every bar in sight.
static qreal busyPhase()
{
    static const QElapsedTimer since = [] {
        QElapsedTimer timer;
        timer.start();
        return timer;
    }();
    return qreal(since.elapsed() % busyMs) / busyMs;
}

void progress(QPainter *painter, const QStyleOptionProgressBar *option)
{
    const Colours &c = theme::colours();
    const QRectF track = QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5);
    box(painter, track, c.raised, c.muted);
    const int whole = option->maximum - option->minimum;
    QRectF done = track.adjusted(2, 2, -2, -2);
    if (whole > 0)
        done.setWidth(done.width() * (option->progress - option->minimum) / whole);
    else
        done &= QRectF(done.left() + done.width() * (busyPhase() * 4 / 3 - 1.0 / 3), done.top(), done.width() / 3,
                       done.height());
    if (done.width() >= 1)
        box(painter, done, c.accent, c.accent, 0);
}

void indicator(QPainter *painter, const QStyleOption *option, bool isRound)
{
    const Colours &c = theme::colours();
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const QColor ground = (on || partly) && enabled ? c.accent : enabled ? c.surface : c.raised;
    const QColor edge = focused || ((on || partly) && enabled) ? c.accent : c.edge;
    const QRectF area = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(edge, 1.5));
    painter->setBrush(ground);
    const QColor mark = enabled ? c.onAccent : c.muted;
    if (isRound) {
        painter->drawEllipse(area);
        if (on) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(mark);
            painter->drawEllipse(area.center(), area.width() / 5, area.width() / 5);
        }
    } else {
        painter->drawRoundedRect(area, 3, 3);
        if (on || partly) {
            painter->setPen(QPen(mark, area.width() / 8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            const auto at = [&](qreal x, qreal y) {
                return QPointF(area.left() + x * area.width(), area.top() + y * area.height());
            };
            if (on)
                painter->drawPolyline(QPolygonF({at(.24, .53), at(.43, .71), at(.77, .32)}));
            else
                painter->drawLine(at(.25, .5), at(.75, .5));
        }
    }
    painter->restore();
}

} // namespace marac::controlpaint
