// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window/RailButton.h"

#include "ui/widgets/looks/Icons.h"
#include "ui/widgets/looks/Theme.h"

#include <QEnterEvent>
#include <QPainter>

namespace marac {

static constexpr int pad = 12;
static constexpr int gap = 10;

RailButton::RailButton(const QString &text, const QString &iconName, QWidget *parent)
    : QAbstractButton(parent), m_iconName(iconName)
{
    setText(text);
    setAccessibleName(text);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
}

int RailButton::iconSide() const
{
    return fontMetrics().height() + 2;
}

QSize RailButton::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    return {pad + iconSide() + gap + QFontMetrics(bold).horizontalAdvance(text()) + pad, fontMetrics().height() + 16};
}

QSize RailButton::minimumSizeHint() const
{
    return {sizeHint().width() - pad, fontMetrics().height() + 4};
}

void RailButton::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(1, 1, -1, -1);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.railCurrent);
        painter.setOpacity(isChecked() || isDown() ? 1.0 : 0.5);
        painter.drawRoundedRect(area, 5, 5);
        painter.setOpacity(1.0);
    }
    if (isChecked())
        painter.fillRect(QRectF(1, 7, 3, height() - 14), c.onRail);
    const int side = iconSide();
    painter.drawPixmap(pad, (height() - side) / 2, icons::pixmap(m_iconName, c.onRail, side, devicePixelRatioF()));
    QFont words = font();
    words.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(words);
    painter.setPen(c.onRail);
    painter.drawText(rect().adjusted(pad + side + gap, 0, -4, 0), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     text());
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(c.onRail, 2));
        painter.drawRoundedRect(area, 5, 5);
    }
}

void RailButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void RailButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace marac
