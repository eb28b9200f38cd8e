// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/looks/PillPainter.h"

#include "ui/widgets/looks/Icons.h"

#include <QPainter>

#include <algorithm>

namespace marac::pill {

static constexpr int padding = 8;
static constexpr int gap = 5;
static constexpr int narrowPadding = 2;

static int iconSide(const QFontMetrics &metrics)
{
    return metrics.ascent() + 2;
}

QSize size(const QString &word, const QFontMetrics &metrics)
{
    return {padding + iconSide(metrics) + gap + metrics.horizontalAdvance(word) + padding + 2, metrics.height() + 6};
}

/// Leaves the pen with the ink of the tone.
static void paintGround(QPainter &painter, const QRect &area, const ToneColours &c, int mostRound)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF shape = QRectF(area).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = std::min(shape.height() / 2, double(mostRound));
    painter.setPen(theme::scheme() == Scheme::HighContrast ? QPen(c.ink, 1) : QPen(Qt::NoPen));
    painter.setBrush(c.ground);
    painter.drawRoundedRect(shape, radius, radius);
    painter.setPen(c.ink);
}

void paint(QPainter &painter, const QRect &area, Tone tone, const QString &icon, const QString &word,
           const QFontMetrics &metrics)
{
    const ToneColours &c = theme::colours().of(tone);
    painter.save();
    paintGround(painter, area, c, area.height());
    const int side = iconSide(metrics);
    const QPixmap drawing = icons::pixmap(icon, c.ink, side, painter.device()->devicePixelRatioF());
    painter.drawPixmap(area.left() + padding, area.top() + (area.height() - side) / 2, drawing);
    const QRect textArea = area.adjusted(padding + side + gap, 0, -padding, 0);
    painter.drawText(textArea, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, textArea.width()));
    painter.restore();
}

QSize narrowSize(const QString &word, const QFontMetrics &metrics)
{
    return {metrics.horizontalAdvance(word) + 2 * narrowPadding, metrics.height() + 6};
}

void paintNarrow(QPainter &painter, const QRect &area, Tone tone, const QString &word, const QFontMetrics &metrics)
{
    painter.save();
    paintGround(painter, area, theme::colours().of(tone), 2 * narrowPadding);
    const QRect textArea = area.adjusted(narrowPadding, 0, -narrowPadding, 0);
    painter.drawText(textArea, Qt::AlignCenter | Qt::TextSingleLine,
                     metrics.elidedText(word, Qt::ElideRight, textArea.width()));
    painter.restore();
}

} // namespace marac::pill
