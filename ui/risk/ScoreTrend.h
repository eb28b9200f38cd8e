// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/risk/Assessment.h"
#include "core/risk/tool/RiskTool.h"

#include <QWidget>

namespace marac {

/// The scores of a case over time, drawn (R9): the tool's bands as stripes with their words, each assessment as a point over
/// its day with the band that stands, and above it a bar as far as the answers that are not known may reach (R7). Says nothing
/// that the table beside it does not say.
class ScoreTrend final : public QWidget
{
    Q_OBJECT

public:
    /// Two assessments or more, oldest first.
    ScoreTrend(const QList<Assessment> &assessments, const QList<RiskBandRange> &bands, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Where the point of an assessment stands, in the widget.
    QPointF pointOf(qsizetype assessment) const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF plot() const;
    double heightOf(double ticks) const;
    void drawBands(QPainter &painter) const;
    void drawDays(QPainter &painter) const;
    QString labelOf(const Assessment &one) const;
    void drawScores(QPainter &painter) const;

    QList<Assessment> m_assessments;
    QList<RiskBandRange> m_bands;
};

} // namespace marac
