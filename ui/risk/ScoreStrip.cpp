// SPDX-FileCopyrightText: 2026 MARAC Register contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/risk/ScoreStrip.h"

#include "ui/risk/RiskFacts.h"
#include "ui/widgets/labels/StatusPill.h"
#include "ui/widgets/labels/TextLabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace marac {

ScoreStrip::ScoreStrip(QWidget *parent)
    : QFrame(parent), m_ticks(new TextLabel({}, TextSize::Heading, TextLabel::Ink::Text, this)),
      m_band(new StatusPill(this)), m_answered(new HintLabel({}, this)), m_rules(new HintLabel({}, this)),
      m_helps(new HintLabel({}, this))
{
    setObjectName(QStringLiteral("score"));
    m_ticks->setObjectName(QStringLiteral("score.ticks"));
    m_band->setObjectName(QStringLiteral("score.band"));
    m_answered->setObjectName(QStringLiteral("score.answered"));
    m_rules->setObjectName(QStringLiteral("score.rules"));
    m_helps->setObjectName(QStringLiteral("score.helps"));
    m_ticks->setWordWrap(false);
    auto *line = new QHBoxLayout;
    line->setSpacing(2 * theme::grid);
    line->addWidget(m_ticks);
    line->addWidget(m_band);
    line->addWidget(m_answered, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, theme::grid, 2 * theme::grid, theme::grid);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_rules);
    column->addWidget(m_helps);
}

/// What is still to do. A referral's assessment is complete once every item was asked (R023).
static QString standing(int open, int notAsked)
{
    if (open > 0)
        return ScoreStrip::tr("%n item(s) to answer: Y yes, N no, D don't know, A not asked", nullptr, open);
    if (notAsked > 0) {
        return ScoreStrip::tr(
            "%n item(s) not asked. It can be recorded with Ctrl+Return, and counts as complete once every item is "
            "asked.",
            nullptr, notAsked);
    }
    return ScoreStrip::tr("All items answered. Record it with Ctrl+Return.");
}

void ScoreStrip::show(const RiskScore &score, const RiskBandRange &band, int answered, int notAsked)
{
    const bool isAnswered = answered > notAsked;
    // No answers are not the answers of somebody at standard risk; what is known of the incidents may still demand a band (R3).
    const bool hasBand = isAnswered || score.computedBand > score.bandByTicks;
    m_ticks->setShown(ticksText(score.ticks, score.range.high));
    if (hasBand)
        m_band->show(riskTone(score.computedBand), bandName(score.computedBand));
    else
        m_band->show(Tone::Neutral, tr("Nothing answered yet"));
    m_answered->setShown(standing(riskItemCount - answered, notAsked));
    QStringList rules;
    for (const RiskRule rule : score.rulesFired) {
        if (isAnswered || rule != RiskRule::R7) // before anything is asked, nothing is unknown by an answer
            rules += ruleText(rule);
    }
    m_rules->setShown(rules.join(QLatin1Char('\n')));
    m_rules->setVisible(!rules.isEmpty());
    m_helps->setShown(helpsText(band));
    m_helps->setVisible(hasBand && !band.interventions.isEmpty());
    setAccessibleName(tr("%1, band %2", "ticks and band")
                          .arg(m_ticks->text(), hasBand ? bandName(score.computedBand) : tr("not known yet")));
}

void ScoreStrip::paintEvent(QPaintEvent *)
{
    const Colours &c = theme::colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.line, 1));
    painter.setBrush(c.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
}

} // namespace marac
