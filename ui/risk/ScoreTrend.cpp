// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ScoreTrend.h"

#include "core/documents/Dates.h"
#include "ui/risk/RiskFacts.h"
#include "ui/widgets/looks/Theme.h"

#include <QPainter>

#include <algorithm>

namespace marac {

static constexpr double pointRadius = 4.5;

static QString sentence(const Assessment &assessment)
{
    return ScoreTrend::tr("%1: %2, %3", "day, ticks and band")
        .arg(documents::shortDate(assessment.assessedOn), ticksText(assessment.ticks, assessment.rangeHigh),
             bandName(assessment.finalBand));
}

ScoreTrend::ScoreTrend(const QList<Assessment> &assessments, const QList<RiskBandRange> &bands, QWidget *parent)
    : QWidget(parent), m_assessments(assessments), m_bands(bands)
{
    setObjectName(QStringLiteral("drawnTrend"));
    setAccessibleName(tr("The risk score over time, drawn; the table beneath says the same"));
    QStringList points;
    for (const Assessment &one : m_assessments)
        points += sentence(one);
    setAccessibleDescription(points.join(QStringLiteral("; ")));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFont(theme::font(TextSize::Small));
}

QSize ScoreTrend::sizeHint() const
{
    const QFontMetrics metrics(theme::font(TextSize::Small));
    return {metrics.averageCharWidth() * 70, metrics.height() * 13};
}

QSize ScoreTrend::minimumSizeHint() const
{
    return {QFontMetrics(theme::font(TextSize::Small)).averageCharWidth() * 40, sizeHint().height()};
}

/// Left of it stand the bands' words, beneath it the days; a point has room at either end.
QRectF ScoreTrend::plot() const
{
    const QFontMetrics metrics(theme::font(TextSize::Small));
    int words = 0;
    for (const RiskBandRange &range : m_bands)
        words = std::max(words, metrics.horizontalAdvance(bandName(range.band)));
    return QRectF(rect()).adjusted(words + 2 * theme::grid, theme::grid, -theme::grid, -metrics.height() - theme::grid);
}

double ScoreTrend::heightOf(double ticks) const
{
    const QRectF area = plot();
    return area.bottom() - area.height() * ticks / riskItemCount;
}

QPointF ScoreTrend::pointOf(qsizetype assessment) const
{
    const Assessment &one = m_assessments.at(assessment);
    const QFontMetrics metrics(theme::font(TextSize::Small));
    const double margin = metrics.horizontalAdvance(documents::shortDate(one.assessedOn)) / 2.0;
    const QRectF area = plot().adjusted(margin, 0, -margin, 0);
    const double days = double(m_assessments.first().assessedOn.daysTo(m_assessments.last().assessedOn));
    // All of one day stand beside each other.
    const double along = days > 0 ? double(m_assessments.first().assessedOn.daysTo(one.assessedOn)) / days
                                  : double(assessment) / double(std::max<qsizetype>(m_assessments.size() - 1, 1));
    return {area.left() + area.width() * along, heightOf(one.ticks)};
}

void ScoreTrend::drawBands(QPainter &painter) const
{
    const Colours &c = theme::colours();
    const QRectF area = plot();
    for (const RiskBandRange &range : m_bands) {
        // Half a tick to either side, so that every number of ticks lies inside its stripe.
        const double top = std::max(heightOf(range.to + 0.5), area.top());
        const double bottom = std::min(heightOf(range.from - 0.5), area.bottom());
        const QRectF stripe(area.left(), top, area.width(), bottom - top);
        painter.fillRect(stripe, c.of(riskTone(range.band)).ground);
        painter.setPen(QPen(c.line, 1));
        painter.drawLine(stripe.bottomLeft(), stripe.bottomRight());
        painter.setPen(c.text);
        painter.drawText(QRectF(0, top, area.left() - theme::grid, bottom - top), Qt::AlignRight | Qt::AlignVCenter,
                         bandName(range.band));
    }
}

/// A day that would run into the one before it is left out; the table has them all.
void ScoreTrend::drawDays(QPainter &painter) const
{
    const QFontMetrics metrics(painter.font());
    painter.setPen(theme::colours().muted);
    double taken = 0;
    for (qsizetype i = 0; i < m_assessments.size(); ++i) {
        const QString day = documents::shortDate(m_assessments.at(i).assessedOn);
        const double width = metrics.horizontalAdvance(day);
        const double left = pointOf(i).x() - width / 2;
        if (left < taken)
            continue;
        painter.drawText(QPointF(left, height() - metrics.descent() - 1), day);
        taken = left + width + theme::grid;
    }
}

/// The ticks, and the band that stands where a rule or a judgement made it another than theirs.
QString ScoreTrend::labelOf(const Assessment &one) const
{
    const QString ticks = QString::number(one.ticks);
    const auto range = std::find_if(m_bands.begin(), m_bands.end(), [&one](const RiskBandRange &band) {
        return one.ticks >= band.from && one.ticks <= band.to;
    });
    if (range != m_bands.end() && range->band == one.finalBand)
        return ticks;
    //: the number of ticks and the band that stands in spite of it
    return tr("%1: %2").arg(ticks, bandName(one.finalBand));
}

void ScoreTrend::drawScores(QPainter &painter) const
{
    const Colours &c = theme::colours();
    QPolygonF line;
    for (qsizetype i = 0; i < m_assessments.size(); ++i)
        line << pointOf(i);
    painter.setPen(QPen(c.text, 1.5));
    painter.drawPolyline(line);
    QRectF taken;
    for (qsizetype i = 0; i < m_assessments.size(); ++i) {
        const Assessment &one = m_assessments.at(i);
        const QPointF point = line.at(i);
        if (one.rangeHigh > one.ticks) {
            const QPointF high(point.x(), heightOf(one.rangeHigh));
            painter.setPen(QPen(c.text, 1.5, Qt::DashLine));
            painter.drawLine(point, high);
            painter.setPen(QPen(c.text, 1.5));
            painter.drawLine(high - QPointF(pointRadius, 0), high + QPointF(pointRadius, 0));
        }
        painter.setPen(QPen(c.surface, 1.5));
        painter.setBrush(c.of(riskTone(one.finalBand)).ink);
        painter.drawEllipse(point, pointRadius, pointRadius);
        const QString label = labelOf(one);
        const QSizeF size = QFontMetricsF(painter.font()).size(Qt::TextSingleLine, label);
        const double x = std::min(point.x() + 2 * pointRadius, double(width()) - size.width());
        const QRectF place(QPointF(x, point.y() - pointRadius - size.height()), size);
        if (place.intersects(taken)) // the table has it
            continue;
        painter.setPen(c.text);
        painter.drawText(place, Qt::AlignCenter, label);
        taken = place;
    }
}

void ScoreTrend::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(TextSize::Small));
    drawBands(painter);
    drawDays(painter);
    drawScores(painter);
}

} // namespace marac
