// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "packaging/icons/ApplicationIcon.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace marac {

QImage applicationIcon(int pixels)
{
    QImage image(pixels, pixels, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(pixels / 64.0, pixels / 64.0);
    painter.setPen(Qt::NoPen);

    QLinearGradient ground(0, 0, 0, 64);
    ground.setColorAt(0, QColor(0x2b, 0x5c, 0x9e));
    ground.setColorAt(1, QColor(0x1a, 0x3b, 0x6b));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(2, 2, 60, 60), 13, 13);

    const bool small = pixels < 32;
    painter.setBrush(Qt::white);
    if (!small) {
        for (int seat = 0; seat < 8; ++seat) {
            const double angle = (seat + 0.5) * std::numbers::pi / 4;
            painter.drawEllipse(QPointF(32 + 22.5 * std::sin(angle), 32 - 22.5 * std::cos(angle)), 4.2, 4.2);
        }
    }
    const double k = small ? 1.75 : 1.0;
    const auto at = [k](double x, double y) { return QPointF(32 + k * x, 32 + k * y); };
    QPainterPath shield(at(0, -14));
    shield.cubicTo(at(4, -11), at(8, -10), at(12, -10));
    shield.cubicTo(at(12, 2), at(9, 9), at(0, 14));
    shield.cubicTo(at(-9, 9), at(-12, 2), at(-12, -10));
    shield.cubicTo(at(-8, -10), at(-4, -11), at(0, -14));
    painter.drawPath(shield);

    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(QColor(0x1f, 0x47, 0x80), small ? 6.5 : 3.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({at(-5.5, -0.5), at(-1.5, 4), at(6, -4.5)}));
    return image;
}

} // namespace marac
